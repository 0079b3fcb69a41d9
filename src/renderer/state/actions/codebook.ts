// Actions on the codebook: what of it is looked at, what its records are used for, what a change of it would do.
// Must not break: nothing here changes a fact; what does goes through change() and changeAll().
import type { Input } from '../../../core/contract'
import { words } from '../../ui/words'
import type { Coding } from '../browsing'
import type { Tools } from '../tools'
import { maybeLong } from './long-work'
import type { settingsActions } from './settings'
import { recordOf } from './record-of'
import type { sourceActions } from './sources'

type Needed = Pick<ReturnType<typeof sourceActions>, 'showPassage'> &
  Pick<ReturnType<typeof settingsActions>, 'changeSettings'>

/** As many pairs of entities as are looked for at once. */
export const mostTwins = 200

/** Where in the codebook somebody stands, and what is being asked there. */
function browsing({ get, set }: Tools) {
  const browseCodebook = (part: Partial<Coding>): void => set({ coding: { ...get().coding, ...part } })
  return {
    browseCodebook,
    /** Takes a record of the codebook in hand, in its list; what was being asked about another is dropped. */
    takeUp: (list: Coding['list'], id: string | undefined): void => {
      const { at } = get().coding
      const { [list]: _before, ...others } = at
      browseCodebook({ list, at: id === undefined ? others : { ...at, [list]: id }, doing: undefined })
    },
    /** Takes a record in hand and asks something about it. */
    askAbout: (list: Coding['list'], id: string, doing: Coding['doing']): void =>
      browseCodebook({ list, at: { ...get().coding.at, [list]: id }, doing }),
    /** Takes a record in hand that is new, or that somebody comes to from elsewhere: nothing may hide it in its list. */
    bringUp: (list: Coding['list'], id: string): void => {
      const { at, kind } = get().coding
      const hidden = list === 'entities' && get().codebook.entities.get(id)?.kind !== kind
      const shown = { filter: '', kind: hidden ? undefined : kind }
      browseCodebook({ list, at: { ...at, [list]: id }, doing: undefined, ...shown })
    },
    /** Passes over a pair of entities: it isn't offered again while the project is open. */
    passTwins: (pair: string): void => browseCodebook({ passed: [...get().coding.passed, pair] }),
  }
}

export function codebookActions(tools: Tools, { showPassage, changeSettings }: Needed) {
  const { get, set, say, wire, run, inTurn, ask } = tools
  return {
    ...browsing(tools),
    /** Remembers that a pair of entities is two; settings keep it. */
    keepApart: async (pair: string): Promise<void> => {
      const { project, settings } = get()
      if (!project || !settings) return
      const { id } = project.record
      await changeSettings({ distinct: { [id]: [...(settings.distinct[id] ?? []), pair] } })
      say(words.codebook.entities.keptApart)
    },
    /** Opens the dialog “Export” with a format chosen. */
    exportAs: (format: Input<'exportProject'>['format']): void => set({ dialog: 'export', exportAs: format }),
    uses: (noun: Coding['list']) => run(() => wire.uses({ noun })),
    /** What uses a record that somebody looks at. */
    usedBy: (input: Input<'usedBy'>) =>
      wire.usedBy(input).then(
        (used) => used,
        // Recovers from a record that is gone meanwhile: who looked at it looks at another one by now.
        () => undefined,
      ),
    twins: () => run(() => wire.likelySame({ noun: 'entities', limit: mostTwins })),
    previewClaimType: (input: Input<'previewClaimType'>) => run(() => wire.previewClaimType(input)),
    previewRetype: (input: Input<'previewRetype'>) => run(() => wire.previewRetype(input)),
    /** Shows the passage of a highlight, wherever it is; of a lost one its source. */
    showHighlight: async (id: string): Promise<void> => {
      const highlight = await run(() => recordOf(wire, 'highlights', id))
      if (!highlight) return
      const { sourceId, start = 0, end = 0 } = highlight
      await showPassage(sourceId, start, end)
    },
    /** The ids of all claims of a type. */
    claimsOfType: (key: string) => run(() => wire.ledgerIds({ where: { type: key } })),
    /** Reads a codebook into the open project, as one step. */
    loadCodebook: (path: string, from: 'codebook' | 'qdc') =>
      inTurn(async () => {
        const load = (job: string) => wire.load({ path, from, job })
        const { loaded } = await ask(() => maybeLong(tools)(words.jobs.loadCodebook, load))
        set({ dialog: undefined })
        say(words.codebook.loaded(loaded, path))
      }),
  }
}
