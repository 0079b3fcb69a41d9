// Reads a number, in digits or in words, with its scale. Knows nothing of units and of what surrounds it.
// Must not break: looks at each token a bounded number of times.
import type { Words } from './english'
import { beginsNoun } from './noun-phrases'
import { phraseAt } from './phrases'
import { decimalsOf, digitsOf, isJoint, type Token } from './tokens'

/**
 * A number from token `from` to before token `to`. `value` is `mantissa` times `scale`; `open` is the half-width of what
 * its last printed place leaves open, 0 where it was written out.
 */
export interface Numeral {
  from: number
  to: number
  value: number
  mantissa: number
  scale: number
  open: number
  isDigits: boolean
}

/** The number that begins at a token. With `isMoney` a letter m behind digits is a million. */
export function numeralAt(
  tokens: readonly Token[],
  at: number,
  words: Words,
  isMoney = false,
): Numeral | undefined {
  const numeral = digitsAt(tokens, at, words, isMoney) ?? wordsAt(tokens, at, words)
  if (!numeral) return undefined
  const more = phraseAt(words.numbers.additions, tokens, numeral.to)
  if (!more) return numeral
  // “two and a half million”: the scale stands behind the half; “a million and a half”: before it.
  const behind = numeral.scale === 1 ? scaleAt(tokens, more.to, words) : undefined
  const scale = behind?.scale ?? numeral.scale
  const mantissa = numeral.mantissa + more.value
  const to = behind?.to ?? more.to
  return { ...numeral, to, mantissa, scale, value: tidy(mantissa * scale), open: openOf(mantissa, scale) }
}

/** What a number with a part of one leaves open: two and a half million as much as 2.5 million; a dozen and a half nothing. */
export function openOf(mantissa: number, scale: number): number {
  if (Number.isInteger(tidy(mantissa * scale)) && scale < 1000) return 0
  const places = Math.min(4, (String(mantissa).split('.')[1] ?? '').length)
  return tidy(scale / 10 ** places / 2)
}

/** The value without the digits that binary fractions add. */
export const tidy = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(12))

function digitsAt(tokens: readonly Token[], at: number, words: Words, isMoney: boolean): Numeral | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const signed = (index: number) => words.numbers.signs.get(tokens[index]?.text ?? '')
  const isNumber = token.kind === 'number'
  const part = isNumber ? (tokens[at + 1]?.glued ? signed(at + 1) : undefined) : signed(at)
  if (!isNumber && part === undefined) return undefined
  const to = at + (isNumber && part !== undefined ? 2 : 1)
  const mantissa = (isNumber ? digitsOf(token.text) : 0) + (part ?? 0)
  const places = part !== undefined ? 1 : decimalsOf(token.text)
  const found = scaleAt(tokens, to, words) ?? letterAt(tokens, to, words, isMoney || places > 0)
  const scale = found?.scale ?? 1
  const open = scale >= 1000 || (places > 0 && !isMoney) ? tidy((scale / 10 ** places) * 0.5) : 0
  return {
    from: at,
    to: found?.to ?? to,
    value: tidy(mantissa * scale),
    mantissa,
    scale,
    open,
    isDigits: true,
  }
}

/** A scale word at a token. */
function scaleAt(
  tokens: readonly Token[],
  at: number,
  words: Words,
): { to: number; scale: number } | undefined {
  const to = isJoint(tokens, at) ? at + 1 : at
  const word = tokens[to]?.lower ?? ''
  const { scales, hundred, groups } = words.numbers
  const scale = scales.get(word) ?? (word === hundred ? 100 : groups.get(word))
  if (scale === undefined) return undefined
  // A lakh crore, a hundred thousand.
  const more = scales.get(tokens[to + 1]?.lower ?? '') ?? 0
  return more > scale ? { to: to + 2, scale: tidy(scale * more) } : { to: to + 1, scale }
}

/** A letter for a scale, right behind digits. A single m is one only where metres are unlikely. */
function letterAt(
  tokens: readonly Token[],
  at: number,
  words: Words,
  isMoney: boolean,
): { to: number; scale: number } | undefined {
  const token = tokens[at]
  const scale = token && words.numbers.suffixes.get(token.lower)
  if (scale === undefined) return undefined
  // 300m people, not 300m away.
  const isMany = isMoney || token?.lower === 'k' || beginsNoun(tokens, at + 1, words) !== undefined
  if (token?.glued && (token.lower.length > 1 || isMany)) return { to: at + 1, scale }
  return token && token.lower.length > 1 && isMoney ? { to: at + 1, scale } : undefined
}

type Kind = 'small' | 'tens' | 'hundred' | 'scale' | 'group'

function kindOf(word: string | undefined, { numbers }: Words): Kind | undefined {
  if (word === undefined) return undefined
  if (numbers.small.has(word)) return 'small'
  if (numbers.tens.has(word)) return 'tens'
  if (word === numbers.hundred) return 'hundred'
  if (numbers.scales.has(word)) return 'scale'
  return numbers.groups.has(word) ? 'group' : undefined
}

/** Which kinds may follow which. */
const follows: Record<Kind, readonly Kind[]> = {
  small: ['hundred', 'scale', 'group'],
  tens: ['small', 'hundred', 'scale', 'group'],
  hundred: ['small', 'tens', 'scale'],
  scale: ['small', 'tens'],
  group: [],
}

/** A number in words: “two hundred and forty-one”, “a dozen”, “a couple of”. */
function wordsAt(tokens: readonly Token[], at: number, words: Words): Numeral | undefined {
  const couple = coupleAt(tokens, at, words)
  const isArticle = !couple && words.numbers.article.has(tokens[at]?.lower ?? '')
  let last: Kind | undefined = couple || isArticle ? 'small' : undefined
  let [to, total, group, round] = [couple ?? (isArticle ? at + 1 : at), 0, couple ? 2 : Number(isArticle), 1]
  let least = Infinity
  for (;;) {
    const place = last ? nextWord(tokens, to, words, last) : to
    const word = tokens[place]?.lower ?? ''
    const kind = kindOf(word, words)
    if (!kind || (last && !follows[last].includes(kind))) break
    const value = words.numbers.small.get(word) ?? words.numbers.tens.get(word) ?? 0
    if (last === 'tens' && kind === 'small' && (value < 1 || value > 9)) break
    if (!last && kind !== 'small' && kind !== 'tens') break
    if (kind === 'scale') {
      const scale = words.numbers.scales.get(word) ?? 1
      if (scale >= least) break
      round = least = scale
      total += group * round
      group = 0
    } else {
      round = kind === 'hundred' ? 100 : (words.numbers.groups.get(word) ?? 1)
      group = kind === 'small' || kind === 'tens' ? group + value : group * round
    }
    to = place + 1
    last = kind
  }
  if (to === at || (isArticle && to === at + 1)) return undefined
  const value = total + group
  return {
    from: at,
    to,
    value,
    mantissa: value / round,
    scale: round,
    open: round >= 1000 ? round / 2 : 0,
    isDigits: false,
  }
}

/** Where the next word of a number may stand: behind a hyphen, or behind “and” after a hundred. */
function nextWord(tokens: readonly Token[], to: number, words: Words, last: Kind): number {
  if (isJoint(tokens, to)) return to + 1
  const isAnd = tokens[to]?.lower === words.numbers.and && (last === 'hundred' || last === 'scale')
  const kind = isAnd ? kindOf(tokens[to + 1]?.lower, words) : undefined
  return kind === 'small' || kind === 'tens' ? to + 1 : to
}

/** “a couple of”, “a couple hundred”: the token behind it. */
function coupleAt(tokens: readonly Token[], at: number, { numbers }: Words): number | undefined {
  const isCouple = numbers.article.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === numbers.couple
  const next = tokens[at + 2]?.lower ?? ''
  if (!isCouple || !numbers.coupleBefore.has(next)) return undefined
  return next === numbers.coupleOf ? at + 3 : at + 2
}
