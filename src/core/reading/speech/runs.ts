// Runs of capitals in a sentence that name somebody or something, with their titles and roles in front.
import { type Described, describePhrase, isBodyName } from './described'
import { particles } from './english/small-words'
import { isNameWord } from './name-words'
import { isCapital, type Token } from './tokens'

export interface Run {
  from: number
  to: number
  described: Described
}

/** The runs of capitals in a sentence that name somebody or something, with their titles and roles in front. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens, at)) continue
    let from = at
    while (from > 0 && isParticle(tokens[from - 1])) from -= 1
    let to = at + 1
    for (
      let next = nextInName(tokens, from, to);
      next > to && to - from < 12;
      next = nextInName(tokens, from, to)
    )
      to = next
    const described = describePhrase(tokens, { from, to })
    if (described.name.length > 0 || described.head !== '') runs.push({ from, to, described })
    at = to - 1
  }
  return runs
}

/** Where a name goes on to behind `to`, small words between capitals included; `to` where it ends. */
function nextInName(tokens: readonly Token[], from: number, to: number): number {
  if (isNameWord(tokens, to)) return to + 1
  let after = to
  while (after < to + 3 && isParticle(tokens[after])) after += 1
  const [next, second] = [tokens[to], tokens[after]]
  if (after > to && second && isCapital(second)) return after + 1
  const third = tokens[to + 1]
  if (!next || !third || !isNameWord(tokens, to + 1)) return to
  const isBody = isBodyName(tokens.slice(from, to), 'the')
  const hasOf = tokens.slice(from, to).some(({ low }) => low === 'of')
  if ((next.low === 'of' || (next.low === 'and' && hasOf)) && isBody) return to + 2
  return next.low === '’s' && (tokens[to - 1]?.low ?? '').endsWith('s') && isBodyName([third], 'the')
    ? to + 2
    : to
}

const isParticle = (token: Token | undefined): boolean =>
  token !== undefined &&
  particles.has(token.low) &&
  token.text === token.low &&
  token.low !== 'y' &&
  token.low !== 'e'
