// Whom a pronoun means: whoever fits it and was mentioned last. Must not break: never guesses across a gender.
import { type Cast, isFitting, type Mention, type Resolved } from './cast'
import { pronouns } from './english/small-words'
import { add, keyOf, type Known, lean } from './people'
import type { Token } from './tokens'

/** How many mentions back a pronoun looks. */
const memory = 60

/** True where a pronoun may mean somebody. */
export function mayMean({ known }: Resolved, pronoun: Token | undefined): boolean {
  const gender = pronouns.get(pronoun?.low ?? '')
  if (gender === 'it') return known.kind !== 'person'
  if (gender === 'm' || gender === 'f') return known.kind === 'person' && isFitting(known, gender)
  return gender === 'they'
}

/** Whom a pronoun means: the latest sentence that mentions somebody who fits, and there whom it is about. */
/** Whom a pronoun doesn't mean: `but`, and whom its own sentence names where it is inserted (`Brandt, she said, had left`). */
export interface Not {
  but?: Known | undefined
  isInserted?: boolean | undefined
}

export function byPronoun(
  cast: Cast,
  pronoun: 'm' | 'f' | 'they' | 'it' | 'i',
  sentence: number,
  at: Token,
  { but, isInserted }: Not = {},
): Resolved | undefined {
  if (pronoun === 'i') return at.low === 'i' && cast.author !== undefined ? authorOf(cast, at) : undefined
  const fits = (known: Known, isStrict: boolean): boolean => {
    if (known === but) return false
    if (pronoun === 'it') return known.kind !== 'person'
    if (pronoun === 'they') return true
    return (
      known.kind === 'person' && !known.isPlural && (known.isSure || !isStrict) && isFitting(known, pronoun)
    )
  }
  const best =
    lastOf(cast, { sentence, pronoun, isInserted }, (known) => fits(known, true)) ??
    lastOf(cast, { sentence, pronoun, isInserted }, (known) => fits(known, false))
  if (!best) return undefined
  if (pronoun === 'm' || pronoun === 'f') {
    lean(best.known, pronoun, 1)
    best.known.isSure = true
  }
  return { known: best.known, rule: 'pronoun' }
}

/** Of the latest sentence that mentions somebody who fits, whom it is about, or else the last one. */
function lastOf(
  { mentions }: Cast,
  { sentence, pronoun, isInserted }: { sentence: number; pronoun: string } & Pick<Not, 'isInserted'>,
  fits: (known: Known) => boolean,
): Mention | undefined {
  let best: Mention | undefined
  const oldest = Math.max(0, mentions.length - memory)
  for (let index = mentions.length - 1; index >= oldest; index -= 1) {
    const one = mentions[index] as Mention
    if (best && one.sentence < best.sentence) break
    if (!fits(one.known) || (one.sentence === sentence && (!one.isMain || isInserted === true))) continue
    const isBetter = pronoun === 'they' && isMany(one.known) && best !== undefined && !isMany(best.known)
    if (!best || (one.isMain && !best.isMain) || isBetter) best = one
  }
  return best
}

const isMany = ({ kind, isPlural, ref }: Known): boolean =>
  isPlural || kind === 'body' || ref.unnamed === true

function authorOf(cast: Cast, at: Token): Resolved | undefined {
  if (cast.author === undefined) return undefined
  const known =
    cast.people.byName.get(keyOf(cast.author)) ??
    add(cast.people, { ref: { name: cast.author }, kind: 'person', first: at })
  return { known, rule: 'pronoun' }
}
