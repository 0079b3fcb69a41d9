// How far the names of elements are believed: what holds most of the running text is no furniture, whatever it is called.
import type { Scope } from '../scope'
import type { Line } from './lines'
import { type Guess, pieceNames, readersNames, scopeNames, scopeTags } from './scope-rules'

export interface Scopes {
  /** What the elements around a line say of it, the innermost first. */
  guessesOf(line: Line): Guess[]
  /** The innermost element that holds most of the running text outside furniture. */
  piece: Scope | undefined
}

/** A larger share of the running text is the piece itself. */
const mostFurniture = 0.5
const leastPiece = 0.7

/** Looks at the elements around all lines. `headline` is in none that is furniture. */
export function scopesOf(lines: readonly Line[], headline: Line | undefined): Scopes {
  const shares = sharesOf(lines)
  const safe = new Set(headline ? chainOf(headline.scope) : [])
  const known = new Map<Scope, Guess | undefined>()
  const guessOf = (scope: Scope): Guess | undefined => {
    if (!known.has(scope)) {
      const guess = nameOf(scope)
      const share = shares.get(scope) ?? 0
      const isTooMuch = safe.has(scope) || (share > mostFurniture && !readersNames.test(scope.words))
      known.set(scope, guess === 'furniture' && isTooMuch ? undefined : guess)
    }
    return known.get(scope)
  }
  const guessesOf = ({ scope }: Line) => chainOf(scope).flatMap((one) => guessOf(one) ?? [])
  const piece = pieceOf(lines.filter((line) => !guessesOf(line).includes('furniture')))
  return { guessesOf, piece }
}

/** What an element says by its names, or by its tag. */
export function nameOf({ tag, words }: Scope): Guess | undefined {
  if (tag === 'body' || tag === 'html') return undefined
  const named = words === '' ? undefined : scopeNames.find(({ form }) => form.test(words))?.guess
  return named ?? scopeTags.get(tag)
}

export function chainOf(scope: Scope | undefined): Scope[] {
  const chain: Scope[] = []
  for (let one = scope; one; one = one.up) chain.push(one)
  return chain
}

/** The share of the running text that each element holds. */
function sharesOf(lines: readonly Line[]): Map<Scope, number> {
  const held = new Map<Scope, number>()
  const prose = lines.filter(({ isProse }) => isProse)
  const total = prose.reduce((sum, { text }) => sum + text.length, 0)
  for (const { scope, text } of prose)
    for (const one of chainOf(scope)) held.set(one, (held.get(one) ?? 0) + text.length / total)
  return held
}

function pieceOf(lines: readonly Line[]): Scope | undefined {
  const shares = sharesOf(lines)
  const enough = [...shares].filter(([, share]) => share >= leastPiece).map(([scope]) => scope)
  const innermost = enough.toSorted((a, b) => b.depth - a.depth)[0]
  // What the page itself calls the piece may hold a little more than most of its text does.
  return chainOf(innermost).find(({ tag, words }) => tag === 'article' || pieceNames.test(words)) ?? innermost
}
