// Names as they can be compared: their words without capitals, accents and punctuation, their initials, and what is left
// of them when one letter is taken out. Must not break: two names are called alike only where a person sees why.
import { wordsOf } from '../search/words'

/** A name taken apart. */
export interface Name {
  text: string
  /** Folded, in their order. */
  words: readonly string[]
  /** The words in the order of the alphabet. */
  sorted: string
  /** The words without spaces. */
  letters: string
  /** What its initials spell, with and without the words that have no capital. */
  initials: readonly string[]
  /** Whether it may be the initials of another name. */
  isShort: boolean
}

export function nameOf(text: string): Name {
  const [, article = ''] = /^(the\s+)\S/i.exec(text) ?? []
  const found = [...wordsOf(text, article.length)]
  const words = found.map(({ key }) => key)
  const capital = found.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start)))
  const spelt = [found, capital].map((each) => each.map(({ key }) => key[0] ?? '').join(''))
  return {
    text,
    words,
    sorted: words.toSorted().join(' '),
    letters: words.join(''),
    initials: [...new Set(spelt)].filter((each) => each.length > 1),
    isShort: /^\p{Lu}[.\p{L}\p{N}]*\p{Lu}[.\p{L}\p{N}]*$/u.test(text) && text.length <= 8,
  }
}

/** Letters that a name must have at least for two to be told apart by one of them. */
export const longEnough = 6

/** Keys of which two names share one if they may be the same: whole, in any order, or as initials. */
export function keysOf({ words, sorted, letters, initials, isShort }: Name): string[] {
  const keys = new Set([`=${letters}`, `~${sorted}`])
  if (words.length > 1)
    for (const each of [...initials.map((spelt) => `.${spelt}`), abbreviated(words)]) keys.add(each)
  if (isShort) keys.add(`.${letters}`)
  return [...keys]
}

/** “John Smith” and “J. Smith” as the same. */
const abbreviated = (words: readonly string[]): string => `,${words.at(-1)} ${words[0]?.[0] ?? ''}`

/** What two names have in common, the likeliest first. */
export type Likeness = 'same' | 'order' | 'initials' | 'abbreviated' | 'letter'

/** Why two names may be those of one; undefined where they are not alike. */
export function likenessOf(a: Name, b: Name): Likeness | undefined {
  if (a.letters === '' || b.letters === '') return undefined
  if (a.letters === b.letters) return 'same'
  if (a.sorted === b.sorted) return 'order'
  if (spells(a, b) || spells(b, a)) return 'initials'
  if (isAbbreviation(a, b) || isAbbreviation(b, a)) return 'abbreviated'
  const [shorter, longer] =
    a.letters.length <= b.letters.length ? [a.letters, b.letters] : [b.letters, a.letters]
  if (shorter.length < longEnough || !isOneOff(shorter, longer)) return undefined
  return digitsOf(a) === digitsOf(b) ? 'letter' : undefined
}

const spells = (short: Name, { words, initials }: Name): boolean =>
  short.isShort && words.length > 1 && initials.includes(short.letters)

/** Whether one has only the first letters of the names before the last, and that is the same. */
function isAbbreviation(short: Name, long: Name): boolean {
  const [first = '', ...more] = short.words
  return (
    first.length === 1 &&
    more.length > 0 &&
    long.words.length > 1 &&
    more.at(-1) === long.words.at(-1) &&
    long.words[0]?.startsWith(first) === true
  )
}

const digitsOf = ({ letters }: Name): string => letters.replace(/\D/g, '')

/** Whether one letter more, another one, or two changed about is all that two texts differ in. */
function isOneOff(shorter: string, longer: string): boolean {
  if (longer.length - shorter.length > 1) return false
  let from = 0
  while (from < shorter.length && shorter[from] === longer[from]) from += 1
  const [one, other] = [shorter.slice(from), longer.slice(from)]
  if (longer.length > shorter.length) return one === other.slice(1)
  if (one.slice(1) === other.slice(1)) return true
  return one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2)
}
