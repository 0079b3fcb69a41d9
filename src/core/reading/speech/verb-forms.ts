// Whether a word that can be a verb of speech is one where it stands: `the claim` and `figures reported by` aren't.
import { beForms, determiners, links, possessives, prepositions, pronouns } from './english/small-words'
import { phrasalVerbs, type SpeechVerb, speechVerbs } from './english/verbs'
import { isHead } from './name-words'
import type { Phrase } from './phrases'
import { singular, type Token } from './tokens'

/** `…, inquest told`: a headline leaves out who said it. */
export const isHeard = (tokens: readonly Token[], at: number, { use }: SpeechVerb): boolean =>
  use === 'tell' &&
  /^(?:court|inquest|hearing|inquiry|jury|tribunal|mps|committee|panel|trial|meeting)$/.test(
    tokens[at - 1]?.low ?? '',
  ) &&
  (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'point')

/** A form without an ending needs more than one who speaks: `wardens say`, and not `the list`. */
export function agrees(
  tokens: readonly Token[],
  at: number,
  { verb }: SpeechVerb,
  { from, to }: Phrase,
): boolean {
  const { low = '' } = tokens[at] ?? {}
  if (low !== verb || sameInPast.has(low)) return true
  const last = tokens[to - 1]?.low ?? ''
  if (from === to - 1 && pronouns.has(last)) return !/^(?:he|she|it)$/.test(last)
  const link = tokens.slice(from + 1, to).findIndex((token) => links.has(token.low))
  const main = tokens.slice(Math.max(0, from - 2), link < 0 ? to : from + 1 + link)
  return main.some((token) => token.low === 'and' || token.low.endsWith('s') || collective.has(token.low))
}

const collective = new Set(
  'people police staff women men children data there here who both many few some most others'.split(' '),
)

const sameInPast = new Set(['read', 'put', 'forecast'])

export function verbAt(tokens: readonly Token[], at: number): { verb: SpeechVerb; to: number } | undefined {
  const token = tokens[at] as Token
  if (token.kind !== 'word') return undefined
  const isSmall = token.text === token.low || at === 0
  if (!isSmall) return undefined
  for (const { rest, verb } of phrasalVerbs.get(token.low) ?? [])
    if (rest.every((word, index) => tokens[at + 1 + index]?.low === word))
      return { verb, to: at + 1 + rest.length }
  const verb = speechVerbs.get(token.low)
  return verb && { verb, to: at + 1 }
}

/** A form of `be` before a form that is no -ing form. */
export function isPassive(tokens: readonly Token[], end: number, at: number): boolean {
  if ((tokens[at]?.low ?? '').endsWith('ing')) return false
  for (let index = at - 1; index >= end; index -= 1) if (beForms.has(tokens[index]?.low ?? '')) return true
  return false
}

/** `the claim`, `her reply`, `claims of fraud`, `figures reported by`. */
export function isNoun(tokens: readonly Token[], at: number): boolean {
  const [before, { low = '' } = {}, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  // `One called it a ruin`, but not `one claim`.
  if (low.endsWith('ed') && /^(?:one|another|some|others|many|both)$/.test(before?.low ?? '')) return false
  if (
    before &&
    (determiners.has(before.low) ||
      before.low === '’s' ||
      (prepositions.has(before.low) && before.low !== 'as'))
  ) {
    return (
      !/(?:said|told|wrote|spoke|thought)$/.test(low) &&
      !(pronouns.has(before.low) && !possessives.has(before.low))
    )
  }
  if (after && after.low === 'by' && !low.endsWith('s')) return true
  if (!isHead(low) || low.endsWith('ed')) return false
  if (low === singular(low))
    return !before || !(pronouns.has(before.low) || before.low.endsWith('s') || before.low === 'who')
  return (
    after !== undefined &&
    /^(?:of|by|from|against|were|are|about|to|in|on|is|was|show|showed|and|for)$/.test(after.low)
  )
}
