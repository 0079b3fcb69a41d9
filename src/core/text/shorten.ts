// Texts made to fit a line: without their line breaks, and cut down to what matters: where two differ what surrounds
// the difference, else how one begins.
// A cut never leaves half of a character.
import { splitsPair } from './span'

/** A text without its line breaks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** A text with at most about `length` units, an ellipsis where it was cut. */
export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${cut(text, 0, length - 1).trimEnd()}…`

/** Two texts that differ, each cut down to about `length` units around where they do. */
export function shortenedAround(before: string, after: string, length: number): [string, string] {
  if (before.length <= length && after.length <= length) return [before, after]
  const start = sameAtStart(before, after)
  const same = sameAtEnd(before, after, start)
  // A third of the room shows what stands before the difference.
  const from = Math.max(0, start - Math.floor(length / 3))
  return [
    around(before, from, before.length - same, length),
    around(after, from, after.length - same, length),
  ]
}

/** `end`: where the difference ends; something of what follows is shown where there is room. */
function around(text: string, from: number, end: number, length: number): string {
  const to = Math.min(text.length, from + length, end + Math.floor(length / 3))
  return `${from > 0 ? '…' : ''}${cut(text, from, to)}${to < text.length ? '…' : ''}`
}

function sameAtStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function sameAtEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let same = 0
  while (same < most && a[a.length - 1 - same] === b[b.length - 1 - same]) same += 1
  return same
}

/** The units from `start` to `end`, with the whole of a character that either would split. */
const cut = (text: string, start: number, end: number): string =>
  text.slice(splitsPair(text, start) ? start - 1 : start, splitsPair(text, end) ? end + 1 : end)
