// What belongs to a source, or did when it was last there: its highlights, the claims with evidence in it, and what
// hangs on those. What is there is found by its links, what is gone by those that it had.
import { type Link, linksOf } from '../../core/model/links'
import type { Noun } from '../../core/model/records'
import type { Connection } from './connection'
import { ofImage } from './images'
import { readPastLinks } from './past-links'

/** What belongs to a source because it refers to what belongs to it; a noun comes after those that it hangs on. */
const belonging: readonly [noun: Noun, to: readonly Noun[]][] = [
  ['highlights', ['sources']],
  ['claims', ['highlights']],
  ['relations', ['highlights', 'claims']],
  ['breakdowns', ['claims']],
  ['series', ['claims']],
  ['checkDecisions', ['claims']],
  ['notes', ['sources', 'highlights', 'claims', 'relations', 'breakdowns', 'series', 'notes']],
]

type Members = Map<Noun, Set<string>>

/** The source itself, and everything that belongs to it. */
export function membersOf(connection: Connection, sourceId: string): Link[] {
  const members: Members = new Map<Noun, Set<string>>([['sources', new Set([sourceId])]])
  readPastLinks(
    connection,
    belonging.map(([noun]) => noun),
  )
  for (const [noun, to] of belonging) {
    const found = new Set(noun === 'claims' ? claimsLeft(connection, members) : [])
    members.set(noun, found)
    let before: number
    // Notes hang on notes; of every other noun the second round finds nothing more.
    do {
      before = found.size
      for (const id of referring(connection, noun, to, members)) found.add(id)
    } while (found.size > before)
  }
  return [...members].flatMap(([noun, ids]) => [...ids].map((id) => ({ noun, id })))
}

/** The records that refer to members, or did when they were removed. */
function referring(connection: Connection, noun: Noun, to: readonly Noun[], members: Members): string[] {
  return to.flatMap((target) =>
    ['links', 'pastLinks'].flatMap((index) =>
      connection
        .all(
          `SELECT DISTINCT fromId FROM json_each(?) AS member CROSS JOIN ${index} AS links
          ON links.noun = ? AND links.id = member.value AND links.fromNoun = ?`,
          JSON.stringify([...(members.get(target) ?? [])]),
          target,
          noun,
        )
        .map((row) => row['fromId'] as string),
    ),
  )
}

/** Claims that had evidence in the source before a step that removed it: such a claim stays, without its evidence. */
function claimsLeft(connection: Connection, members: Members): string[] {
  const highlights = members.get('highlights') ?? new Set()
  const rows = connection.all(
    `SELECT id, before FROM changes WHERE "table" = 'claims' AND before IS NOT NULL AND after IS NOT NULL AND step IN (
      SELECT changes.step FROM json_each(?) AS member CROSS JOIN changes
      ON "table" = 'highlights' AND changes.id = member.value AND after IS NULL)`,
    JSON.stringify([...highlights]),
  )
  return rows.flatMap(({ id, before }) => {
    const links = linksOf('claims', ofImage<'claims'>(before as string))
    return links.some((link) => highlights.has(link.id)) ? [id as string] : []
  })
}
