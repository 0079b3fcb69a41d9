// How the words begin that a pattern can begin with, so that it is asked for only in sentences that have such a word.
// Must not break: a pattern that may begin otherwise has no beginnings at all, and is asked for everywhere.

/** Of a word no more letters are looked at than these. */
const longest = 3
/** A pattern may begin with these as well. */
const marks = "’'?"
const beginning = /\b[a-z]{1,3}|[’'?]/giu

/** How the words of a text begin, in small letters. */
export const beginningsIn = (text: string): readonly string[] =>
  // The long s is an s to a pattern that takes capitals for small letters.
  (text.match(beginning) ?? []).map((each) => each.toLowerCase().replaceAll('ſ', 's'))

/** What a pattern was found to begin with so far. */
interface Head {
  letters: string
  /** True where a word begins. */
  isBound: boolean
  /** What follows: more letters perhaps (`open`), nobody knows what (`any`), the end of the word (`end`). */
  behind: 'open' | 'any' | 'end'
}

/** All beginnings of words that a pattern can match at; undefined where it may match elsewhere. */
export function beginningsOf({ source }: RegExp): readonly string[] | undefined {
  const heads = alternatives({ source, at: 0 }, [{ letters: '', isBound: false, behind: 'open' }])
  return heads.some(({ letters }) => letters === '') ? undefined : [...new Set(heads.flatMap(spelt))]
}

/** A head in all the ways in which its word may go on. */
function spelt({ letters, behind }: Head): string[] {
  if (behind === 'end' || letters.length >= longest) return [letters]
  const more = 'abcdefghijklmnopqrstuvwxyz'
    .split('')
    .flatMap((letter) => spelt({ letters: letters + letter, isBound: true, behind }))
  return [letters, ...more]
}

/** A place in the source of a pattern, which is read from left to right. */
interface Place {
  readonly source: string
  at: number
}

/** The heads behind alternatives that follow `start`, up to the end of their group. */
function alternatives(place: Place, start: readonly Head[]): readonly Head[] {
  const all: Head[] = []
  let heads = start
  while (place.at < place.source.length && place.source[place.at] !== ')') {
    if (take(place, /\|/y) === undefined) heads = repeated(place, heads)
    else {
      all.push(...heads)
      heads = start
    }
  }
  return [...all, ...heads]
}

function repeated(place: Place, before: readonly Head[]): readonly Head[] {
  const once = part(place, before)
  const count = take(place, /(?:[*+?]|\{[\d,]+\})\??/y)
  if (count === undefined) return once
  const often = count === '?' ? once : once.map(withAnything)
  return /^(?:[*?]|\{0)/.test(count) ? [...before, ...often] : often
}

function part(place: Place, before: readonly Head[]): readonly Head[] {
  // What only looks around forbids matches, and adds none.
  if (take(place, /\(\?<?[=!]/y) !== undefined) {
    group(place, [])
    return before
  }
  if (take(place, /[\^$]/y) !== undefined) return before
  if (take(place, /\(\?:/y) !== undefined) return group(place, before)
  if (take(place, /\\b/y) !== undefined) return before.map(atBoundary)
  const letters = take(place, /\[[a-z’']+\]/iy)?.slice(1, -1)
  if (letters !== undefined)
    return letters.split('').flatMap((letter) => before.map((head) => withUnit(head, letter)))
  if (take(place, /\[(?:\\.|[^\]])*\]|\\p\{[^}]*\}|\\[a-z]|\./iy) !== undefined)
    return before.map(withAnything)
  const unit = take(place, /\\?[^]/y)?.at(-1) ?? ''
  return before.map((head) => withUnit(head, unit))
}

function group(place: Place, start: readonly Head[]): readonly Head[] {
  const heads = alternatives(place, start)
  place.at += 1
  return heads
}

/** What stands at a place, if it is that; the place is behind it then. */
function take(place: Place, sticky: RegExp): string | undefined {
  sticky.lastIndex = place.at
  const found = sticky.exec(place.source)?.[0]
  place.at += found?.length ?? 0
  return found
}

function withUnit(head: Head, unit: string): Head {
  const { letters, isBound, behind } = head
  if (behind !== 'open' || letters.length >= longest) return head
  if (/[a-z]/i.test(unit) && (isBound || letters !== ''))
    return { ...head, letters: letters + unit.toLowerCase() }
  if (letters === '' && marks.includes(unit)) return { ...head, letters: unit, behind: 'end' }
  return { ...head, behind: letters === '' ? 'any' : 'end' }
}

const atBoundary = (head: Head): Head =>
  head.behind === 'open' ? { ...head, isBound: true, behind: head.letters === '' ? 'open' : 'end' } : head

const withAnything = (head: Head): Head => (head.behind === 'open' ? { ...head, behind: 'any' } : head)
