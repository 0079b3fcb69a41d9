// Actions on the passages that wait for a decision since a source has a new version: a queue, and what is decided in it.
// Must not break: keys that are pressed fast act one after the other, each on the passage that the one before led to.
import type { Repair } from '../../../core/versions/answers'
import type { Span } from '../../../core/text/span'
import { words } from '../../ui/words'
import { begun, nextWaiting, refreshed, repairInHand, repairKey } from '../../versions/queue'
import type { Repaired, Versioning } from '../browsing'
import type { State } from '../state'
import type { Tools } from '../tools'
import type { ClaimActions } from './claims'
import { recordOf } from './record-of'
import { claimInFull, type SourceActions } from './sources'

const text = words.versions.repairing

/** So many are taken into the queue at once; when they are decided, the next come. */
const most = 1000

interface Desk extends Tools {
  browse: (part: Partial<Versioning>) => void
  change: ClaimActions['change']
  showPassage: SourceActions['showPassage']
}

export function repairActions(
  tools: Tools,
  { change }: Pick<ClaimActions, 'change'>,
  { showPassage }: Pick<SourceActions, 'showPassage'>,
) {
  const { get, set, run, wire } = tools
  const browse = (part: Partial<Versioning>): void => set({ versioning: { ...get().versioning, ...part } })
  const desk: Desk = { ...tools, browse, change, showPassage }
  let last: Promise<unknown> = Promise.resolve()
  const inOrder = (work: () => Promise<void>): Promise<void> => {
    const mine = last.then(work)
    last = mine
    return mine
  }
  return {
    /** Opens the view with the passages that wait for a decision. */
    showRepairs(): void {
      browse({ show: 'repairs' })
      set({ view: 'versions' })
    },
    /** Goes to a place of the queue, `by` so many from where somebody stands. */
    repairAt: (to: number | { by: number }): Promise<void> =>
      inOrder(async () => goTo(desk, typeof to === 'number' ? to : get().versioning.at + to.by)),
    beginRepairs: (): Promise<void> =>
      inOrder(async () => {
        const answer = await run(() => wire.repairs({ limit: most }))
        if (answer) browse({ ...begun(answer.repairs), total: answer.total })
      }),
    /** Reads what waits after a change; undo and redo lead to the passage that they were about. */
    readRepairs: (): Promise<void> => inOrder(() => readAgain(desk)),
    acceptRepair: (): Promise<void> => inOrder(() => accept(desk)),
    detachRepair: (): Promise<void> => inOrder(() => detach(desk)),
    /** Goes to the new version, to select there what takes the place of the old passage. */
    seek: (): Promise<void> => inOrder(() => seek(desk)),
    /** Takes what is selected in the new version in the place of the old passage. */
    reselect: (): Promise<void> => inOrder(() => reselect(desk)),
    /** Gives the selecting up, and goes back to the queue. */
    giveUpSeeking(): void {
      browse({ show: 'repairs', seeking: undefined })
      set({ view: 'versions', hand: undefined })
    },
    /** How many passages of a source and of its older versions wait for a decision. */
    repairsOf: (sourceId: string) => run(async () => (await wire.repairs({ sourceId, limit: 1 })).total),
  }
}

function goTo({ get, browse }: Desk, place: number): void {
  const { queue = [] } = get().versioning
  browse({ at: Math.max(0, Math.min(queue.length - 1, place)) })
}

/** The passage in hand, where it can be decided about; otherwise it says why not. */
function toDecide({ get, say }: Desk): Repair | undefined {
  const { versioning } = get()
  const repair = repairInHand(versioning)
  if (repair && versioning.waiting.has(repairKey(repair))) return repair
  if (repair) say(text.isDecided)
  return undefined
}

const about = ({ old, claim }: Repair) => ({ highlightIds: [old.highlightId], claimIds: [claim.id] })

async function accept(desk: Desk): Promise<void> {
  const repair = toDecide(desk)
  if (repair && !repair.found?.passage) desk.say(text.cantAccept)
  else if (repair) await decide(desk, repair, 'accepted', () => desk.change('acceptCarried', about(repair)))
}

async function detach(desk: Desk): Promise<void> {
  const repair = toDecide(desk)
  if (repair) await decide(desk, repair, 'detached', () => desk.change('detachCarried', about(repair)))
}

async function seek(desk: Desk): Promise<void> {
  const { get, set, wire, run, browse, showPassage } = desk
  const repair = toDecide(desk)
  if (!repair) return
  const full = await run(() => claimInFull(wire, repair.claim.id))
  const { start, end } = repair.found?.passage ?? placeAbout(repair, get().sources)
  browse({ seeking: repair })
  await showPassage(repair.newSourceId, start, end)
  if (!full) return
  const highlights = new Map(get().highlights)
  for (const highlight of full.passages) if (highlight) highlights.set(highlight.id, highlight)
  const { claim } = full
  set({ highlights, hand: claim.id, claims: new Map(get().claims).set(claim.id, claim) })
}

/** Where a passage that wasn't found would stand, were the versions alike: as far from the beginning. */
function placeAbout({ old, newSourceId }: Repair, sources: State['sources']): Span {
  const length = (id: string): number => sources.get(id)?.text.characters ?? 0
  const place = Math.floor((old.start / Math.max(1, length(old.sourceId))) * length(newSourceId))
  const start = Math.min(place, length(newSourceId))
  return { start, end: start }
}

async function reselect(desk: Desk): Promise<void> {
  const { get, set, say, change } = desk
  const { versioning, selection, source } = get()
  const { seeking } = versioning
  const isThere = selection && source?.id === seeking?.newSourceId && selection.start < selection.end
  if (!seeking || !isThere) return say(text.selectFirst)
  const { start, end } = selection
  const of = { highlightId: seeking.old.highlightId, claimIds: [seeking.claim.id] }
  const input = { ...of, sourceId: seeking.newSourceId, start, end }
  await decide(desk, seeking, 'reselected', () => change('reselectCarried', input))
  // Where it failed, a notice says why, and the text is still there to select in.
  if (!get().versioning.seeking) set({ view: 'versions', hand: undefined })
}

/** Saves a decision, and goes on to the next passage that waits. */
async function decide(desk: Desk, repair: Repair, as: Repaired, save: () => Promise<unknown>): Promise<void> {
  if ((await save()) === undefined) return
  await readQueue(desk)
  const { versioning } = desk.get()
  const decided = { ...versioning.decided, [repairKey(repair)]: as }
  desk.browse({ decided, seeking: undefined, at: nextWaiting(versioning) })
}

async function readAgain(desk: Desk): Promise<void> {
  const changed = await readQueue(desk)
  const { queue, decided } = desk.get().versioning
  const [first] = changed
  if (!first || !queue) return
  const became = await Promise.all(changed.map((repair) => becameOf(desk, repair)))
  const known = became.filter((each) => each !== undefined)
  desk.browse({ decided: { ...decided, ...Object.fromEntries(known) } })
  goTo(
    desk,
    queue.findIndex((repair) => repairKey(repair) === repairKey(first)),
  )
}

/** Reads what waits now; answers with the passages of the queue whose state is another than before. */
async function readQueue({ get, run, wire, browse }: Desk): Promise<readonly Repair[]> {
  const { queue } = get().versioning
  const answer = await run(() => wire.repairs({ limit: queue ? most : 1 }))
  if (!answer) return []
  browse({ total: answer.total })
  if (!queue) return []
  const { sources, versioning } = get()
  const isVersion = ({ newSourceId }: Repair): boolean => sources.get(newSourceId)?.supersedes !== undefined
  const { changed, ...next } = refreshed(versioning, answer.repairs, isVersion)
  browse(next)
  return changed
}

/** What was decided about a passage that waits no more, from what is stored of it. */
async function becameOf({ get, wire }: Desk, repair: Repair): Promise<[string, Repaired] | undefined> {
  const key = repairKey(repair)
  if (get().versioning.waiting.has(key)) return undefined
  const claim = await recordOf(wire, 'claims', repair.claim.id)
  const old = claim?.evidence.find(({ highlightId }) => highlightId === repair.old.highlightId)
  if (old?.detached) return [key, 'detached']
  const { id } = repair.found?.highlight ?? {}
  const found = id === undefined ? undefined : await recordOf(wire, 'highlights', id)
  return [key, found?.anchor === 'exact' ? 'reselected' : 'accepted']
}
