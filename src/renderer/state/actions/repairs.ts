// Actions on the passages that wait for a decision since a source has a new version: a queue, and what is decided in it.
// Must not break: keys that are pressed fast act one after the other, each on the passage that the one before led to.
import type { Repair } from '../../../core/versions/answers'
import { words } from '../../ui/words'
import { movedAlone, repairInHand, repairKey } from '../../versions/queue'
import type { Repaired, Seeking, Versioning } from '../browsing'
import type { Tools } from '../tools'
import type { ClaimActions } from './claims'
import {
  allWaiting,
  askedHere,
  begin,
  decide,
  type Desk,
  goOn,
  goTo,
  type Of,
  type Question,
  readAgain,
  ready,
} from './repair-queue'
import { giveUp, reselect, seek } from './seeking'
import type { SourceActions } from './sources'

const text = words.versions.repairing

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
    /** Opens the view with the passages that wait for a decision, at the first of a source where one is given. */
    showRepairs(sourceId?: string): Promise<void> {
      browse({ show: 'repairs' })
      set({ view: 'versions' })
      return inOrder(async () => {
        await ready(desk, sourceId === undefined ? undefined : { sourceId })
        goToWaiting(desk, sourceId)
      })
    },
    readyRepairs: (of?: Of): Promise<void> => inOrder(() => ready(desk, of)),
    /** Goes to a place of the queue, `by` so many from where somebody stands. */
    repairAt: (to: number | { by: number }): Promise<void> =>
      inOrder(async () => goTo(desk, typeof to === 'number' ? to : get().versioning.at + to.by)),
    beginRepairs: (): Promise<void> => inOrder(() => begin(desk)),
    /** Reads what waits after a change; undo and redo lead to the passage that they were about. */
    readRepairs: (): Promise<void> => inOrder(() => readAgain(desk)),
    /** Accepts what was found for the passage in hand, and goes on; or for another one, and stays. */
    acceptRepair: (about?: Question): Promise<void> =>
      inOrder(() => decided(desk, 'accepted', about ?? toAccept(desk), about === undefined)),
    /** Says of the passage in hand that the new version hasn't it, and goes on; or of another one, and stays. */
    detachRepair: (about?: Question): Promise<void> =>
      inOrder(() => decided(desk, 'detached', about ?? toDecide(desk), about === undefined)),
    /** Accepts, in one step, all passages whose words are the same and only moved, and goes on. */
    acceptMoved: (): Promise<void> => inOrder(() => acceptMoved(desk)),
    /** Goes to the new version, to select there what takes the place of the old passage in hand, or of another one. */
    seek: (about?: Omit<Seeking, 'from'>): Promise<void> =>
      inOrder(async () => {
        const repair = about ? undefined : toDecide(desk)
        if (about) await seek(desk, { ...about, from: 'form' })
        else if (repair) await seek(desk, { ...repair, found: repair.found?.passage, from: 'queue' })
      }),
    /** Takes what is selected in the new version in the place of the old passage. */
    reselect: (): Promise<void> => inOrder(() => reselect(desk)),
    /** Gives the selecting up and goes back to where it was asked for; false where nothing is selected anew here. */
    giveUpSeeking: (): boolean => giveUp(desk),
    /** How many passages of a source and of its older versions wait for a decision. */
    repairsOf: (sourceId: string) => run(async () => (await wire.repairs({ sourceId, limit: 1 })).total),
  }
}

/** Goes to a passage that waits, of a source where one is given; somebody who stands at one stays there. */
function goToWaiting(desk: Desk, sourceId: string | undefined): void {
  const { queue = [], at, waiting } = desk.get().versioning
  const fits = (repair: Repair): boolean =>
    waiting.has(repairKey(repair)) && (sourceId === undefined || repair.newSourceId === sourceId)
  const here = queue[at]
  if (!here || !fits(here)) goTo(desk, Math.max(0, queue.findIndex(fits)))
}

/** The passage in hand, where it can be decided about; otherwise it says why not. */
function toDecide({ get, say }: Desk): Repair | undefined {
  const { versioning } = get()
  const repair = repairInHand(versioning)
  if (repair && versioning.waiting.has(repairKey(repair))) return repair
  if (repair) say(text.isDecided)
  return undefined
}

function toAccept(desk: Desk): Repair | undefined {
  const repair = toDecide(desk)
  if (!repair || repair.found?.passage) return repair
  desk.say(text.cantAccept)
  return undefined
}

const verbs = { accepted: 'acceptCarried', detached: 'detachCarried' } as const

async function decided(
  desk: Desk,
  as: Repaired & keyof typeof verbs,
  about: Question | undefined,
  on: boolean,
): Promise<void> {
  if (!about) return
  const input = { highlightIds: [about.old.highlightId], claimIds: [about.claim.id] }
  const isSaved = await decide(desk, [about], as, () => desk.change(verbs[as], input))
  if (isSaved && on) goOn(desk)
}

async function acceptMoved(desk: Desk): Promise<void> {
  const all = await askedHere(desk, () => allWaiting(desk.wire))
  if (!all) return
  const moved = movedAlone(all)
  if (moved.length === 0) return desk.say(text.noneMoved)
  const highlightIds = [...new Set(moved.map(({ old }) => old.highlightId))]
  const claimIds = [...new Set(moved.map(({ claim }) => claim.id))]
  const save = () => desk.change('acceptCarried', { highlightIds, claimIds })
  if (await decide(desk, moved, 'accepted', save)) goOn(desk)
}
