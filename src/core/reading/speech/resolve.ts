// Whom a phrase means, given all that was mentioned before it. A surname means the full name, a role whoever has
// it, a pronoun whoever fits it. Must not break: of two people of one surname it is the one mentioned last.
import { type Cast, isFitting, mention, type Resolved } from './cast'
import { type Described, describePhrase } from './described'
import { genderOfTitle, roles } from './english/nouns'
import { possessives, pronouns } from './english/small-words'
import { addName, addRole, isPlace, keyOf, type Known, lean } from './people'
import type { Phrase } from './phrases'
import { byPronoun, type Not } from './pronouns'
import { byRole } from './role-holders'
import { type Run, runsOf } from './runs'
import { printed, type Token } from './tokens'

/** Notes everybody whom a stretch of a sentence names, the first outside a prepositional phrase as whom it is about. */
export function noteNames(
  cast: Cast,
  tokens: readonly Token[],
  sentence: number,
  isSubject: (run: Run) => boolean,
): void {
  for (const run of runsOf(tokens)) {
    const known = run.described.name.length > 0 ? named(cast, run.described, tokens, run, false) : undefined
    if (known) mention(cast, known, sentence, isSubject(run))
  }
}

/** Whom a phrase means; undefined where a pronoun points to nobody. */
export function resolve(
  cast: Cast,
  tokens: readonly Token[],
  phrase: Phrase,
  sentence: number,
  { speaks = true, ...not }: Not & { speaks?: boolean } = {},
): Resolved | undefined {
  const first = tokens[phrase.from] as Token
  const gender =
    phrase.to === phrase.from + 1 ? (pronouns.get(first.low) ?? possessives.get(first.low)) : undefined
  if (gender) return byPronoun(cast, gender, sentence, first, not) ?? byPronoun(cast, gender, sentence, first)
  const described = describePhrase(tokens, phrase)
  if (described.name.length > 0) {
    const run = { ...phrase, described }
    const known = named(cast, described, tokens, run, speaks)
    if (known) {
      known.isSure ||= speaks
      const isFull =
        known.ref.name !== undefined && keyOf(known.ref.name) === keyOf(printed(cast.text, described.name))
      return { known, rule: isFull ? 'name' : 'surname' }
    }
  }
  if (!speaks && (described.isPlural || !roles.has(described.head))) return undefined
  return byRole(cast, tokens, phrase, described)
}

function named(
  cast: Cast,
  described: Described,
  tokens: readonly Token[],
  run: Run,
  speaks: boolean,
): Known | undefined {
  const { people, text } = cast
  const { name, titles } = described
  const key = keyOf(printed(text, name))
  const whole = people.byName.get(key)
  if (whole) return whole
  const [first, last] = [name[0]?.low ?? '', name.at(-1)?.low ?? '']
  const fits = titles.map((title) => genderOfTitle(title)).find((gender) => gender)
  const at = name[0]?.start ?? 0
  const isShort = name.length === 1 || name.slice(0, -1).every(({ low }) => low.length <= 3)
  if (isShort) {
    const isKnighted = titles.some((title) => /^(?:sir|dame|lady|king|queen)$/i.test(title))
    const known =
      (isKnighted ? latest(people.byFirst.get(first), at, fits) : undefined) ??
      latest(people.bySurname.get(last), at, fits) ??
      latest(people.byFirst.get(first), at, fits) ??
      people.bySurname.get(last)?.find(({ kind }) => kind === 'person') ??
      people.byFirst.get(first)?.[0]
    if (known && (known.kind !== 'body' || titles.length === 0)) return known
  }
  const entity = people.entities.get(key)
  if (!speaks && !entity && titles.length === 0) return undefined
  if (!speaks && isPlace(described)) return undefined
  if (name.length === 1 && titles.length === 0 && people.small.has(name[0]?.low ?? '') && run.from === 0)
    return undefined
  const known = addName(text, people, tokens, run)
  if (entity) known.ref = { ...known.ref, name: entity.name, entity: entity.id }
  else if (titles.length > 0 && name.length === 1)
    known.ref = { name: `${titles.at(-1) ?? ''} ${known.ref.name ?? ''}` }
  if (known.kind === 'person') for (const title of titles) lean(known, genderOfTitle(title), 4)
  if (described.role.length > 0 && known.kind === 'person') addRole(text, known, described.role)
  known.isSure ||= speaks || titles.length > 0
  return known
}

/** Of those who were introduced before, the one mentioned last who fits. */
function latest(
  list: readonly Known[] | undefined,
  at: number,
  gender: 'f' | 'm' | undefined,
): Known | undefined {
  const fitting = (list ?? []).filter((known) => known.first.start <= at && isFitting(known, gender))
  return fitting.reduce<Known | undefined>(
    (best, known) => (best && best.lastAt >= known.lastAt ? best : known),
    undefined,
  )
}
