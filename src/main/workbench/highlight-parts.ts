// Highlights that are split in two, and several that become one.
// Must not break: no claim loses support by it; what rested on a whole rests on both its parts, what rested on a part rests
// on the whole. What can name one passage only (a hop, a misprint, a note) stays with the first part.
import type { Claim } from '../../core/model/claim'
import type { Highlight } from '../../core/model/highlight'
import type { Relation } from '../../core/model/relations'
import { partsOf, spanOver } from '../../core/text/parts'
import type { Span } from '../../core/text/span'
import type { Slices } from '../database'
import { highlightOn, movedTo } from './highlights'
import { leadTo, othersThan } from './leading'
import { need, type Operations, put, refused, type Transaction } from './transaction'

export const highlightPartOperations: Operations<'splitHighlight' | 'mergeHighlights'> = {
  *splitHighlight(tx, { id, at }) {
    const highlight = need(tx.writer, 'highlights', id)
    const parts = partsOf(tx.textOf(highlight.sourceId), placeOf(highlight), at)
    if (!parts) throw refused('A highlight is split between its words: put the caret between two of them.')
    const [first, second] = parts
    put(tx, 'highlights', movedTo(tx, highlight, first))
    const made = put(tx, 'highlights', highlightOn(tx, highlight.sourceId, second, highlight.tags))
    yield* restOnBoth(tx, id, made)
    return made
  },
  *mergeHighlights(tx, { into, from }) {
    const others = othersThan('highlights', into, from).map((id) => need(tx.writer, 'highlights', id))
    const highlight = need(tx.writer, 'highlights', into)
    const all = [highlight, ...others]
    if (others.some(({ sourceId }) => sourceId !== highlight.sourceId))
      throw refused('Highlights of different sources can’t become one.')
    const span = spanOver(tx.textOf(highlight.sourceId), all.map(placeOf))
    if (!span) throw refused('These highlights have other words between them; only neighbours become one.')
    const ids = others.map(({ id }) => id)
    const tags = [...new Set(all.flatMap((each) => each.tags))]
    put(tx, 'highlights', { ...notFrom(movedTo(tx, highlight, span), ids), tags })
    yield* leadTo(tx, 'highlights', ids, into)
    return into
  },
}

function placeOf({ start, end }: Highlight): Span {
  if (start !== undefined && end !== undefined) return { start, end }
  throw refused('A lost highlight has no place in the text; select its passage anew first.')
}

/** Without saying that it was carried over from one that is going to be part of it. */
function notFrom(highlight: Highlight, ids: readonly string[]): Highlight {
  const { carriedFrom, ...rest } = highlight
  return carriedFrom !== undefined && ids.includes(carriedFrom) ? rest : highlight
}

/** All lists of passages that name a highlight name another one right after it. */
function* restOnBoth(tx: Transaction, id: string, made: string): Slices<undefined> {
  const links = tx.writer.linksTo({ noun: 'highlights', id })
  for (const [at, link] of links.entries()) {
    if (link.noun === 'claims') claimOnBoth(tx, need(tx.writer, 'claims', link.id), id, made)
    if (link.noun === 'relations') relationOnBoth(tx, need(tx.writer, 'relations', link.id), id, made)
    yield { done: at + 1, total: links.length }
  }
}

function claimOnBoth(tx: Transaction, claim: Claim, id: string, made: string): void {
  const { evidence, distortions } = claim
  const listed = [
    ...evidence.map((each) => each.highlightId),
    ...(distortions ?? []).flatMap((each) => each.evidence ?? []),
  ]
  if (!listed.includes(id)) return
  put(tx, 'claims', {
    ...claim,
    evidence: evidence.flatMap((each) =>
      each.highlightId === id ? [each, { ...each, highlightId: made }] : [each],
    ),
    ...(distortions && {
      distortions: distortions.map((each) => ({
        ...each,
        ...(each.evidence && { evidence: withBoth(each.evidence, id, made) }),
      })),
    }),
    updatedAt: tx.now,
  })
}

function relationOnBoth(tx: Transaction, relation: Relation, id: string, made: string): void {
  put(tx, 'relations', { ...relation, evidence: withBoth(relation.evidence ?? [], id, made) })
}

const withBoth = (ids: readonly string[], id: string, made: string): string[] =>
  ids.flatMap((each) => (each === id ? [each, made] : [each]))
