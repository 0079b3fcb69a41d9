// The commands that set how texts are shown: layout, size, width of a line, typeface. All of it is kept in the settings.
// Must not break: nothing leaves the bounds that the settings have, and what changed is said.
import type { CommandName } from '../../../core/commands'
import type { Settings } from '../../../core/model/settings'
import type { Actions } from '../../state/actions'
import type { Store } from '../../state/store'
import { words } from '../../ui/words'

type Reader = Settings['reader']
type Layout = Reader['layout']

const faces = ['serif', 'sans', 'system'] as const satisfies Reader['typeface'][]
const { settings } = words

export function readingRuns(actions: Actions, store: Store): { readonly [C in CommandName]?: () => void } {
  const now = (): Reader | undefined => store.getState().settings?.reader
  const change = async (reader: Partial<Reader>, said: string): Promise<void> => {
    await actions.changeSettings({ reader })
    actions.say(said)
  }
  const size = (by: number): void => {
    const next = within((now()?.size ?? 100) + by, 60, 300)
    void change({ size: next }, settings.sized(next))
  }
  const width = (by: number): void => {
    const next = within((now()?.width ?? 70) + by, 40, 120)
    void change({ width: next }, settings.wide(next))
  }
  /** Asked for again, it goes back to the usual one. */
  const layout = (wanted: Layout): void => {
    const next = now()?.layout === wanted ? 'narrow' : wanted
    void change({ layout: next }, settings.laidOut(settings.layouts[next]))
    if (store.getState().source) actions.focusOn('text')
  }
  return {
    largerText: () => size(10),
    smallerText: () => size(-10),
    widerLines: () => width(5),
    narrowerLines: () => width(-5),
    typeface: () => {
      const next = faces[(faces.indexOf(now()?.typeface ?? 'serif') + 1) % faces.length] ?? 'serif'
      void change({ typeface: next }, settings.inFace(settings.typefaces[next]))
    },
    narrowLayout: () => layout('narrow'),
    wideLayout: () => layout('wide'),
    focusLayout: () => layout('focus'),
  }
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
