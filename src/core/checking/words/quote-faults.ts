// What is wrong with one of two quotations that should have the same words: changed, left out, cut off.
// Must not break: where the text says that something is missing, or where an excerpt is plainly one, nothing is wrong.
import type { Run } from '../../text/align'
import type { Word } from '../../text/words'
import type { Quoted } from './quoted'

/** Two quotations, word by word: the earlier is the left one. */
export interface Aligned {
  earlier: Quoted
  later: Quoted
  runs: readonly Run[]
}

/**
 * `left` are words of the earlier quotation, `right` of the later one. A sentence is `cut` at its start or end by the
 * later quotation, or by the earlier one.
 */
export type Fault = { left: string; right: string } & (
  { what: 'changed' | 'left out' } | { what: 'cut'; at: 'start' | 'end'; by: 'earlier' | 'later' }
)

/** The worst difference that isn't said to be one; undefined where one quotation is an honest excerpt of the other. */
export function faultOf(aligned: Aligned): Fault | undefined {
  const { runs } = aligned
  const first = runs.findIndex((run) => run.in === 'both')
  const last = runs.findLastIndex((run) => run.in === 'both')
  const inner = runs
    .slice(first, last)
    .filter((run) => run.in !== 'both' && !isSaid(run, aligned) && !isSpelling(run, aligned))
  const edges = [edgeOf(aligned, runs.slice(0, first), 'start'), edgeOf(aligned, runs.slice(last + 1), 'end')]
  const changed =
    inner.find((run) => run.in === 'right' || runs[runs.indexOf(run) + 1]?.in === 'right') ??
    edges.find((edge) => edge.isReplaced)?.run
  if (changed) return { what: 'changed', ...aroundOf(aligned, changed) }
  const [omitted] = inner
  if (omitted) return { what: 'left out', left: textOf(omitted, aligned).trim(), right: '' }
  const cut = edges.find((edge) => edge.isCut)
  if (!cut?.run) return undefined
  const by = cut.run.in === 'left' ? 'later' : 'earlier'
  return { what: 'cut', at: cut === edges[0] ? 'start' : 'end', by, ...aroundOf(aligned, cut.run) }
}

/** Whether the other side says, at this place, that something is missing or was put in. */
const isSaid = ({ in: side, left, right }: Run, { earlier, later }: Aligned): boolean =>
  side === 'left' ? later.breaks.has(right) : earlier.breaks.has(left)

/** Whether both sides have the same letters at this place, joined or apart: “health care”, “U.S.”, a word that was hyphenated. */
function isSpelling(run: Run, aligned: Aligned): boolean {
  const at = aligned.runs.indexOf(run)
  const [left, right] = run.in === 'left' ? [run, aligned.runs[at + 1]] : [aligned.runs[at - 1], run]
  if (left?.in !== 'left' || right?.in !== 'right') return false
  return (
    lettersOf(aligned.earlier, left.left, left.length) === lettersOf(aligned.later, right.right, right.length)
  )
}

const lettersOf = ({ words }: Quoted, from: number, length: number): string =>
  words
    .slice(from, from + length)
    .map(({ key }) => key.replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .join('')

interface Edge {
  run?: Run | undefined
  isReplaced: boolean
  isCut: boolean
}

/** What stands before the first common word, or behind the last one, on one side or on both. */
function edgeOf(aligned: Aligned, runs: readonly Run[], at: 'start' | 'end'): Edge {
  const { earlier, later } = aligned
  const left = runs.find((run) => run.in === 'left' && !isSpelling(run, aligned))
  const right = runs.find((run) => run.in === 'right' && !isSpelling(run, aligned))
  const goesOnLeft = left && isMidSentence(earlier, left.left, left.length, at)
  const goesOnRight = right && isMidSentence(later, right.right, right.length, at)
  if (left && right)
    return { run: left, isReplaced: goesOnLeft === true && goesOnRight === true, isCut: false }
  if (left)
    return { run: left, isReplaced: false, isCut: goesOnLeft === true && isPosing(later, earlier, left, at) }
  if (!right) return { isReplaced: false, isCut: false }
  const turned = { ...right, left: right.right, right: right.left }
  return {
    run: right,
    isReplaced: false,
    isCut: goesOnRight === true && isPosing(earlier, later, turned, at),
  }
}

/** Whether what only one side has belongs to the sentence of the common words next to it. */
function isMidSentence(
  { text, words, breaks }: Quoted,
  from: number,
  length: number,
  at: 'start' | 'end',
): boolean {
  const joint = at === 'end' ? from : from + length
  if (breaks.has(joint)) return false
  return !/[.!?]/u.test(text.slice(words[joint - 1]?.end, words[joint]?.start))
}

/** Whether an excerpt poses as the whole: as a sentence of its own between marks, where the longer one goes on. */
function isPosing(excerpt: Quoted, longer: Quoted, { left, length }: Run, at: 'start' | 'end'): boolean {
  const first = excerpt.words[0]
  const last = excerpt.words.at(-1)
  if (!first || !last || excerpt.claim.speech?.truncated === true) return false
  const isCapital = /^\p{Lu}/u.test(excerpt.text.slice(first.start))
  if (at === 'end') return excerpt.closes && isCapital && /^[.!?]/u.test(excerpt.text.slice(last.end))
  const same = longer.words[left + length]
  return excerpt.opens && isCapital && /^\p{Ll}/u.test(longer.text.slice(same?.start))
}

/** The text of a run with what follows it up to the next word of its side, or a space; what was put in by others is left out. */
export function textOf(run: Run, { earlier, later }: Aligned): string {
  const { text, words } = run.in === 'right' ? later : earlier
  const from = run.in === 'right' ? run.right : run.left
  let said = ''
  for (let at = from; at < from + run.length; at += 1) {
    const { start, end } = words[at] as Word
    const next = words[at + 1]
    const between = next ? text.slice(end, next.start) : ' '
    said += text.slice(start, end) + (/[\p{L}\p{N}]/u.test(between) ? ' … ' : between)
  }
  return said
}

/** Words that are told with a difference, before it and behind it. */
const company = 4

/** The wording of both sides at a difference, with some words around it. */
function aroundOf({ earlier, later, runs }: Aligned, run: Run): Pick<Fault, 'left' | 'right'> {
  const next = runs[runs.indexOf(run) + 1]
  const inLeft = run.in === 'left' ? run.length : 0
  const inRight = run.in === 'right' ? run.length : next?.in === 'right' ? next.length : 0
  return {
    left: wordsAround(earlier, run.left, run.left + inLeft),
    right: wordsAround(later, run.right, run.right + inRight),
  }
}

function wordsAround({ text, words }: Quoted, from: number, to: number): string {
  const [first, last] = [Math.max(0, from - company), Math.min(words.length, to + company) - 1]
  const slice = text.slice(words[first]?.start, words[last]?.end).replace(/\s+/gu, ' ')
  return `${first > 0 ? '… ' : ''}${slice}${last < words.length - 1 ? ' …' : ''}`
}
