// The queue of the passages to decide as it is read and saved: what waits, what was decided, where it goes on.
// Must not break: what was asked of one project is never shown in another.
import type { Repair } from '../../../core/versions/answers'
import { nextWaiting, refreshed, repairKey } from '../../versions/queue'
import type { Repaired, Versioning } from '../browsing'
import type { Tools } from '../tools'
import type { ClaimActions } from './claims'
import { recordOf } from './record-of'
import type { SourceActions } from './sources'

/** So many are taken into the queue at once; when they are decided, the next come. */
export const most = 1000

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
  about: Question,
  as: Repaired,
  save: () => Promise<unknown>,
): Promise<boolean> {
  const project = desk.get().project?.path
  if ((await save()) === undefined) return false
  await readQueue(desk)
  if (desk.get().project?.path !== project) return false
  const { decided } = desk.get().versioning
  desk.browse({ decided: { ...decided, [repairKey(about)]: as } })
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

/** Reads what waits now; answers with the passages of the queue whose state is another than before. */
async function readQueue(desk: Desk): Promise<readonly Repair[]> {
  const { get, wire, browse } = desk
  const isBegun = get().versioning.queue !== undefined
  const answer = await askedHere(desk, () => wire.repairs({ limit: isBegun ? most : 1 }))
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
