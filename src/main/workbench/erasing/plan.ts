// What goes with sources that are removed for good: all that rests on nothing else, now or anywhere in the history.
// A claim goes when all its evidence lies in them, an entity when nothing that stays ever referred to it.
import type { Source } from '../../../core/model/source'
import { type Link, linksOf } from '../../../core/model/links'
import { type Noun, nouns, type Records } from '../../../core/model/records'
import type { ProjectDatabase } from '../../database'
import type { Job } from '../jobs'
import { withoutAll } from '../removing'

export interface Plan {
  isGone: (noun: Noun, id: string) => boolean
  /** True for a record that stays and at some time referred to what goes: it may say something of that. */
  isTied: (noun: Noun, id: string) => boolean
  /** Every state of the sources that go. */
  sources: Source[]
  documents: { text: string; original: string }[]
}

/** Works out what goes. It only reads, and lets others work in between. */
export async function planErasure(database: ProjectDatabase, sourceIds: string[], job: Job): Promise<Plan> {
  const ids = new Map<Noun, Set<string>>(nouns.map((noun) => [noun, new Set()]))
  const tied = new Set<string>()
  const setOf = (noun: Noun) => ids.get(noun) as Set<string>
  const isGone = (noun: Noun, id: string) => setOf(noun).has(id)
  for (const id of sourceIds) setOf('sources').add(id)
  const eachState = walking(database, job)
  /** Takes what means nothing without what goes; what stays without it is tied to it. */
  const follow = <N extends Noun>(noun: N) =>
    eachState(noun, (record) => {
      const rest = withoutAll(noun, record, isGone)
      if (rest === undefined) setOf(noun).add(record.id)
      else if (rest !== record) tied.add(`${noun} ${record.id}`)
    })

  await follow('highlights')
  for (const id of await claimsOn(eachState, isGone)) setOf('claims').add(id)
  for (const id of await lonelyEntities(eachState, isGone)) setOf('entities').add(id)
  for (const noun of following) await follow(noun)
  // Notes may hang on notes.
  await untilNoMore(setOf('notes'), () => follow('notes'))
  // What is said about a record that is tied may say the same as it.
  await untilNoMore(tied, async () => {
    for (const noun of [
      'highlights',
      'relations',
      'breakdowns',
      'series',
      'checkDecisions',
      'notes',
    ] as const)
      await eachState(noun, (record) => {
        if (saidBy(noun, record).some((link) => tied.has(`${link.noun} ${link.id}`)))
          tied.add(`${noun} ${record.id}`)
      })
  })
  return {
    isGone,
    isTied: (noun, id) => tied.has(`${noun} ${id}`) && !isGone(noun, id),
    ...(await documentsOf(eachState, isGone)),
  }
}

/** What a record may say the words of: a highlight keeps, from version to version, those that it was first made on. */
const saidBy = <N extends Noun>(noun: N, record: Records[N]): Link[] =>
  linksOf(noun, record).filter((link) => noun !== 'highlights' || link.noun === 'highlights')

/** Milliseconds after which everything else that waits may run. */
const slice = 20

type EachState = <N extends Noun>(noun: N, work: (record: Records[N]) => void) => Promise<void>

/** Goes through every state of a noun, and lets others work in between. */
function walking(database: ProjectDatabase, job: Job): EachState {
  return async (noun, work) => {
    let paused = performance.now()
    for (const { record } of database.states(noun)) {
      work(record)
      if (performance.now() - paused < slice) continue
      await job.pause()
      job.check()
      paused = performance.now()
    }
  }
}

/** Runs work until it adds nothing any more. */
async function untilNoMore(set: ReadonlySet<string>, work: () => Promise<void>): Promise<void> {
  let before = -1
  while (before < set.size) {
    before = set.size
    await work()
  }
}

/** What may mean nothing without what goes, in an order in which each rests on those before. */
const following = [
  'sources',
  'highlights',
  'claims',
  'tags',
  'relations',
  'breakdowns',
  'series',
  'checkDecisions',
  'views',
] as const

/** The claims that in their newest state have evidence, and all of it in what goes. */
async function claimsOn(eachState: EachState, isGone: Plan['isGone']): Promise<string[]> {
  const resting = new Map<string, boolean>()
  await eachState('claims', ({ id, evidence }) => {
    resting.set(id, evidence.length > 0 && evidence.every((each) => isGone('highlights', each.highlightId)))
  })
  return [...resting].filter(([, rests]) => rests).map(([id]) => id)
}

/** Entities that only what goes has ever referred to. */
async function lonelyEntities(eachState: EachState, isGone: Plan['isGone']): Promise<string[]> {
  const byGone = new Set<string>()
  const byOthers = new Set<string>()
  for (const noun of ['sources', 'claims'] as const)
    await eachState(noun, (record) => {
      const users = isGone(noun, record.id) ? byGone : byOthers
      for (const link of linksOf(noun, record)) if (link.noun === 'entities') users.add(link.id)
    })
  return [...byGone].filter((id) => !byOthers.has(id))
}

/** The sources that go, and those of their texts and bytes that no source that stays has as well. */
async function documentsOf(
  eachState: EachState,
  isGone: Plan['isGone'],
): Promise<Pick<Plan, 'sources' | 'documents'>> {
  const sources: Source[] = []
  const kept = new Set<string>()
  const keyOf = ({ text, original }: Source) => `${text.sha256} ${original.sha256}`
  await eachState('sources', (source) => {
    if (isGone('sources', source.id)) sources.push(source)
    else kept.add(keyOf(source))
  })
  const documents = sources
    .filter((source) => !kept.has(keyOf(source)))
    .map(({ text, original }) => ({ text: text.sha256, original: original.sha256 }))
  return { sources, documents }
}
