// Selecting a passage of an old version anew: the way to the newest version, what is taken there, and the way back.
// Must not break: whoever has gone on to another project or source meanwhile is not called back.
import type { Span } from '../../../core/text/span'
import { words } from '../../ui/words'
import type { Seeking } from '../browsing'
import type { State } from '../state'
import { askedHere, decide, type Desk, goOn } from './repair-queue'
import { claimInFull } from './sources'

const text = words.versions.repairing

export async function seek(desk: Desk, seeking: Seeking): Promise<void> {
  const { get, set, say, wire, showPassage } = desk
  const { project, stale } = get()
  const read = () => askedHere(desk, () => claimInFull(wire, seeking.claim.id))
  const isHere = (): boolean => get().project?.path === project?.path
  let full = await read()
  if (!isHere()) return
  const { start, end } = seeking.found ?? placeAbout(seeking, get().sources)
  await showPassage(seeking.newSourceId, start, end)
  // What changed meanwhile may not be in it.
  if (get().stale !== stale) full = await read()
  const { source, versioning, claims } = get()
  if (!isHere() || source?.id !== seeking.newSourceId) return
  const claim = claims.get(seeking.claim.id) ?? full?.claim
  const highlights = new Map(get().highlights)
  for (const each of full?.passages ?? []) if (each && !highlights.has(each.id)) highlights.set(each.id, each)
  set({
    versioning: { ...versioning, seeking },
    highlights,
    ...(claim && { hand: claim.id, claims: new Map(claims).set(claim.id, claim) }),
  })
  say(text.seek(seeking.old.exact))
}

/** Where a passage that wasn't found would stand, were the versions alike: as far from the beginning. */
function placeAbout({ old, newSourceId }: Seeking, sources: State['sources']): Span {
  const length = (id: string): number => sources.get(id)?.text.characters ?? 0
  const place = Math.floor((old.start / Math.max(1, length(old.sourceId))) * length(newSourceId))
  const start = Math.min(place, length(newSourceId))
  return { start, end: start }
}

export async function reselect(desk: Desk): Promise<void> {
  const { get, say, browse, change } = desk
  const { versioning, selection, source } = get()
  const { seeking } = versioning
  // The key was pressed once more while the passage was taken.
  if (!seeking) return
  const isThere = selection && source?.id === seeking.newSourceId && selection.start < selection.end
  if (!isThere) return say(text.selectFirst)
  const { start, end } = selection
  const of = { highlightId: seeking.old.highlightId, claimIds: [seeking.claim.id] }
  const input = { ...of, sourceId: seeking.newSourceId, start, end }
  // Where it failed, a notice says why, and the text is still there to select in.
  if (!(await decide(desk, [seeking], 'reselected', () => change('reselectCarried', input)))) return
  browse({ seeking: undefined })
  if (seeking.from === 'queue') goOn(desk)
  if (get().view === 'read' && get().source?.id === seeking.newSourceId) goBack(desk, seeking)
}

export function giveUp(desk: Desk): boolean {
  const { versioning, source } = desk.get()
  const { seeking } = versioning
  if (!seeking || seeking.newSourceId !== source?.id) return false
  desk.browse({ seeking: undefined })
  goBack(desk, seeking)
  return true
}

/** To the queue, as it was left; whoever came from the form has it beside the text, and goes on there. */
function goBack({ set, browse }: Desk, { from }: Seeking): void {
  if (from === 'form') return set({ focus: { on: 'text' } })
  browse({ show: 'repairs' })
  set({ view: 'versions', hand: undefined })
}
