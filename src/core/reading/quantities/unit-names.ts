// Names what a figure counts: the head noun in the plural, or the noun that is meant where it is left out.
import type { Amount } from './amount'
import type { Quantity } from '../../model/values'
import type { SaidBase } from './carried-base'
import type { Counted } from './counted'
import { numeralAt } from './numerals'
import { phraseAt } from './phrases'
import { changedNoun, nounBefore, sharedNoun } from './meant'
import type { Words } from './english'
import { hedgeBefore } from './hedging'
import { pluralOf } from './inflection'
import { isPlural, type NounPhrase } from './noun-phrases'
import { isJoint, type Token } from './tokens'

/** What was counted last. */
export interface Seen {
  unit?: string | undefined
  /** The money that was spoken of last. */
  money?: string | undefined
  isPercent?: boolean
  /** The unit of measure of the figure right before. */
  measure?: string | undefined
  /** How much of it there was. */
  most?: number | undefined
  /** The last unit was that of a rate. */
  isRate?: boolean
  /** What the last figure was a part of. */
  base?: SaidBase
}

interface Within {
  text: string
  tokens: readonly Token[]
  words: Words
  isTitle: boolean
}

/** The unit that the noun at a token names. */
export function unitOfNoun(
  { text, tokens, words, isTitle }: Within,
  head: number,
): { unit: string; unitPrinted: string } {
  let first = head
  while (isJoint(tokens, first - 1) && isPartOfNoun(tokens[first - 2], words)) first -= 2
  const unitPrinted = text.slice(tokens[first]?.start, tokens[head]?.end)
  const isShouted = unitPrinted.length > 4 && unitPrinted === unitPrinted.toUpperCase()
  const isAcronym = /\p{Lu}.*\p{Lu}/u.test(unitPrinted)
  const folded = isShouted || (isTitle && !isAcronym) ? unitPrinted.toLowerCase() : unitPrinted
  return { unit: isPlural(tokens[head], words) ? folded : pluralOf(folded, words), unitPrinted }
}

/** co-workers, not two-bedroom. */
const isPartOfNoun = (token: Token | undefined, { numbers }: Words): boolean =>
  token?.kind === 'word' && !numbers.small.has(token.lower) && !numbers.tens.has(token.lower)

/** The unit: of measure, or the thing counted, or the one that is meant. */
export function namedUnit(
  within: Within,
  amount: Amount,
  counted: Counted | undefined,
  per: { from: number; to: number } | undefined,
  seen: Seen | undefined,
): { unit: string; unitPrinted?: string } | undefined {
  const { text, tokens, words } = within
  const { unit, unitAt } = amount
  if (unit !== undefined)
    return unitAt
      ? { unit, unitPrinted: text.slice(tokens[unitAt.from]?.start, tokens[unitAt.to - 1]?.end) }
      : { unit }
  const word = tokens[counted?.noun.head ?? -1]?.lower ?? ''
  if (words.nouns.strong.has(word)) return { unit: words.nouns.people }
  if (counted) return unitOfNoun(within, counted.noun.head)
  const meant = meantUnit(within, amount, seen, per !== undefined)
  const isPer = per !== undefined && words.measures.per.has(tokens[per.from]?.lower ?? '')
  const rate = per && isPer && text.slice(tokens[per.from]?.start, tokens[per.to - 1]?.end)
  return meant ?? (rate ? { unit: rate } : undefined)
}

/** The unit of a figure without a noun: what changes, what was counted before, or what its sentence speaks of. */
function meantUnit(
  within: Within,
  amount: Amount,
  seen: Seen | undefined,
  isRate: boolean,
): { unit: string; unitPrinted?: string } | undefined {
  const { tokens, words } = within
  const { nouns, wordings } = words
  const from = hedgeBefore(tokens, amount, words)?.from ?? amount.from
  const [before, next] = [tokens[from - 1]?.lower ?? '', tokens[amount.to]?.lower ?? '']
  if (seen?.money !== undefined && nouns.moneyVerbs.has(before)) return { unit: seen.money }
  const isOf = before === nouns.of
  if (isOf && nouns.groups.has(tokens[amount.from - 2]?.lower ?? '')) return { unit: nouns.people }
  const isThan = tokens[amount.to + 1]?.lower === wordings.than
  const isMore = isThan && (wordings.more.has(next) || wordings.less.has(next))
  if (isMore && seen?.measure !== undefined) return { unit: seen.measure }
  if (seen?.isRate && seen.unit !== undefined && amount.open) return { unit: seen.unit }
  const changed = changedNoun(tokens, amount, words)
  if (changed !== undefined) return { unit: unitOfNoun(within, changed).unit }
  const isThem = next === nouns.of && seen?.measure !== undefined && (amount.value ?? 0) < (seen.most ?? 0)
  if (isThem && nouns.pronouns.has(tokens[amount.to + 1]?.lower ?? '')) return { unit: seen.measure ?? '' }
  const isUs = next === nouns.of && nouns.peoplePronouns.has(tokens[amount.to + 1]?.lower ?? '')
  if (isUs) return { unit: seen?.unit ?? nouns.people }
  if (seen?.unit !== undefined) return { unit: seen.unit }
  if (isRate) return undefined
  const shared = sharedNoun(tokens, amount.to, words)
  if (shared) return { unit: unitOfNoun(within, shared.head).unit }
  const verb = nouns.be.has(next) ? (tokens[amount.to + 1]?.lower ?? '') : next
  const age = numeralAt(tokens, amount.to, words)
  if (age && phraseAt(words.noQuantities.ageBehind, tokens, age.to)) return { unit: nouns.people }
  const isPeople = nouns.peopleVerbs.has(verb) || nouns.peopleVerbsBefore.has(before)
  if (isPeople) return { unit: nouns.people }
  const named = nounBefore(tokens, amount.from, words)
  return named === undefined ? undefined : { unit: unitOfNoun(within, named).unit }
}

/** What a figure leaves to those after it that leave out their noun. */
export function seenIn(
  within: Within,
  {
    amount,
    found,
    counted,
    base,
  }: { amount: Amount; found: Quantity; counted?: NounPhrase | undefined; base?: NounPhrase | undefined },
  before: Seen | undefined,
): Seen | undefined {
  const isMoney = amount.rule.startsWith('money')
  const isPercent = amount.unit === 'percent' || before?.isPercent === true
  const { unit } = found
  const named =
    amount.unit === undefined ? unit : base?.isPlural ? unitOfNoun(within, base.head).unit : undefined
  const isNew =
    named !== undefined && (amount.unit !== undefined || counted !== undefined || found.per !== undefined)
  return {
    ...before,
    isPercent,
    ...(isMoney ? { money: amount.unit } : {}),
    measure: amount.rule.startsWith('measure') || isMoney ? amount.unit : undefined,
    most: isMoney ? undefined : amount.value,
    ...(isNew ? { unit: named, isRate: found.per !== undefined } : {}),
  }
}

/** “13 points” after a figure in percent are percentage points. */
export function asPoints({ tokens, words }: Within, amount: Amount, seen: Seen | undefined): Amount {
  const isPoints = words.measures.points.has(tokens[amount.to]?.lower ?? '')
  if (amount.unit !== undefined || !isPoints || seen?.isPercent !== true) return amount
  const to = amount.to + 1
  return { ...amount, to, rule: 'points', unit: words.measures.pointsUnit, unitAt: { from: amount.to, to } }
}

/** True for a headline whose words begin with capitals. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return long.length > 2 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.6
}
