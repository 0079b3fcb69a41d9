// Names, telephone and case numbers, results and numbers of lists: numbers that count nothing.
// Each rule answers with the token behind what it knows.
import type { Words } from './english'
import { beginsNoun } from './noun-phrases'
import { numeralAt } from './numerals'
import { phraseAt, phraseBefore } from './phrases'
import { digitsOf, isCapitalised, isDash, isJoint, isWhole, type Token } from './tokens'
import { measureAt, moneyAt, signAt } from './units'

type Rule = (tokens: readonly Token[], at: number, words: Words) => number | undefined

/** Telephone numbers have no more parts. */
const mostLinks = 12

const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number'

/** 12/03/2024, 24/7, 555-0142, 020 7946 0958, 22/1934, version 2.0.1. */
const chain: Rule = (tokens, at) => {
  if (!isNumber(tokens[at])) return undefined
  let [end, links, isName] = [at + 1, 1, /^0\d/.test(tokens[at].text)]
  while (links < mostLinks) {
    const isLink = tokens[end]?.glued && ('/.:'.includes(tokens[end]?.lower ?? ' ') || isDash(tokens[end]))
    const next = isLink && tokens[end + 1]?.glued ? end + 1 : end
    if (!isNumber(tokens[next])) break
    const { text } = tokens[next]
    const isPointed = tokens[end]?.lower === '.' && tokens[at]?.text.includes('.') === true
    isName ||= isPointed || /^0\d/.test(text) || tokens[end]?.lower === '/' || tokens[end]?.lower === ':'
    end = next + 1
    links += 1
  }
  const isPlus = tokens[at - 1]?.lower === '+' && tokens[at]?.glued
  return isName || isPlus || links > 2 || digitsOf(tokens[at].text) > 1e15 ? end : undefined
}

/** 3–1, 4-2: a result, where words of a contest stand near it or the first number is the larger. */
const result: Rule = (tokens, at, words) => {
  const numeral = numeralAt(tokens, at, words)
  if (!numeral || !Number.isInteger(numeral.value)) return undefined
  const marks = phraseAt(words.noQuantities.outOf, tokens, numeral.to)
  const isMarked = tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => words.noQuantities.marked.has(lower))
  if (marks && isMarked) return numeralAt(tokens, marks.to, words)?.to
  const isTo = tokens[numeral.to]?.lower === words.ranges.to
  if (!isTo && !isJoint(tokens, numeral.to)) return undefined
  const second = numeralAt(tokens, numeral.to + 1, words)
  if (!second || !Number.isInteger(second.value)) return undefined
  const near = tokens
    .slice(Math.max(0, at - 4), second.to + 3)
    .some(({ lower }) => words.noQuantities.results.has(lower))
  const isOdds = isTo && second.value === 1 && numeral.value > 1
  if (isOdds) return second.to
  const isScore = near && numeral.value < 100 && second.value < 100
  const isFalling =
    !isTo && numeral.isDigits && second.isDigits && numeral.value >= second.value && second.scale === 1
  return (isScore && !measureAt(tokens, second.to, words)) || isFalling ? second.to : undefined
}

/** “1.” and “(2)” at the beginning of a block, [12], and a block that is a number alone. */
const listNumber: Rule = (tokens, at) => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!isWhole(tokens[at])) return undefined
  if (before?.lower === '[' && next?.lower === ']') return at + 2
  if (at === 0 && (next?.lower === '.' || next?.lower === ')') && next.glued && tokens.length > 2)
    return at + 2
  if (at === 1 && before?.lower === '(' && next?.lower === ')') return at + 2
  return at === 1 && (before?.lower === '#' || before?.lower === '№') ? at + 1 : undefined
}

/** Route 66, Section 12, No. 4, Apollo 11, the top 10. */
const named: Rule = (tokens, at, words) => {
  const { designators, cautious, months } = words.noQuantities
  const point = tokens[at - 1]?.lower === '.' && tokens[at - 1]?.glued ? at - 2 : at - 1
  const before = tokens[point]
  const numeral = numeralAt(tokens, at, words)
  if (!before || !numeral) return undefined
  if (before.lower === '#' || before.lower === '№') return numeral.to
  if (
    words.noQuantities.signs.has(before.lower) &&
    words.noQuantities.chance.has(tokens[at - 2]?.lower ?? '')
  )
    return numeral.to
  if (before.kind !== 'word') return undefined
  if (point < at - 1 && before.lower !== words.noQuantities.no) return undefined
  const hasNoun = () =>
    beginsNoun(tokens, numeral.to, words) !== undefined ||
    measureAt(tokens, numeral.to, words) !== undefined ||
    moneyAt(tokens, numeral.to, words) !== undefined
  const isAll = numeral.to === tokens.length
  const isFirst = (point === 0 && !isAll) || /[.!?“”"‘:]/.test(tokens[point - 1]?.text ?? '')
  // Turnout in the ward: 62 percent of a ward is none of its name.
  if (measureAt(tokens, numeral.to, words)?.kind === 'share') return undefined
  if (designators.has(before.lower)) {
    if (before.lower === words.noQuantities.no && !isCapitalised(before) && point === at - 1) return undefined
    const isPlain = cautious.has(before.lower) && (isFirst || !isCapitalised(before))
    return isPlain && hasNoun() ? undefined : numeral.to
  }
  const isName = /\p{Lu}/u.test(before.text) && !isFirst && numeral.isDigits && numeral.scale === 1
  const isCode = /^\p{Lu}{2,4}$/u.test(before.text) || /^\d{4,}$/.test(tokens[at]?.text ?? '')
  const behind = isJoint(tokens, numeral.to)
    ? (numeralAt(tokens, numeral.to + 1, words)?.to ?? numeral.to)
    : numeral.to
  if (isName && isCode && !isHedge(tokens, at, words) && !hasNoun()) return behind
  const isPart =
    words.nouns.closed.has(before.lower) || months.has(before.lower) || isHedge(tokens, at, words)
  return isName && !isPart && !hasNoun() && !isFollowed(tokens, numeral.to, words) ? behind : undefined
}

/** 9 Tanner Row: a number, words with capitals, and a word for a street. */
const address: Rule = (tokens, at, words) => {
  if (!isWhole(tokens[at])) return undefined
  for (let next = at + 1; next < at + 5 && isCapitalised(tokens[next]); next += 1)
    if (next > at + 1 && words.noQuantities.streets.has(tokens[next]?.lower ?? '')) return next + 1
  return undefined
}

/** The summer of ’88; 5’11: the year of a century, and inches. */
const shortened: Rule = (tokens, at, words) => {
  const [number, mark, before] = [tokens[at], tokens[at - 1], tokens[at - 2]]
  if (!isWhole(number) || !number?.glued || number.text.length > 2 || !/^[’']$/.test(mark?.text ?? ''))
    return undefined
  const isInches = before?.kind === 'number' && mark?.glued === true
  const isYear = number.text.length === 2 && before?.kind === 'word' && !mark?.glued
  return isInches || (isYear && beginsNoun(tokens, at + 1, words) === undefined) ? at + 1 : undefined
}

/** A 1 in 100-year flood. */
const flood: Rule = (tokens, at, words) => {
  const joint = phraseAt(words.numbers.ratios, tokens, at + 1)
  const years = joint && numeralAt(tokens, joint.to, words)
  const unit = years && isJoint(tokens, years.to) ? measureAt(tokens, years.to, words) : undefined
  return unit?.kind === 'time' ? unit.to : undefined
}

const isHedge = (tokens: readonly Token[], at: number, words: Words): boolean =>
  phraseBefore(words.hedges.before, tokens, at) !== undefined

/** True where what follows says something of a number without a noun: 12 were upheld, 12 of them. */
const isFollowed = (tokens: readonly Token[], at: number, { nouns }: Words): boolean => {
  const next = tokens[at]?.lower ?? ''
  return (
    (nouns.be.has(next) && !nouns.beOne.has(next)) ||
    next === nouns.of ||
    nouns.verbs.has(next) ||
    next.endsWith('ed')
  )
}

/** A12, G7, Covid-19, B-52; 4G, 3D, 737s. */
const glued: Rule = (tokens, at, words) => {
  const numeral = numeralAt(tokens, at, words)
  if (!numeral) return undefined
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (token?.kind === 'number' && token.glued && before?.kind === 'word' && !isCurrency(tokens, at, words))
    return behindGlued(tokens, numeral.to)
  if (isJoint(tokens, at - 1) && tokens[at - 2]?.kind === 'word' && token?.kind === 'number')
    return isRangeWord(tokens, at - 2, words) ? undefined : behindGlued(tokens, numeral.to)
  const next = tokens[at + 1]
  const isLetters = token?.kind === 'number' && next?.glued && next.kind === 'word' && numeral.to === at + 1
  if (!isLetters) return undefined
  const isKnown = measureAt(tokens, at + 1, words) ?? moneyAt(tokens, at + 1, words)
  return isKnown ? undefined : behindGlued(tokens, at + 1)
}

function isCurrency(tokens: readonly Token[], at: number, words: Words): boolean {
  const sign = phraseBefore(words.currencies.before, tokens, at)
  return sign !== undefined && signAt(tokens, sign.from, words) !== undefined
}

/** The first number of a range with words: three-12, to-12. */
const isRangeWord = (tokens: readonly Token[], at: number, words: Words): boolean =>
  numeralAt(tokens, at, words) !== undefined || tokens[at]?.lower === words.ranges.to

/** Behind all that hangs on without a space. */
function behindGlued(tokens: readonly Token[], at: number): number {
  let to = at
  while (to < at + mostLinks && tokens[to]?.glued && (tokens[to]?.kind !== 'mark' || isJoint(tokens, to)))
    to += 1
  return to
}

/** What is a name or the number of something, the surest first. */
export const designationRules: readonly Rule[] = [
  listNumber,
  chain,
  shortened,
  flood,
  result,
  glued,
  address,
  named,
]
