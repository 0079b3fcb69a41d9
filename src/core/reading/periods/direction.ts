// Whether a sentence tells of what was or of what is to come: where a date without its year is looked for.
// The nearest cue before the date decides, else the nearest behind it; without one it was.
import type { Anchors } from './moment'
import { auxiliaries } from './english/clauses'
import {
  aheadBeforeTo,
  aheadWords,
  futureCues,
  notPlural,
  participial,
  pastCues,
  pluralCues,
  weakPastCues,
} from './english/cues'
import { pastVerbs, unchanging } from './english/verbs'
import { isMay, isPast } from './tense'
import type { Token } from './tokens'

const reach = 25

/** Which way a date that stands at `at`–`next` is looked for. */
export function directionOf(tokens: readonly Token[], at: number, next: number): Anchors['direction'] {
  const found = [cueFrom(tokens, at - 1, -1), cueFrom(tokens, next, 1)].filter((cue) => cue !== undefined)
  const sure = found.find(({ weak }) => !weak)
  if (sure) return sure.way
  // “By April” and “until April” look ahead unless a verb says that it was.
  if (aheadWords.has(tokens[at]?.word ?? '') && !isDone(tokens, at - 1)) return 'future'
  return found[0]?.way ?? 'near'
}

/** “The men worked until May”: a verb of the past right before the date, and no participle. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const [verb, before] = [tokens[at]?.word ?? '', tokens[at - 1]]
  return (
    verb.length > 4 &&
    verb.endsWith('ed') &&
    before?.kind === 'word' &&
    !auxiliaries.has(before.word) &&
    !weakPastCues.has(before.word)
  )
}

interface Cue {
  way: 'past' | 'future'
  /** A participle as likely as a verb. */
  weak: boolean
}

/** The nearest cue on one side of the date, a sure one before a weak one. */
function cueFrom(tokens: readonly Token[], from: number, step: 1 | -1): Cue | undefined {
  let weak: Cue | undefined
  for (let index = from, far = 0; far < reach && index >= 0 && index < tokens.length; index += step, far++) {
    if (endsSentence(tokens, index) || (step > 0 && tokens[index]?.word === 'that')) break
    // A verb of the date's own clause outweighs what another one says.
    if (weak && [',', 'and', 'but', 'while'].includes(tokens[index]?.word ?? ''))
      return { ...weak, weak: false }
    const cue = cueAt(tokens, index)
    if (cue && !cue.weak) return cue
    weak ??= cue
  }
  return weak
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  return word === ';' || (/^[.!?]$/.test(word) && tokens[at + 1]?.kind !== 'number')
}

function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
  const word = tokens[at]?.word ?? ''
  // “It was due in March”
  if (participial.has(word) && ['was', 'were', 'been'].includes(tokens[at - 1]?.word ?? ''))
    return { way: 'past', weak: false }
  if (futureCues.has(word) && !isMay(tokens, at)) return { way: 'future', weak: false }
  if (word === 'to' && aheadBeforeTo.has(tokens[at - 1]?.word ?? '')) return { way: 'future', weak: false }
  if (pluralCues.has(word) && isBehindPlural(tokens, at)) return { way: 'future', weak: false }
  if (pastCues.has(word)) return { way: 'past', weak: false }
  const isOver = pastVerbs.has(word) && (!unchanging.has(word) || isOfOne(tokens, at))
  return weakPastCues.has(word) || isOver || (word.length > 4 && word.endsWith('ed'))
    ? { way: 'past', weak: true }
    : undefined
}

/** “Which the board put at £9m”: of one thing the present is “puts”. */
function isOfOne(tokens: readonly Token[], at: number): boolean {
  const [noun, before] = [tokens[at - 1], tokens[at - 2]?.word ?? '']
  return noun?.kind === 'word' && !noun.word.endsWith('s') && (before === 'the' || before === 'its')
}

/** “Rents rise in April”; not “it saw rents rise in April”. */
function isBehindPlural(tokens: readonly Token[], at: number): boolean {
  const [noun, ...before] = [1, 2, 3].map((far) => tokens[at - far])
  if (noun?.kind !== 'word' || noun.word.length < 4 || notPlural.has(noun.word)) return false
  return noun.word.endsWith('s') && !noun.word.endsWith('ss') && !before.some(isPast)
}

/** True where a sentence ends between two tokens. */
export function sentenceEndsBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 80); index++)
    if (endsSentence(tokens, index)) return true
  return to - from > 80
}
