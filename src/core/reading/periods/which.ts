// Clauses that say which one, without commas: “a map (that fetched £400 in 2016) went for £1,150”.
// Must not break: one is told apart only where the verb of the sentence follows it before any mark.
import { isNumber, parts } from './clauses'
import { auxiliaries, telling } from './english/clauses'
import { determiners } from './english/cues'
import { clauseWords, perfects, pointers } from './english/verbs'
import { months } from './english/words'
import { isFinite, isPast, tenseOf, type Clause } from './tense'
import type { Token } from './tokens'

/** The clauses, with those apart that say which one: the words around such a clause are one clause again. */
export function partedByWhich(tokens: readonly Token[], clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause, index) => {
    const verb = beginsWhich(tokens, clause.from) ? verbBehind(tokens, clause) : undefined
    if (verb === undefined) return [clause]
    const rest: Clause = { from: verb, to: clause.to }
    const before = clauses[index - 1]
    if (before && tenseOf(tokens, before) === undefined) before.of = rest
    return [{ ...clause, to: verb, isWhich: true }, rest]
  })
}

/** “A map that”, “the man who”; not “it said that”. */
function beginsWhich(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!['that', 'which', 'who'].includes(tokens[at]?.word ?? '') || before?.kind !== 'word') return false
  return !isPast(before) && !telling.has(before.word) && !auxiliaries.has(before.word)
}

/** The verb behind the clause's own, where no mark stands before it. */
function verbBehind(tokens: readonly Token[], { from, to }: Clause): number | undefined {
  let own = from + 1
  while (own < to && !parts(tokens, own) && !isFinite(tokens, own)) own++
  let at = own + 1
  while (at < to && isOfVerb(tokens[at])) at++
  for (; at < to && !parts(tokens, at); at++) if (isFinite(tokens, at) && isMain(tokens, at)) return at
  return undefined
}

/** “was (finally finished)” */
const isOfVerb = (token: Token | undefined): boolean =>
  isPast(token) ||
  perfects.has(token?.word ?? '') ||
  ['be', 'not'].includes(token?.word ?? '') ||
  token?.word.endsWith('ly') === true

/** Not “and sank”, “it sank”, “the lost boat”, nor “boats moored in Hull”. */
function isMain(tokens: readonly Token[], at: number): boolean {
  const [before, verb, behind] = [tokens[at - 1]?.word ?? '', tokens[at]?.word ?? '', tokens[at + 1]]
  if (clauseWords.has(before) || pointers.has(before) || determiners.has(before) || before === 'to')
    return false
  if (!verb.endsWith('ed')) return true
  return (
    isNumber(tokens[at - 1]) || months.has(before) || isNumber(behind) || determiners.has(behind?.word ?? '')
  )
}
