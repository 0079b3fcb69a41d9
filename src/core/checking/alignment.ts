// What a claim is about, as a set of words that can be compared: small words gone, endings cut off, the names of one entity
// and words of one meaning made the same. Must not break: claims about different things don't become alike for want of words.
import type { Claim } from '../model/claim'
import type { EntityRef } from '../model/basics'
import { valueIn } from '../model/fields'
import type { Quantity } from '../model/values'
import type { Checkable } from './checkable'
import { emptyWords, families, fromWords, takenWords, toWords } from './english'
import { singular } from './units'

/** The words that tell one figure from another; those of its place apart, since writers leave places out. */
export interface Topic {
  words: readonly string[]
  place: readonly string[]
  /** The words without those that only say who is counted. */
  rest: readonly string[]
  /** The words of the unit, which are no part of `words`: “arrests” counted in “arrests” are the same as “arrests made”. */
  unit: readonly string[]
  /** Whether it comes `from` somebody or is done `to` somebody: complaints by officers aren’t those against officers. */
  side?: 'from' | 'to' | undefined
  /** Whether anything but unit and place is said at all; what isn’t named can’t be told from another. */
  isNamed: boolean
}

type Words = (text: string) => readonly string[]

/** A function that reads the words of a text as topics have them. */
export const topicWords = ({ entities }: Pick<Checkable, 'entities'>): Words => reading(namesOf(entities))

/** A function that describes claims, for which the names of entities are looked up once. */
export function describing({ entities, claimTypes }: Checkable): (claim: Claim) => Topic {
  const fieldsOf = new Map(claimTypes.map(({ key, fields }) => [key, fields]))
  const read = topicWords({ entities })
  return (claim) => {
    const about: string[] = []
    const place: string[] = []
    const whose: string[] = []
    const texts: string[] = []
    const units = new Set<string>()
    for (const { key, type } of fieldsOf.get(claim.type) ?? []) {
      const value = valueIn(claim.fields, key)
      if (value === undefined || ['url', 'boolean', 'number', 'period'].includes(type)) continue
      if (type === 'quantity') {
        about.push(...ofQuantity(value as Quantity, read))
        whose.push(...read((value as Quantity).population ?? ''))
        for (const word of read((value as Quantity).unit ?? '')) units.add(word)
      } else if (typeof value === 'string' && key !== 'place') texts.push(value)
      if (type !== 'quantity') (key === 'place' ? place : about).push(...ofValue(value, read))
    }
    // Who fills in nothing but a number has said in the statement what it is about.
    if (about.length === 0) about.push(...read(claim.statement ?? '').filter((word) => !/\d/.test(word)))
    const inOrder = (found: readonly string[]) => [...new Set(found)].toSorted()
    const words = inOrder(about.filter((word) => !units.has(word)))
    const rest = words.filter((word) => !whose.includes(word))
    const [side] = texts.flatMap((text) => sideOf(tokensOf(text)) ?? [])
    return { words, place: inOrder(place), rest, unit: [...units], side, isNamed: about.length > 0 }
  }
}

function ofQuantity({ population, scope, comparison, kind }: Quantity, words: Words): string[] {
  return [
    ...words(population ?? ''),
    ...words(scope ?? ''),
    // A difference is another number than what it is the difference of.
    ...(comparison ? [comparison.direction, ...words(comparison.than)] : []),
    ...(kind === 'change' || kind === 'average' ? [`(${kind})`] : []),
  ]
}

function ofValue(value: unknown, words: Words): readonly string[] {
  if (typeof value === 'string') return words(value)
  if (Array.isArray(value)) return value.flatMap((each) => ofValue(each, words))
  if (typeof value !== 'object' || value === null) return []
  if ('key' in value && typeof value.key === 'string') return [`=${value.key}`]
  const { entity, name, description } = value as EntityRef
  return entity === undefined ? words(`${name ?? ''} ${description ?? ''}`) : [`@${entity}`]
}

/** Lower-case words and numbers, without possessive endings. */
const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Which side the words are about, where they name only one: “payments to the club”, “received by the club”. */
function sideOf(tokens: readonly string[]): Topic['side'] {
  const isFrom = tokens.some((token) => fromWords.has(token))
  if (isFrom === tokens.some((token) => toWords.has(token))) return undefined
  const isTaken = tokens.some((token, at) => takenWords.has(token) && tokens[at + 1] === 'by')
  return isFrom && !isTaken ? 'from' : 'to'
}

/** Whether two wordings are the same but for small words and endings. */
export const isSameWording = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((text) =>
    tokensOf(text)
      .filter((token) => !emptyWords.has(token))
      .map(stemOf)
      .toSorted()
      .join(' '),
  )
  return one === other
}

/** The ids of entities by their names and aliases, as tokens. */
function namesOf(entities: Checkable['entities']): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id, name, aliases } of entities.values())
    for (const each of [name, ...aliases]) names.set(tokensOf(each).join(' '), id)
  return names
}

/** No name is looked for that is longer. */
const longestName = 6

/** A function that reads the words of a text, each text once. */
function reading(names: ReadonlyMap<string, string>): Words {
  const meanings = new Map(
    families.flatMap((line) => {
      const stems = line.split(' ').map(stemOf)
      return stems.map((stem) => [stem, stems[0] ?? stem] as const)
    }),
  )
  const known = new Map<string, readonly string[]>()
  const read = (text: string): string[] => {
    const tokens = tokensOf(text)
    const found: string[] = []
    for (let at = 0; at < tokens.length;) {
      const [id, length] = nameAt(tokens, at, names)
      const token = tokens[at] ?? ''
      if (id !== undefined) found.push(`@${id}`)
      // A number belongs to what it numbers: “ward 3, outcome 4” isn't “ward 4, outcome 3”.
      else if (/^\d/.test(token)) found.push(`${tokens[at - 1] ?? ''} ${token}`)
      else if (!emptyWords.has(token)) found.push(meanings.get(stemOf(token)) ?? stemOf(token))
      at += length
    }
    return found
  }
  return (text) => {
    const words = known.get(text) ?? read(text)
    known.set(text, words)
    return words
  }
}

/** The entity whose longest name begins at a token, and how many tokens it takes. */
function nameAt(
  tokens: readonly string[],
  at: number,
  names: ReadonlyMap<string, string>,
): [id: string | undefined, length: number] {
  for (let length = Math.min(longestName, tokens.length - at); length > 0; length -= 1) {
    const id = names.get(tokens.slice(at, at + length).join(' '))
    if (id !== undefined) return [id, length]
  }
  return [undefined, 1]
}

/** A word without the endings that English adds; good enough to compare, not to print. */
export function stemOf(word: string): string {
  const one = singular(word)
  if (one.length < 5) return one
  const bare = one.replace(/(?:ing|ed)$/, '')
  // “sing” and “red” are no endings, and “dropped” doubles what “drop” has once.
  if (bare.length < 3 || !/[aeiouy]/.test(bare)) return one
  if (bare === one) return one.replace(/e$/, '')
  return bare.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '')
}
