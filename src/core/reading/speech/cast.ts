// The second walk: whom a phrase means, given all that was mentioned before it. A surname means the full name, a role
// whoever has it, a pronoun whoever fits it and was mentioned last. Must not break: never guesses across a gender.
import type { ProposedEntity } from '../../model/suggestion'
import {
  documents,
  mouthpieces,
  outlets,
  roles,
  titles as titleWords,
  womanly,
  manly,
  bodies,
} from './english/nouns'
import { possessives, pronouns } from './english/small-words'
import {
  add,
  addName,
  addRole,
  isPlace,
  keyOf,
  type Known,
  lean,
  type People,
  type Run,
  runsOf,
} from './people'
import { describePhrase, type Described, isHead, type Phrase } from './phrases'
import { printed, type Token } from './tokens'

interface Mention {
  known: Known
  /** The sentence, counted over the whole source. */
  sentence: number
  /** True for who speaks, and for whom a sentence is about. */
  isMain: boolean
}

/** How many mentions back a pronoun looks. */
const memory = 60
/** How many a role looks. */
const roleMemory = 400

export interface Cast {
  mentions: Mention[]
  people: People
  text: string
  /** The author, where a source names one: `I` in running text. */
  author?: string | undefined
}

export interface Resolved {
  known: Known
  rule: 'name' | 'surname' | 'role' | 'pronoun' | 'description'
}

/** Notes that somebody was mentioned. */
export function mention(cast: Cast, known: Known, sentence: number, isMain: boolean): void {
  const last = cast.mentions.at(-1)
  known.lastAt = cast.mentions.length
  if (last?.known === known && last.sentence === sentence) last.isMain ||= isMain
  else cast.mentions.push({ known, sentence, isMain })
}

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
  { speaks = true, but }: { speaks?: boolean; but?: Known | undefined } = {},
): Resolved | undefined {
  const first = tokens[phrase.from] as Token
  const gender =
    phrase.to === phrase.from + 1 ? (pronouns.get(first.low) ?? possessives.get(first.low)) : undefined
  if (gender) return byPronoun(cast, gender, sentence, first, but) ?? byPronoun(cast, gender, sentence, first)
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
  const fits = titles
    .map((title) => titleWords.get(title.toLowerCase().replace('.', '')))
    .find((gender) => gender)
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
  if (known.kind === 'person')
    for (const title of titles) lean(known, titleWords.get(title.toLowerCase().replace('.', '')), 4)
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

const isFitting = ({ leaning }: Known, gender: 'f' | 'm' | undefined): boolean =>
  gender === undefined || leaning === 0 || (gender === 'f') === leaning > 0

/** True where a pronoun may mean somebody. */
export function mayMean({ known }: Resolved, pronoun: Token | undefined): boolean {
  const gender = pronouns.get(pronoun?.low ?? '')
  if (gender === 'it') return known.kind !== 'person'
  if (gender === 'm' || gender === 'f') return known.kind === 'person' && isFitting(known, gender)
  return gender === 'they'
}

/** Whom a pronoun means: the latest sentence that mentions somebody who fits, and there whom it is about. */
function byPronoun(
  cast: Cast,
  pronoun: 'm' | 'f' | 'they' | 'it' | 'i',
  sentence: number,
  at: Token,
  but?: Known,
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
    lastOf(cast, sentence, pronoun, (known) => fits(known, true)) ??
    lastOf(cast, sentence, pronoun, (known) => fits(known, false))
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
  sentence: number,
  pronoun: string,
  fits: (known: Known) => boolean,
): Mention | undefined {
  let best: Mention | undefined
  const oldest = Math.max(0, mentions.length - memory)
  for (let index = mentions.length - 1; index >= oldest; index -= 1) {
    const one = mentions[index] as Mention
    if (best && one.sentence < best.sentence) break
    if (!fits(one.known) || (one.sentence === sentence && !one.isMain)) continue
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

function byRole(
  cast: Cast,
  tokens: readonly Token[],
  phrase: Phrase,
  described: Described,
): Resolved | undefined {
  const { head, determiner, isPlural, isTied, modifiers } = described
  const from = tokens[phrase.from] as Token
  const isNew =
    /^(?:an?|one|another|some|several|two|three|many|few)$/.test(determiner) ||
    (determiner === '' && isPlural)
  const whole = tokens.slice(phrase.from, phrase.to)
  const description = printed(cast.text, whole)
  const same = cast.people.byName.get(`=${bareKey(description)}`)
  if (same) return { known: same, rule: 'role' }
  const isOwn = isTied && kindOfHead(head) === 'document'
  if (!isNew && !isOwn) {
    const known = withRole(cast, described)
    if (known) return { known, rule: 'role' }
  }
  const kind = kindOfHead(head)
  const isUnnamed = kind === 'person'
  const known = add(cast.people, {
    ref: { ...(isUnnamed ? { unnamed: true } : {}), description },
    kind,
    first: { start: from.start, end: whole.at(-1)?.end ?? from.end },
  })
  cast.people.byName.set(`=${bareKey(description)}`, known)
  known.heads.add(head)
  known.isPlural = isPlural
  for (const low of modifiers) known.heads.add(low)
  known.isKnownHead = isHead(head)
  lean(known, womanly.has(head) ? 'f' : manly.has(head) ? 'm' : undefined, 3)
  return { known, rule: 'description' }
}

const bareKey = (description: string): string =>
  description.toLowerCase().replace(/^(?:an?|the|its|their|his|her|one) /u, '')

function kindOfHead(head: string): Known['kind'] {
  if (roles.has(head)) return 'person'
  if (documents.has(head)) return 'document'
  return bodies.has(head) ? 'body' : 'person'
}

/** The one mentioned last of those who are what `head` says; `the paper` is whoever publishes. */
function withRole({ mentions }: Cast, { head, modifiers, isTied, isPlural }: Described): Known | undefined {
  const telling = modifiers.filter((low) => low !== '’s' && !plain.has(low))
  const oldest = Math.max(0, mentions.length - roleMemory)
  for (let index = mentions.length - 1; index >= oldest; index -= 1) {
    const { known } = mentions[index] as Mention
    if (known.isPlural !== isPlural || (isTied && known.ref.name !== undefined && mouthpieces.has(head)))
      continue
    const isAged = /^\d+-year-old$/.test(head) && known.kind === 'person'
    if (!known.heads.has(head) && !isAged && !(outlets.has(head) && isOutlet(known))) continue
    const said = wordsOf(known)
    if (telling.every((low) => said.has(low)) || (known.kind === 'person' && said.size === 0)) return known
  }
  return undefined
}

/** All words that are known of somebody. */
const wordsOf = ({ roles: all, ref }: Known): Set<string> =>
  new Set(
    [...all, ref.name ?? '', ref.description ?? '']
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  )

const plain = new Set(
  'former then new current late young old veteran retired outgoing incoming senior own same latest first second'.split(
    ' ',
  ),
)
const isOutlet = ({ kind, ref }: Known): boolean =>
  kind === 'body' &&
  (/[.]\p{L}/u.test(ref.name ?? '') ||
    (ref.name ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some((word) => outlets.has(word)))

/** How a voice is proposed: what it is called, and where that was read. */
export const proposed = (
  { known, rule }: Resolved,
  { start, end }: { start: number; end: number },
): ProposedEntity => ({
  ...known.ref,
  start,
  end,
  rule,
})
