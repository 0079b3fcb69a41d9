// Actions on anchor health: how many highlights aren't where they were made, and the way to those or what rests on them.
// Must not break: what was counted in one project is never shown in another.
import type { Highlight } from '../../../core/model/highlight'
import { showsAll } from '../../reader/highlights/filter'
import { words } from '../../ui/words'
import type { Tools } from '../tools'
import { allOf } from './record-of'
import type { SourceActions } from './sources'

const astray = ['moved', 'fuzzy', 'lost'] as const
const where = { anchor: [...astray] }

export function anchorActions(
  tools: Tools,
  { showRepairs }: { showRepairs: () => Promise<void> },
  { showPassage }: Pick<SourceActions, 'showPassage'>,
) {
  const { get, set, say, run, wire } = tools
  return {
    /** Asks how many highlights aren't where they were made. */
    async countAnchors(): Promise<void> {
      const project = get().project?.path
      // Nobody asked for this count: what is wrong with the file is said to whoever does something with it.
      const anchors = await wire.anchors({}).catch(() => undefined)
      if (anchors && get().project?.path === project) set({ anchors })
    },
    /**
     * Opens what waits for a decision about such highlights; else the claims table with those claims that rest on them, and
     * no others; where none does, the text at the first of them, with them alone shown.
     */
    async showAstray(): Promise<void> {
      const project = get().project?.path
      const found = await run(async () => {
        const waiting = get().versioning.total ?? (await wire.repairs({ limit: 1 })).total
        const claims = waiting > 0 ? 0 : (await wire.ledger({ where, limit: 1 })).total
        return { waiting, claims, first: waiting + claims > 0 ? undefined : await firstAstray(tools) }
      })
      if (!found || get().project?.path !== project) return
      const { waiting, claims, first } = found
      if (waiting > 0) return showRepairs()
      if (claims > 0) {
        const at = { row: 0, column: 0 }
        set({ view: 'claims', table: { ...get().table, where, at } })
      } else if (first?.start === undefined || first.end === undefined) say(words.noPlaceAstray)
      else {
        set({ shows: { ...showsAll, anchors: astray } })
        await showPassage(first.sourceId, first.start, first.end)
        say(words.astrayAlone)
      }
    },
  }
}

/** The first highlight of a newer version that isn't where it was made, and has a place. */
async function firstAstray({ get, wire }: Tools): Promise<Highlight | undefined> {
  for (const { id, supersedes } of get().sources.values()) {
    if (supersedes === undefined) continue
    const highlights = await allOf(wire, 'highlights', { sourceId: id, limit: 2000 })
    const first = highlights
      .filter(({ anchor, start }) => anchor !== 'exact' && start !== undefined)
      .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))[0]
    if (first) return first
  }
  return undefined
}
