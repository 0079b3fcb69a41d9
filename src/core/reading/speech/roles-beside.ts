// What a sentence says that somebody is: before the name, beside it between commas, behind `is`.
import { describePhrase } from './described'
import { roles } from './english/nouns'
import { determiners, links } from './english/small-words'
import { phraseAfter, phraseBefore } from './phrases'
import type { Run } from './runs'
import { isPoint, type Token } from './tokens'

/** `Oduya, 48,` */
export const isAged = (tokens: readonly Token[], to: number): boolean =>
  isPoint(tokens[to], ',') && (/^\d{2}$/.test(tokens[to + 1]?.text ?? '') || tokens[to + 1]?.low === 'who')

/** What stands before a name, or beside it between commas, or after `is`. */
export function rolesBeside(tokens: readonly Token[], { from, to, described }: Run): (readonly Token[])[] {
  const found: (readonly Token[])[] = []
  const before = tokens.slice(Math.max(0, from - 7), from)
  const small = before.slice(
    before.findLastIndex(
      (token) =>
        token.kind !== 'word' ||
        token.low === 'and' ||
        token.low === '’s' ||
        determiners.has(token.low) ||
        links.has(token.low),
    ) + 1,
  )
  const whole = [
    ...(roles.has(small.at(-1)?.low ?? '') || described.role.length > 0 ? small : []),
    ...described.role,
  ]
  if (whole.length > 0) found.push(whole)
  if (isPoint(tokens[from - 1], ',')) {
    const phrase = phraseBefore(tokens, from - 1, Math.max(0, from - 14))
    if (phrase && determiners.has(tokens[phrase.from]?.low ?? '') && isRole(tokens, phrase))
      found.push(tokens.slice(phrase.from, phrase.to))
  }
  for (let at = to; isPoint(tokens[at], ',') && at < to + 8;) {
    at += 1
    if (/^\d+$/.test(tokens[at]?.text ?? '') && isPoint(tokens[at + 1], ',')) at += 1
    const phrase = phraseAfter(tokens, at)
    if (!phrase || !isRole(tokens, phrase)) break
    found.push(tokens.slice(phrase.from, phrase.to))
    at = phrase.to
  }
  if (/^(?:is|was|became)$/.test(tokens[to]?.low ?? '') && determiners.has(tokens[to + 1]?.low ?? '')) {
    const phrase = phraseAfter(tokens, to + 1)
    if (phrase && isRole(tokens, phrase)) found.push(tokens.slice(phrase.from, phrase.to))
  }
  return found
}

const isRole = (tokens: readonly Token[], phrase: { from: number; to: number }): boolean => {
  const { head, isPlural, name } = describePhrase(tokens, phrase)
  return name.length === 0 && roles.has(head) && !isPlural
}
