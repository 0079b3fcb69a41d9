// Which sources the list shows, and in which order. Pure: the state in, rows out.
// Must not break: sources without the value that they are ordered by come last, whichever way the order goes.
import type { Tag } from '../../core/model/codebook'
import type { Settings } from '../../core/model/settings'
import type { Source } from '../../core/model/source'
import type { Library } from '../state/browsing'
import type { ById, State } from '../state/state'
import { words } from '../ui/words'

type Order = Settings['sources']
type Narrowing = Pick<Library, 'filter' | 'tag' | 'unread'>

export interface Listing extends Pick<State, 'sources' | 'claimCounts' | 'readings'> {
  tags: ById<Tag>
  order: Order
  narrowing: Narrowing
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** The sources that the list shows, in its order; equal ones stay in the order in which they were imported. */
export function listed({ sources, claimCounts, readings, tags, order, narrowing }: Listing): Source[] {
  const parts = plain(narrowing.filter).split(/\s+/).filter(Boolean)
  const { tag } = narrowing
  // A tag that is gone, undone perhaps, has no name that could be pressed to drop it.
  const wanted = tag === undefined || !tags.has(tag) ? undefined : withDescendants(tags, tag)
  const shown = [...sources.values()].filter(
    (source) =>
      (!narrowing.unread || readings.get(source.id)?.state !== 'read') &&
      (!wanted || source.tags.some((id) => wanted.has(id))) &&
      (parts.length === 0 || holdsAll(haystackOf(source, tags), parts)),
  )
  const keyOf = keys[order.sort]
  const keyed = shown.map((source) => ({ source, key: keyOf(source, claimCounts) }))
  const sign = order.descending ? -1 : 1
  return keyed.toSorted((a, b) => compared(a.key, b.key, sign)).map(({ source }) => source)
}

const keys: Record<
  Order['sort'],
  (source: Source, counts: State['claimCounts']) => string | number | undefined
> = {
  imported: (source) => Date.parse(source.importedAt),
  title: (source) => source.title,
  published: (source) => source.published,
  publisher: (source) => source.publisher,
  claims: (source, counts) => counts[source.id] ?? 0,
}

function compared(a: string | number | undefined, b: string | number | undefined, sign: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(`${a}`, `${b}`))
}

/** What a list that shows nothing says: the way out of what it is narrowed to. */
export function whyEmpty({ filter, tag }: Narrowing): string {
  if (filter !== '') return words.library.noneShown
  return tag === undefined ? words.library.allRead : words.library.noneTagged
}

/** All that the filter box looks at. */
function haystackOf(source: Source, tags: ById<Tag>): string {
  const names = source.tags.map((id) => tags.get(id)?.name)
  const { title, publisher, authors = [], original } = source
  return plain([title, publisher, ...authors, ...names, original.fileName].join('\n'))
}

/** Without capitals; a letter with its accent is one character, as names of files on a Mac don't have it. */
const plain = (text: string): string => text.normalize().toLowerCase()

const holdsAll = (text: string, parts: readonly string[]): boolean =>
  parts.every((part) => text.includes(part))

/** A tag and all that stand below it. */
export function withDescendants(tags: ById<Tag>, id: string): ReadonlySet<string> {
  const found = new Set([id])
  // Each round finds one level; a codebook that goes round in a circle adds nothing and ends it.
  for (let size = 0; size < found.size;) {
    size = found.size
    for (const tag of tags.values()) if (tag.parent !== undefined && found.has(tag.parent)) found.add(tag.id)
  }
  return found
}

/** How many sources carry a tag or one below it, by the id of the tag. */
export function sourcesByTag(tags: ById<Tag>, sources: State['sources']): ReadonlyMap<string, number> {
  const above = new Map([...tags.keys()].map((id) => [id, ancestorsOf(tags, id)]))
  const counts = new Map<string, number>()
  for (const source of sources.values()) {
    const carried = new Set(source.tags.flatMap((id) => above.get(id) ?? []))
    for (const id of carried) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** A tag and those above it, up to the top or to where they begin again. */
function ancestorsOf(tags: ById<Tag>, id: string): string[] {
  const passed: string[] = []
  for (let at: string | undefined = id; at !== undefined && !passed.includes(at); at = tags.get(at)?.parent)
    passed.push(at)
  return passed
}
