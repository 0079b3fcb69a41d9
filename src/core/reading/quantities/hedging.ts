// Finds the hedge or bound of a figure, in front and behind: nearly 200, 200 or more.
// Must not break: “complaints about 12 boats” and “over three years” have none.
import type { Amount } from './amount'
import type { Words } from './english'
import type { Hedge } from './english/hedges'
import { phraseAt, phraseBefore } from './phrases'
import type { Token } from './tokens'

/** A hedge with the tokens that it stands in. `isDoubtful` where the words may well be a preposition. */
export interface Hedging extends Hedge {
  from: number
  to: number
  isDoubtful?: boolean
}

/** The hedge in front of a figure; two that follow each other count as one: perhaps as many as 40. */
export function hedgeBefore(tokens: readonly Token[], amount: Amount, words: Words): Hedging | undefined {
  const inner = oneBefore(tokens, amount.from, amount, words)
  const outer = inner && oneBefore(tokens, inner.from, amount, words)
  if (!inner || !outer) return inner
  const { comparator } = inner.comparator === '~' ? outer : inner
  return { ...inner, from: outer.from, comparator, approximate: inner.approximate || outer.approximate }
}

function oneBefore(
  tokens: readonly Token[],
  before: number,
  amount: Amount,
  words: Words,
): Hedging | undefined {
  const { hedges } = words
  const found = phraseBefore(hedges.before, tokens, before)
  if (!found) return undefined
  const wording = tokens
    .slice(found.from, before)
    .map(({ lower }) => lower)
    .join(' ')
  const last = tokens[found.from - 1]?.lower ?? ''
  if (hedges.prepositions.get(wording)?.has(last)) return undefined
  const hedge = { ...found.value, from: found.from, to: before }
  const isDuring = hedges.during.has(wording) && amount.isTime === true && !hedges.duringBefore.has(last)
  return isDuring ? { ...hedge, isDoubtful: true } : hedge
}

/** A verb that is no part of the wording and yet says which way: debt tops $90,000. */
export function verbBefore(tokens: readonly Token[], at: number, words: Words): Hedging | undefined {
  const found = phraseBefore(words.hedges.verbs, tokens, at)
  return found && { ...found.value, from: found.from, to: at }
}

/** The hedge that begins at a token behind a figure. */
export function hedgeBehind(tokens: readonly Token[], at: number, words: Words): Hedging | undefined {
  const found = phraseAt(words.hedges.behind, tokens, at)
  return found && { ...found.value, from: at, to: found.to }
}
