// The queue of the passages to decide as it is read and saved: what waits, what was decided, where it goes on.
// Must not break: what was asked of one project is never shown in another.
import type { Repair, Repairs } from '../../../core/versions/answers'
import { begun, extended, nextWaiting, refreshed, repairKey } from '../../versions/queue'
import type { Repaired, Versioning } from '../browsing'
import type { Tools } from '../tools'
import type { ClaimActions } from './claims'
import { recordOf } from './record-of'
import type { SourceActions } from './sources'

/** So many are taken into the queue at once; when they are decided, the next come. */
const most = 1000

export interface Desk extends Tools {
  browse: (part: Partial<Versioning>) => void
  change: ClaimActions['change']
  showPassage: SourceActions['showPassage']
}

/** What the workbench answers; undefined where it failed, or where another project is open by then. */
export async function askedHere<T>({ get, run }: Desk, ask: () => Promise<T>): Promise<T | undefined> {
  const project = get().project?.path
  const isHere = (): boolean => get().project?.path === project
  const answer = await run(() =>
    ask().catch((error: unknown) => {
      // What fails because its project was closed concerns nobody any more.
      if (isHere()) throw error
      return undefined
    }),
  )
  return isHere() ? answer : undefined
}

export function goTo({ get, browse }: Desk, place: number): void {
  const { queue = [] } = get().versioning
  browse({ at: Math.max(0, Math.min(queue.length - 1, place)) })
}

/** What is decided about: the claim, and the old passage that it rests on. */
export type Question = Parameters<typeof repairKey>[0]

/** Saves a decision and takes it into the queue; answers whether it was saved, and the project is still the same. */
export async function decide(
  desk: Desk,
  about: readonly Question[],
  as: Repaired,
  save: () => Promise<unknown>,
): Promise<boolean> {
  const project = desk.get().project?.path
  if ((await save()) === undefined) return false
  await readQueue(desk)
  if (desk.get().project?.path !== project) return false
  const { decided } = desk.get().versioning
  const now = Object.fromEntries(about.map((each) => [repairKey(each), as]))
  desk.browse({ decided: { ...decided, ...now } })
  return true
}

/** Goes on to the next passage that waits. */
export const goOn = ({ get, browse }: Desk): void => browse({ at: nextWaiting(get().versioning) })

/** Reads what waits after a change; undo and redo lead to the passage that they were about. */
export async function readAgain(desk: Desk): Promise<void> {
  const changed = await readQueue(desk)
  const [first] = changed
  if (!first) return
  const became = await askedHere(desk, () => Promise.all(changed.map((repair) => becameOf(desk, repair))))
  if (!became) return
  const { queue = [], decided } = desk.get().versioning
  const known = became.filter((each) => each !== undefined)
  desk.browse({ decided: { ...decided, ...Object.fromEntries(known) } })
  goTo(
    desk,
    queue.findIndex((repair) => repairKey(repair) === repairKey(first)),
  )
}

/** What passages wait of: a source and its older versions, or some claims. */
export type Of = { sourceId: string } | { claimIds: string[] }

/** Begins the queue with what waits now. */
export async function begin(desk: Desk): Promise<void> {
  const answer = await askedHere(desk, () => desk.wire.repairs({ limit: most }))
  if (answer) desk.browse({ ...begun(answer.repairs), total: answer.total })
}

/** Reads the queue where there is none yet, else it stands where it was left; with all `of` something that may stand behind it. */
export async function ready(desk: Desk, of?: Of): Promise<void> {
  const { get, wire, browse } = desk
  if (!get().versioning.queue?.length) await begin(desk)
  const { total = 0, waiting } = get().versioning
  if (!of || total <= waiting.size) return
  const answer = await askedHere(desk, () => wire.repairs({ ...of, limit: most }))
  if (answer) browse(extended(get().versioning, answer.repairs))
}

/** Reads what waits now; answers with the passages of the queue whose state is another than before. */
async function readQueue(desk: Desk): Promise<readonly Repair[]> {
  const { get, wire, browse } = desk
  const isBegun = get().versioning.queue !== undefined
  const answer = await askedHere(desk, () => (isBegun ? waitingNow(desk) : wire.repairs({ limit: 1 })))
  if (!answer) return []
  browse({ total: answer.total })
  const { sources, versioning } = get()
  const { seeking } = versioning
  const isVersion = ({ newSourceId }: Pick<Repair, 'newSourceId'>): boolean =>
    sources.get(newSourceId)?.supersedes !== undefined
  if (seeking && !isVersion(seeking)) browse({ seeking: undefined })
  if (!isBegun) return []
  const { changed, ...next } = refreshed(versioning, answer.repairs, isVersion)
  browse(next)
  // What was decided or taken back elsewhere is not asked about any more.
  if (seeking?.from === 'queue' && !next.waiting.has(repairKey(seeking))) browse({ seeking: undefined })
  return changed
}

/** The first that wait, and those of the queue that wait behind them: of these the answer to the first says nothing. */
async function waitingNow({ get, wire }: Desk): Promise<Pick<Repairs, 'total' | 'repairs'>> {
  const { total, repairs } = await wire.repairs({ limit: most })
  if (total <= repairs.length) return { total, repairs }
  const known = new Set(repairs.map(repairKey))
  const behind = (get().versioning.queue ?? []).filter((repair) => !known.has(repairKey(repair)))
  const ids = [...new Set(behind.map(({ claim }) => claim.id))]
  const found = [...repairs]
  for (let at = 0; at < ids.length; at += most)
    found.push(...(await allWaiting(wire, { claimIds: ids.slice(at, at + most) })))
  return { total, repairs: found }
}

/** All that waits; or `of` something alone. */
export async function allWaiting(wire: Tools['wire'], of?: Of): Promise<Repair[]> {
  const found: Repair[] = []
  for (;;) {
    const { total, repairs } = await wire.repairs({ ...of, offset: found.length, limit: most })
    found.push(...repairs)
    if (repairs.length === 0 || found.length >= total) return found
  }
}

/** What was decided about a passage that waits no more, from what is stored of it. */
async function becameOf({ get, wire }: Desk, repair: Repair): Promise<[string, Repaired] | undefined> {
  const key = repairKey(repair)
  if (get().versioning.waiting.has(key)) return undefined
  const claim = await recordOf(wire, 'claims', repair.claim.id)
  const old = claim?.evidence.find(({ highlightId }) => highlightId === repair.old.highlightId)
  if (!old) return [key, 'dropped']
  if (old.detached) return [key, 'detached']
  const { id } = repair.found?.highlight ?? {}
  const found = id === undefined ? undefined : await recordOf(wire, 'highlights', id)
  return [key, found?.anchor === 'exact' ? 'reselected' : 'accepted']
}
