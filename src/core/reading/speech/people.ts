// The first walk over a source: every name in it, what is said of who bears it, and what points back to it.
// Must not break: what a headline capitalises is no name.
import type { EntityRef } from '../../model/basics'
import type { Entity } from '../../model/codebook'
import { type Described, describePhrase, isBodyName } from './described'
import { mensNames, womensNames } from './english/first-names'
import { documents, genderOfTitle, manly, places, roles, womanly } from './english/nouns'
import { determiners, particles } from './english/small-words'
import type { Paragraph } from './paragraphs'
import { isAged, rolesBeside } from './roles-beside'
import { type Run, runsOf } from './runs'
import { isCapital, printed, singular, type Token } from './tokens'
import type { Voice } from './voices'

export interface Known extends Voice {
  ref: EntityRef
  kind: 'person' | 'body' | 'document'
  titles: string[]
  roles: string[]
  /** What it is, in lower case and the singular: heads of its roles, words of its name. */
  heads: Set<string>
  /** False where nothing but capitals says that it is a person. */
  isSure: boolean
  /** Over nothing a woman, under it a man. */
  leaning: number
  isPlural: boolean
  /** False for a description by a noun that no table has. */
  isKnownHead: boolean
  /** Where it was last mentioned, in tokens counted over the whole source. */
  lastAt: number
}

/** Everybody and everything named, by name; and the words that the source writes small. */
export interface People {
  all: Known[]
  byName: Map<string, Known>
  /** By the last word of a name. */
  bySurname: Map<string, Known[]>
  /** By the first word of a name, and by its initials. */
  byFirst: Map<string, Known[]>
  entities: Map<string, Entity>
  /** Words that the source writes small somewhere: such a word is no name where a sentence begins with it. */
  small: Set<string>
}

export const keyOf = (name: string): string =>
  name.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/^the /u, '')

/** Everybody named in a source; yields after each paragraph. */
export function* peopleOf(
  text: string,
  paragraphs: readonly Paragraph[],
  entities: readonly Entity[],
): Generator<undefined, People> {
  const people: People = {
    all: [],
    byName: new Map(),
    bySurname: new Map(),
    byFirst: new Map(),
    entities: new Map(
      entities
        .toReversed()
        .flatMap((entity) => [entity.name, ...entity.aliases].map((name) => [keyOf(name), entity])),
    ),
    small: new Set(),
  }
  for (const { kind, block, sentences } of paragraphs) {
    if (kind !== 'body' || block === 'heading') continue
    for (const { tokens } of sentences) {
      for (const { kind: what, text: word, low } of tokens)
        if (what === 'word' && word === low) people.small.add(low)
      for (const run of runsOf(tokens)) if (run.described.name.length > 1) noteName(text, people, tokens, run)
    }
    yield
  }
  return people
}

function noteName(text: string, people: People, tokens: readonly Token[], run: Run): void {
  const { name, titles } = run.described
  if (
    particles.has(name[0]?.low ?? '') &&
    name.every(({ low }, index) => index === name.length - 1 || particles.has(low))
  )
    return
  const known = people.byName.get(keyOf(printed(text, name))) ?? addName(text, people, tokens, run)
  for (const title of titles) if (!known.titles.includes(title)) known.titles.push(title)
  for (const title of titles) lean(known, genderOfTitle(title), 4)
  if (known.kind === 'person') for (const role of rolesBeside(tokens, run)) addRole(text, known, role)
  if (titles.length > 0 || known.roles.length > 0 || isAged(tokens, run.to)) known.isSure = true
}

export function addName(
  text: string,
  people: People,
  tokens: readonly Token[],
  { from, described }: Run,
): Known {
  const { name } = described
  const before = tokens[from - 1]
  const kind = kindOf(described, before)
  const [first, last] = [name[0]?.low ?? '', name.at(-1)?.low ?? '']
  const known = add(people, {
    ref: { name: printed(text, name) },
    kind,
    surname: kind === 'person' ? printed(text, name.slice(surnameFrom(name))) : undefined,
    first: { start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 },
  })
  known.isSure = kind !== 'person' || womensNames.has(first) || mensNames.has(first)
  if (kind !== 'person') for (const { low } of name) known.heads.add(singular(low))
  if (womensNames.has(first)) known.leaning += 1
  if (mensNames.has(first)) known.leaning -= 1
  push(people.bySurname, last, known)
  push(people.byFirst, first, known)
  const initials = name
    .filter((token) => isCapital(token))
    .map(({ low }) => low[0] ?? '')
    .join('')
  if (kind === 'body' && initials.length > 1) push(people.byFirst, initials, known)
  return known
}

/** Somebody or something new. */
export function add(
  people: People,
  voice: Pick<Known, 'ref' | 'kind' | 'first'> & { surname?: string | undefined },
): Known {
  const { ref, kind, first, surname } = voice
  const name = ref.name ?? ref.description ?? ''
  const entity = ref.name === undefined ? undefined : people.entities.get(keyOf(name))
  const known: Known = {
    ref: entity ? { entity: entity.id, ...ref } : ref,
    kind,
    surname,
    first,
    titles: [],
    roles: [],
    heads: new Set(),
    isSure: true,
    leaning: 0,
    isPlural: false,
    isKnownHead: true,
    lastAt: -1,
  }
  people.all.push(known)
  if (ref.name !== undefined) people.byName.set(keyOf(name), known)
  return known
}

const push = (map: Map<string, Known[]>, key: string, known: Known): void => {
  const list = map.get(key)
  // Of one name there may be hundreds in a list of members; nobody could tell them apart.
  if (list && list.length < 50) list.push(known)
  else if (!list) map.set(key, [known])
}

function kindOf({ name, titles, determiner, role }: Described, before: Token | undefined): Known['kind'] {
  const [first, last] = [name[0]?.low ?? '', name.at(-1)?.low ?? '']
  if (titles.length > 0 || role.length > 0) return 'person'
  const isFirstName = womensNames.has(first) || mensNames.has(first)
  if (isFirstName && name.length <= 3) return 'person'
  if (documents.has(singular(last))) return 'document'
  if (isBodyName(name, determiner || 'the')) return 'body'
  if (determiner === 'the' || before?.low === 'the') return 'body'
  return 'person'
}

/** True for names of places, which capitals alone make look like people. */
export const isPlace = ({ name }: Described): boolean => name.some(({ low }) => places.has(low))

function surnameFrom(name: readonly Token[]): number {
  let at = name.length - 1
  while (at > 1 && particles.has(name[at - 1]?.low ?? '')) at -= 1
  return at
}

export function addRole(text: string, known: Known, role: readonly Token[]): void {
  const bare = determiners.has(role[0]?.low ?? '') ? role.slice(1) : role
  const words = printed(text, bare)
  if (words !== '' && !known.roles.includes(words)) known.roles.push(words)
  const { head } = describePhrase(bare, { from: 0, to: bare.length })
  const main = head || bare.at(-1)?.low || ''
  known.heads.add(main)
  for (const { low } of bare) if (roles.has(low)) known.heads.add(low)
  lean(known, womanly.has(main) ? 'f' : manly.has(main) ? 'm' : undefined, 3)
}

/** What speaks for a woman, or for a man. */
export function lean(known: Known, gender: 'f' | 'm' | undefined, weight: number): void {
  if (gender) known.leaning += gender === 'f' ? weight : -weight
}
