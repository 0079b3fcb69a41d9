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
  const held = proseIn(lines)
  const safe = new Set(headline ? chainOf(headline.scope) : [])
  const middle = [...held].filter(([, { share }]) => share >= leastPiece).map(([scope]) => scope)
  const isWithin = (scope: Scope) => middle.some((one) => one !== scope && chainOf(scope).includes(one))
  const known = new Map<Scope, Guess | undefined>()
  const guessOf = (scope: Scope): Guess | undefined => {
    if (!known.has(scope)) {
      const { share = 0, paragraphs = 0 } = held.get(scope) ?? {}
      const isText = share > mostFurniture || (paragraphs >= 2 && share >= 0.1 && isWithin(scope))
      const isSafe = safe.has(scope) || (isText && !readersNames.test(scope.words))
      const guess = nameOf(scope)
      known.set(scope, guess === 'furniture' && isSafe ? undefined : guess)
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
  // Headings are called after their own words.
  if (named === 'furniture' && /^h[1-6]$/.test(tag)) return scopeTags.get(tag)
  return named ?? scopeTags.get(tag)
}

export function chainOf(scope: Scope | undefined): Scope[] {
  const chain: Scope[] = []
  for (let one = scope; one; one = one.up) chain.push(one)
  return chain
}

/** The running text that each element holds: its share, and in how many paragraphs. */
function proseIn(lines: readonly Line[]): Map<Scope, { share: number; paragraphs: number }> {
  const held = new Map<Scope, { share: number; paragraphs: number }>()
  const prose = lines.filter(({ isProse }) => isProse)
  const total = prose.reduce((sum, { text }) => sum + text.length, 0)
  for (const { scope, text } of prose)
    for (const one of chainOf(scope)) {
      const { share = 0, paragraphs = 0 } = held.get(one) ?? {}
      held.set(one, { share: share + text.length / total, paragraphs: paragraphs + 1 })
    }
  return held
}

/** The innermost element with most of the text, or the one around it that the page itself calls the piece. */
function pieceOf(lines: readonly Line[]): Scope | undefined {
  const enough = [...proseIn(lines)].filter(([, { share }]) => share >= leastPiece).map(([scope]) => scope)
  const innermost = enough.toSorted((a, b) => b.depth - a.depth)[0]
  const around = chainOf(innermost)
  return (
    around.find(
      ({ tag, words }) =>
        tag === 'article' || tag === 'main' || /(?:^|\s)(?:article|main)(?:$|\s)/.test(words),
    ) ??
    around.find(({ words }) => pieceNames.test(words)) ??
    innermost
  )
}
