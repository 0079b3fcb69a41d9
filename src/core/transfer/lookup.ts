// What the rows of an export look up again and again: names for ids, and where in its text a passage stands.
// What is remembered of texts is bounded, however many sources there are.
import { WorkbenchError } from '../errors'
import type { EntityRef } from '../model/basics'
import type { Records } from '../model/records'
import { type CodePoints, codePoints } from '../text/code-points'
import type { Block } from '../text/document'
import type { ProjectData } from './project-data'

/** A source and the places of its text. Paragraphs are the leaves that hold text, counted from 1. */
interface SourcePlaces {
  source: Records['sources']
  points: CodePoints
  paragraphAt: (unit: number) => number | undefined
  pageAt: (unit: number) => number | undefined
}

/** Names for ids, and sources with their places. */
export interface Lookup {
  entity(ref: EntityRef): string
  /** A tag with the tags above it, such as `Outcome / No action`. */
  tag(id: string): string
  coder(id: string): string
  highlight(id: string): Records['highlights']
  source(id: string): SourcePlaces
}

export function createLookup(data: ProjectData): Lookup {
  const entities = new Map([...data.all('entities')].map(({ id, name }) => [id, name]))
  const tags = new Map([...data.all('tags')].map((tag) => [tag.id, tag]))
  const coders = new Map([...data.all('coders')].map(({ id, name }) => [id, name]))
  return {
    entity: (ref) => entityLabel(ref, ref.entity === undefined ? undefined : entities.get(ref.entity)),
    tag: (id) => tagPath(id, tags),
    coder: (id) => coders.get(id) ?? id,
    highlight: (id) => mustExist(data.get('highlights', id), 'highlight', id),
    source: rememberSources(data),
  }
}

function mustExist<T>(record: T | undefined, kind: string, id: string): T {
  if (record !== undefined) return record
  throw new WorkbenchError('damaged', `The ${kind} ${id}, which another record refers to, is missing.`)
}

function entityLabel({ entity, name, unnamed, description }: EntityRef, known: string | undefined): string {
  const label = known ?? name ?? entity ?? (unnamed ? 'unnamed' : undefined)
  if (label === undefined) return description ?? ''
  return description === undefined ? label : `${label} (${description})`
}

function tagPath(id: string, tags: ReadonlyMap<string, Records['tags']>): string {
  const names: string[] = []
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = tags.get(at)?.parent) {
    seen.add(at)
    names.unshift(tags.get(at)?.name ?? at)
  }
  return names.join(' / ')
}

/** Numbers that may be remembered in all, over all sources: some ten megabytes. */
const mostRemembered = 1_000_000
/** What a source weighs besides the numbers of its text. */
const sourceWeight = 200

function rememberSources(data: ProjectData): (id: string) => SourcePlaces {
  const kept = new Map<string, { places: SourcePlaces; weight: number }>()
  let total = 0
  return (id) => {
    const found = kept.get(id)
    if (found) {
      // Moved to the end, so that the first key is always the one that was unused for longest.
      kept.delete(id)
      kept.set(id, found)
      return found.places
    }
    const source = mustExist(data.get('sources', id), 'source', id)
    const made = placesOf(source, data.text(source.text.sha256), data.blocks(source))
    kept.set(id, made)
    total += made.weight
    for (const [oldest, { weight }] of kept) {
      if (total <= mostRemembered || oldest === id) break
      kept.delete(oldest)
      total -= weight
    }
    return made.places
  }
}

function placesOf(source: Records['sources'], text: string, blocks: readonly Block[]) {
  const points = codePoints(text)
  const paragraphs = paragraphsOf(blocks, undefined)
  const starts = Uint32Array.from(paragraphs, ({ start }) => start)
  const pages = paragraphs.some(({ page }) => page !== undefined) ? paragraphs.map(({ page }) => page) : []
  const paragraphAt = (unit: number) => countUpTo(starts, unit) || undefined
  const places: SourcePlaces = {
    source,
    points,
    paragraphAt,
    pageAt: (unit) => pages[(paragraphAt(unit) ?? 1) - 1],
  }
  return { places, weight: sourceWeight + starts.length + pages.length + text.length - points.length }
}

/** The leaves that hold text; a leaf without a page of its own stands on that of its parent. */
function paragraphsOf(
  blocks: readonly Block[],
  page: number | undefined,
): { start: number; page?: number }[] {
  return blocks.flatMap((block) => {
    const on = block.page ?? page
    if (block.blocks) return paragraphsOf(block.blocks, on)
    if (block.start === block.end) return []
    return [{ start: block.start, ...(on !== undefined && { page: on }) }]
  })
}

/** How many of the ascending `starts` are at most `position`. */
function countUpTo(starts: Uint32Array, position: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= position) low = middle + 1
    else high = middle
  }
  return low
}
