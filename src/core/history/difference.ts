// What differs between two images of a record, part by part, in words.
// Of a list only the items that were added and those that were removed are said.
import type { Noun, Records } from '../model/records'
import type { Names } from './names'
import { shortened, shortenedAround } from '../text/shorten'
import { type Told, toldOf } from './told'
import type { Words } from './words'

/** Two images of a record; undefined where there was none. */
export interface Images<N extends Noun = Noun> {
  before?: Records[N] | undefined
  after?: Records[N] | undefined
}

/** A part that differs; absent means that there was nothing. */
export interface Difference<W = Words> {
  label: string
  before?: W | undefined
  after?: W | undefined
}

/** The parts that differ, in the order in which the record has them now. */
export function differences<N extends Noun>(noun: N, images: Images<N>, names: Names): Difference[] {
  // What is the same need not be put into words.
  const differs = (key: string): boolean =>
    JSON.stringify(images.before?.[key as keyof Records[N]]) !==
    JSON.stringify(images.after?.[key as keyof Records[N]])
  const [before, after] = [images.before, images.after].map(
    (image) => new Map(image ? toldOf(noun, image, names, differs).map((told) => [told.path, told]) : []),
  ) as [Map<string, Told>, Map<string, Told>]
  const paths = new Set([...after.keys(), ...before.keys()])
  return [...paths].flatMap((path) => difference(before.get(path), after.get(path)))
}

function difference(before: Told | undefined, after: Told | undefined): Difference[] {
  const { label, path, value } = (after ?? before) as Told
  if (!before || !after)
    return isPlain(path, value)
      ? []
      : [{ label, ...(before && { before: before.says }), ...(after && { after: after.says }) }]
  if (JSON.stringify(before.value) === JSON.stringify(after.value)) return []
  if (typeof before.says === 'string' || typeof after.says === 'string') {
    const [one, other] = apart(before, after)
    return [{ label, before: one, after: other }]
  }
  const removed = without(before.says, after.says)
  const added = without(after.says, before.says)
  if (removed.length + added.length > 0)
    return [
      { label, ...(removed.length > 0 && { before: removed }), ...(added.length > 0 && { after: added }) },
    ]
  const isMoved = before.says.join('\n') !== after.says.join('\n')
  return [{ label, before: before.says, after: isMoved ? after.says : elsewhere(after.says) }]
}

/** What every new record has, by its last key; these keys are never absent, so without one there was no record. */
const plain: Readonly<Record<string, unknown>> = {
  status: 'draft',
  act: 'assert',
  certainty: 'unknown',
  polarity: 'positive',
  anchor: 'exact',
  version: 1,
  disjoint: 'assumed',
  exhaustive: 'no',
}

/** True for what goes without saying of something new, or of something that is gone. */
const isPlain = (path: string, value: unknown): boolean =>
  plain[path] === value ||
  (value === 'stated' && /^fields\.\w+\.(status|basis)$|\.quantity\.status$/.test(path))

/** Two texts that are told apart: by their words, by what is around them, or at least by that they aren't the same. */
function apart(before: Told, after: Told): [Words, Words] {
  if (before.says !== after.says) return [before.says, after.says]
  const { finer } = before
  if (finer !== undefined && after.finer !== undefined && finer !== after.finer) return [finer, after.finer]
  return [before.says, elsewhere([String(after.says)])]
}

/** For what was changed in something that words don't show, such as where a region begins. */
const elsewhere = (items: readonly string[]): string[] => [...items, 'not the same ones']

/** The items that `others` hasn't, each as often as it has it less. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1)
  return items.filter((item) => {
    const count = left.get(item) ?? 0
    left.set(item, count - 1)
    return count <= 0
  })
}

/** Units of a text and of an item, and items of a list, that are shown where there is little room. */
const textLength = 240
const itemLength = 100
const items = 8

/** A difference as it is shown: long texts are cut down around where they differ, long lists to their first items. */
export function inShort({ label, before, after }: Difference): Difference<string> {
  const [one, other] =
    typeof before === 'string' && typeof after === 'string'
      ? shortenedAround(before, after, textLength)
      : [short(before), short(after)]
  return { label, ...(one !== undefined && { before: one }), ...(other !== undefined && { after: other }) }
}

/** A difference with all its words. */
export const inFull = ({ label, before, after }: Difference): Difference<string> => ({
  label,
  ...(before !== undefined && { before: joined(before) }),
  ...(after !== undefined && { after: joined(after) }),
})

const joined = (words: Words): string => (typeof words === 'string' ? words : words.join('; '))

function short(words: Words | undefined): string | undefined {
  if (words === undefined || typeof words === 'string') return words && shortened(words, textLength)
  const shown = words.slice(0, items).map((item) => shortened(item, itemLength))
  const more = words.length - shown.length
  return more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; ')
}
