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
  let last: Promise<void> = Promise.resolve()
  /** Keys that are pressed fast go on one from the other: each by what the one before has left. */
  const change = (decide: () => [Partial<Reader>, string]): void => {
    last = last.then(async () => {
      const [reader, said] = decide()
      await actions.changeSettings({ reader })
      actions.say(said)
    })
  }
  const size = (by: number): void =>
    change(() => {
      const next = within((now()?.size ?? 100) + by, 60, 300)
      return [{ size: next }, settings.sized(next)]
    })
  const width = (by: number): void =>
    change(() => {
      const next = within((now()?.width ?? 70) + by, 40, 120)
      return [{ width: next }, settings.wide(next)]
    })
  /** Asked for again, it goes back to the usual one. */
  const layout = (wanted: Layout): void => {
    change(() => {
      const next = now()?.layout === wanted ? 'narrow' : wanted
      return [{ layout: next }, settings.laidOut(settings.layouts[next])]
    })
    if (store.getState().source) actions.focusOn('text')
  }
  return {
    largerText: () => size(10),
    smallerText: () => size(-10),
    widerLines: () => width(5),
    narrowerLines: () => width(-5),
    typeface: () =>
      change(() => {
        const next = faces[(faces.indexOf(now()?.typeface ?? 'serif') + 1) % faces.length] ?? 'serif'
        return [{ typeface: next }, settings.inFace(settings.typefaces[next])]
      }),
    narrowLayout: () => layout('narrow'),
    wideLayout: () => layout('wide'),
    focusLayout: () => layout('focus'),
  }
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
