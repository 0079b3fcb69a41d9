// What single values are in words: names instead of ids, times as dates, lists as their items.
// Must not break: no id is ever said.
import type { EntityRef } from '../model/basics'
import { type DecidedKind, decidedLabels } from '../model/check'
import { dateInWords } from '../model/edtf-words'
import type { Quote } from '../model/highlight'
import type { Noun } from '../model/records'
import type { Breakdown } from '../model/relations'
import type { Region, Source } from '../model/source'
import { distortionInWords, evidenceInWords, fieldInWords, hopInWords, whoInWords } from './item-words'
import { entryInWords } from './labels'
import { called, notedName, type Names } from './names'
import { columnInWords, filterInWords, orderInWords } from './view-words'

/** A text, or the items of a list. */
export type Words = string | readonly string[]

type Say = (value: never, names: Names) => Words

const one =
  (noun: Noun): Say =>
  (id: string, names) =>
    called(names, noun, id)
const each =
  <T>(say: (item: T, names: Names) => string): Say =>
  (items: readonly T[], names) =>
    items.map((item) => say(item, names))
const several = (noun: Noun): Say => each((id: string, names) => called(names, noun, id))

/** How the value of a key is said; a path such as `claims.type` goes before the key alone. */
const ways: Readonly<Record<string, Say>> = {
  accessed: dateInWords,
  anchor: dateInWords,
  asOf: dateInWords,
  attribution: (hops: never[], names) => hops.map((hop) => hopInWords(hop, names)).join(' › ') || [],
  'base.claim': one('claims'),
  carriedFrom: one('highlights'),
  'checkDecisions.kind': (kind: DecidedKind) => decidedLabels[kind],
  claims: several('claims'),
  'claims.evidence': each(evidenceInWords),
  'claims.type': (key: string, names) => names.type(key)?.label ?? key,
  'claimTypes.fields': each(fieldInWords),
  copyOf: one('sources'),
  distortions: each(distortionInWords),
  edtf: dateInWords,
  evidence: several('highlights'),
  from: one('claims'),
  'highlights.anchor': (anchor: string) => entryInWords(anchor),
  'highlights.quote': ({ exact }: Quote) => exact,
  'highlights.was': ({ exact }: Quote) => exact,
  'notes.on': notedName,
  original: ({ fileName }: Source['original']) => fileName,
  parent: one('tags'),
  parts: each(
    ({ claim, membership }: Breakdown['parts'][number], names) =>
      `${called(names, 'claims', claim)} (${membership})`,
  ),
  published: dateInWords,
  'query.columns': each(columnInWords),
  'query.sort': each(orderInWords),
  'query.where': filterInWords,
  regions: (regions: Region[]) => regionsInWords(regions),
  'remainder.claim': one('claims'),
  sourceId: one('sources'),
  speaker: (ref: EntityRef, names) => whoInWords(ref, names),
  supersedes: one('sources'),
  tags: several('tags'),
  to: one('claims'),
  total: one('claims'),
}

/** Keys whose value is an entry of a closed list. */
const closed = new Set(
  (
    'status certainty act polarity negates kind basis state mode stance exhaustive disjoint op comparator ' +
    'direction query.group legalStatus.key'
  ).split(' '),
)

/** A value in words; undefined for an object that is told part by part. */
export function wordsFor(value: unknown, key: string, within: string, names: Names): Words | undefined {
  const path = `${within}.${key}`
  const way = ways[path] ?? ways[key]
  if (way) return way(value as never, names)
  if (typeof value === 'string')
    return closed.has(key) || closed.has(path) ? entryInWords(value, key) : value || 'nothing'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return numberInWords(value)
  return Array.isArray(value) ? value.map((item) => String(item)) : undefined
}

/** More of a passage: where two have the same words, what surrounds them tells them apart. */
export function finerWords(value: unknown, key: string, within: string): string | undefined {
  if (within !== 'highlights' || (key !== 'quote' && key !== 'was')) return undefined
  const { prefix, exact, suffix } = value as Quote
  return `…${prefix}[${exact}]${suffix}…`
}

/** All digits of a number, in groups. */
export const numberInWords = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: 17 })

/** How many regions there are of each kind, and of those how many a person drew. */
function regionsInWords(regions: readonly Region[]): Words {
  const kinds = [...new Set(regions.map(({ kind }) => kind))]
  const counts = kinds.map((kind) => {
    const of = regions.filter((region) => region.kind === kind)
    const drawn = of.filter(({ by }) => by === 'coder').length
    return `${of.length} ${kind}${drawn === 0 ? '' : ` (${drawn} by hand)`}`
  })
  return counts.length === 0 ? [] : counts.join(', ')
}
