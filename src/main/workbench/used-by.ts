// `usedBy`: what hangs on a record, and what would become of it if that were removed: it goes too, or only lets go.
// Must not break: what is said here is what removing.ts does.
import type { UsedBy } from '../../core/answers'
import type { Checked, Workbench } from '../../core/contract'
import type { Link } from '../../core/model/links'
import { nouns, type Noun, type Records } from '../../core/model/records'
import { inSlices, type ProjectDatabase, type Slices } from '../database'
import { namesIn } from './names'
import { type Gone, goesWith } from './removing'
import type { Session } from './session'
import { slicingOf } from './slices'
import { need } from './transaction'

interface User extends Link {
  goes: boolean
}

export function usedByVerb(session: Session): Workbench['usedBy'] {
  return (input) =>
    session.jobs.run(undefined, (job) => inSlices(usedBy(session.project(), input), slicingOf(job)))
}

function* usedBy(
  project: ProjectDatabase,
  { noun, id, after = '', limit }: Checked<'usedBy'>,
): Slices<UsedBy> {
  const users = yield* usersOf(project, { noun, record: need(project, noun, id) } as Gone)
  const inOrder = users
    .map((user) => ({ user, key: keyOf(user) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const from = inOrder.findIndex(({ key }) => key > after)
  const shown = from < 0 ? [] : inOrder.slice(from, from + limit)
  const last = shown.at(-1)
  const names = namesIn(project)
  return {
    counts: countsOf(users),
    // What was removed while others were looked at is used by nothing any more.
    records: shown.flatMap(({ user }) => {
      const title = names.of(user.noun, user.id)
      return title === undefined ? [] : [{ ...user, title }]
    }),
    ...(last && from + limit < inOrder.length && { next: last.key }),
  }
}

/** All that refers to a record, and to what would go with it. Claims name their type by its key. */
function* usersOf(project: ProjectDatabase, root: Gone): Slices<User[]> {
  const users = new Map<string, User>()
  if (root.noun === 'claimTypes')
    for (const id of project.ledgerIds({ where: { type: root.record.key }, sort: [] }))
      users.set(id, { noun: 'claims', id, goes: false })
  const going = [root]
  // What goes with one that goes is added while this goes on.
  for (const gone of going)
    for (const [noun, records] of referringTo(project, gone)) {
      for (const record of records) {
        const key = keyOf({ noun, id: record.id })
        if (users.get(key)?.goes || record.id === root.record.id) continue
        const goes = goesWith(noun, record, gone)
        users.set(key, { noun, id: record.id, goes })
        if (goes) going.push({ noun, record } as Gone)
      }
      yield
    }
  return [...users.values()]
}

const pageSize = 200

/** The records that refer to one, in pages of one noun each. */
function* referringTo(project: ProjectDatabase, { noun, record }: Gone): Generator<[Noun, Records[Noun][]]> {
  const ids = new Map<Noun, string[]>()
  for (const link of project.linksTo({ noun, id: record.id })) {
    const known = ids.get(link.noun)
    if (known) known.push(link.id)
    else ids.set(link.noun, [link.id])
  }
  for (const [from, of] of ids)
    for (let at = 0; at < of.length; at += pageSize)
      yield [from, project.several(from, of.slice(at, at + pageSize))]
}

function countsOf(users: readonly User[]): UsedBy['counts'] {
  const counts = nouns.flatMap((noun) =>
    [true, false].map((goes) => ({
      noun,
      goes,
      count: users.filter((user) => user.noun === noun && user.goes === goes).length,
    })),
  )
  return counts.filter(({ count }) => count > 0)
}

/** Sorts by noun, in their order, then by id. */
const keyOf = ({ noun, id }: Link): string => `${String(nouns.indexOf(noun)).padStart(2, '0')} ${id}`
