// Quotation marks: where a quotation begins and ends in a paragraph. An apostrophe is none; marks inside a quotation
// belong to it. Must not break: one walk over a paragraph, whatever stands in it.
import type { Span } from '../../text/span'

/** Words between marks, marks included; `closed` is false where the mark never closes and the paragraph ends it. */
export interface Marked extends Span {
  closed: boolean
  /** The mark that it begins with. */
  mark: string
}

type Family = { open: string; close: string }
/** What may open a quotation and what may close it; which of both a mark does, its place says. */
const double = { open: '“„‟”"', close: '”“"' }
const families: readonly Family[] = [
  double,
  { open: '«»', close: '»«' },
  { open: '‹›', close: '›‹' },
  { open: '「', close: '」' },
  { open: '『', close: '』' },
  { open: "‘‚‛'", close: "’'" },
]
const single = families.at(-1)
const anyMark = /["'“”„‟«»‹›‘’‚‛「」『』]/gu
const hasWord = /[\p{L}\p{N}]/u
/** Words that begin with an apostrophe. */
const clipped = /^['‘](?:\d\ds?\b|tis\b|twas\b|em\b|n['’]|til\b)/iu

interface Mark {
  at: number
  mark: string
  opens: boolean
  closes: boolean
}

/** The outermost quotations of a paragraph, in order. */
export function markedIn(text: string, { start, end }: Span): Marked[] {
  const marks = marksOf(text, start, end)
  const found: Marked[] = []
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index] as Mark
    if (!mark.opens) continue
    const family = familyOf(mark)
    const close = closeOf(text, marks, index, family)
    const next = marks[close]
    if (next?.closes && family.close.includes(next.mark) && !isReopened(mark, next)) {
      add(text, found, { start: mark.at, end: next.at + 1, closed: true, mark: mark.mark })
      index = close
    } else if (family !== single || isRunning(text, mark, start)) {
      const cut = next ? next.at : end
      add(text, found, { start: mark.at, end: trimmed(text, mark.at, cut), closed: false, mark: mark.mark })
      index = close - 1
    }
  }
  return found
}

function marksOf(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  for (const { 0: mark, index } of text.slice(start, end).matchAll(anyMark)) {
    const at = start + index
    const before = at > start ? text.charAt(at - 1) : ' '
    const after = at + 1 < end ? text.charAt(at + 1) : ' '
    const isSingle = "'’‘‚‛".includes(mark)
    const opens =
      /[\s([{—–\-/“"‘«…]/u.test(before) &&
      (!/\s/u.test(after) || mark === '«') &&
      mark !== '’' &&
      !(isSingle && clipped.test(text.slice(at, at + 8)))
    const closes = mark !== '‘' && !/[\p{L}\p{N}]/u.test(after) && (!isSingle || !/\s/u.test(before))
    const isSure = '」』'.includes(mark) || (mark === '”' && !opens)
    marks.push({ at, mark, opens: opens || '「『„'.includes(mark), closes: closes || isSure })
  }
  return marks
}

const familyOf = ({ mark }: Mark): Family => families.find(({ open }) => open.includes(mark)) ?? double

/** The place of the mark that closes the one at `from`, of the next that opens one like it, or of the end. */
function closeOf(text: string, marks: readonly Mark[], from: number, family: Family): number {
  const isSingle = family === single
  let possessive = -1
  for (let index = from + 1; index < marks.length; index += 1) {
    const mark = marks[index] as Mark
    if (family.close.includes(mark.mark) && mark.closes && !isReopened(marks[from] as Mark, mark)) {
      // `‘the wardens’ boats’`: after an s in the middle of a clause it is an apostrophe, if another mark closes.
      if (!isSingle || !/s['’] \p{Ll}/u.test(text.slice(mark.at - 1, mark.at + 3))) return index
      if (possessive < 0) possessive = index
    } else if (mark.opens && family.open.includes(mark.mark)) return possessive < 0 ? index : possessive
  }
  return possessive < 0 ? marks.length : possessive
}

/** The same mark before a word: it opens once more. */
const isReopened = (open: Mark, next: Mark): boolean => next.opens && !next.closes && open.at !== next.at

/** A single mark that never closes is an apostrophe, unless words begin there that can be somebody’s own. */
const isRunning = (text: string, { at, mark }: Mark, start: number): boolean => {
  const isFree = at === start || /[:,.?!] ?$/u.test(text.slice(Math.max(start, at - 2), at))
  return isFree && (mark === '‘' || /^\p{Lu}/u.test(text.slice(at + 1, at + 3)))
}

function trimmed(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/u.test(text.charAt(last - 1))) last -= 1
  return last
}

function add(text: string, found: Marked[], marked: Marked): void {
  if (hasWord.test(text.slice(marked.start, marked.end))) found.push(marked)
}
