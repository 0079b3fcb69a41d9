// `makeVersion`: a source becomes the new version of another one, and all highlights of that are carried over.
// Must not break: nothing of the old version changes, and evidence gains only what has the same words in the same place.
import { type Carried, carry } from '../../../core/anchoring'
import type { Claim } from '../../../core/model/claim'
import type { Highlight } from '../../../core/model/highlight'
import type { Source } from '../../../core/model/source'
import { carriedTo } from '../../../core/versions/carried'
import type { Reader } from '../../database/reader'
import type { Slices } from '../../database'
import { need, type Operations, put, refused, type Transaction } from '../transaction'
import { earlierThan, highlightsIn, nextOf, restingOn } from './chain'
import { supported } from './supporting'

export const makingOperations: Operations<'makeVersion'> = {
  *makeVersion(tx, { id, of }) {
    const { source, old } = pairOf(tx.writer, id, of)
    const [oldText, newText] = [old, source].map(({ text }) => tx.writer.text(text.sha256)) as [
      string,
      string,
    ]
    const highlights = yield* highlightsIn(tx.writer, of)
    const places = yield* carriedPlaces(oldText, newText, highlights)
    const gained = new Map<string, string>()
    for (const [at, highlight] of highlights.entries()) {
      const to = places[at] as Carried
      const carried = keepCarried(tx, highlight, to, { sourceId: id, newText })
      if (to.anchor === 'exact' && highlight.anchor !== 'lost') gained.set(highlight.id, carried)
      yield { done: highlights.length + at + 1, total: 2 * highlights.length }
    }
    const carriedOver = new Set(highlights.map((each) => each.id))
    for (const claim of yield* restingOn(tx.writer, carriedOver)) {
      keepGained(tx, claim, gained, carriedOver)
      yield
    }
    return put(tx, 'sources', { ...source, version: old.version + 1, supersedes: of })
  },
}

/** Both sources. Throws `refused` where one can't be the new version of the other. */
export function pairOf(reader: Reader, id: string, of: string): { source: Source; old: Source } {
  const [source, old] = [need(reader, 'sources', id), need(reader, 'sources', of)]
  const [name, oldName] = [source, old].map(({ title }) => `“${title}”`)
  if (id === of) throw refused(`${name} can't be a new version of itself.`)
  if (earlierThan(reader, old).includes(id)) throw refused(`${name} is an older version of ${oldName}.`)
  if (source.supersedes === of) throw refused(`${name} is already the new version of ${oldName}.`)
  if (source.supersedes !== undefined) throw refused(`${name} is already the new version of another source.`)
  const next = nextOf(reader, of)
  if (next)
    throw refused(
      `${oldName} already has a newer version, “${next.title}”; make ${name} the next one of that.`,
    )
  if (nextOf(reader, id)) throw refused(`${name} has a newer version itself; choose a source that has none.`)
  return { source, old }
}

/** Where each highlight of an old text stands in a new one; what had no place has none. */
export function* carriedPlaces(
  oldText: string,
  newText: string,
  highlights: readonly Highlight[],
): Slices<Carried[]> {
  const placed = highlights.flatMap(({ start, end, quote }) =>
    start === undefined || end === undefined || !quote ? [] : [{ start, end, quote }],
  )
  const found = yield* carry(oldText, newText, placed)
  let at = 0
  return highlights.map(({ quote }) => (quote ? (found[at++] as Carried) : { anchor: 'lost' }))
}

function keepCarried(
  tx: Transaction,
  from: Highlight,
  to: Carried,
  { sourceId, newText }: { sourceId: string; newText: string },
): string {
  return put(tx, 'highlights', {
    id: tx.newId(),
    sourceId,
    ...carriedTo(from, to, newText),
    carriedFrom: from.id,
    tags: from.tags,
    coder: tx.coder.id,
    createdAt: tx.now,
  })
}

/** A claim with the evidence that it gained; what was decided about a version that went no longer counts. */
function keepGained(
  tx: Transaction,
  claim: Claim,
  gained: ReadonlyMap<string, string>,
  old: ReadonlySet<string>,
): void {
  const evidence = claim.evidence.map((each) => {
    const { detached, ...rest } = each
    return detached && old.has(each.highlightId) ? rest : each
  })
  let next: Claim = { ...claim, evidence }
  for (const { highlightId } of claim.evidence) {
    const carried = gained.get(highlightId)
    if (carried !== undefined) next = supported(next, highlightId, carried)
  }
  if (JSON.stringify(next) !== JSON.stringify(claim)) put(tx, 'claims', { ...next, updatedAt: tx.now })
}
