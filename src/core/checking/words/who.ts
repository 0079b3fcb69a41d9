// Who is who: one key for whatever stands for the same person, organisation or document.
// Must not break: two who may be the same are never called different for want of a first name or a title.
import type { EntityRef } from '../../model/basics'
import type { Claim } from '../../model/claim'
import type { Records } from '../../model/records'
import { firstVersionOf } from '../../versions/first'
import type { Checkable } from '../checkable'
import { bodies } from '../english'

/** Somebody: `key` is the same for the same one, `name` as people read it. */
export interface Who {
  key: string
  name: string
  /** Known by no name: who it is can't be told from other words for somebody. */
  isUnnamed: boolean
  /** No person: an office, a company. Who speaks for it may be named elsewhere. */
  isBody: boolean
}

/** Tells who is meant by references and by the names of publishers. */
export interface Directory {
  who(ref: EntityRef): Who
  named(name: string): Who
  /** Whose voice a source is: its publisher, or itself, in whichever version, where none is known. */
  voice(source: Records['sources']): Who
}

/** Looks names and aliases up among the entities, once. */
export function directoryOf({ entities, sources }: Pick<Checkable, 'entities' | 'sources'>): Directory {
  const byName = new Map<string, string>()
  for (const { id, name, aliases } of entities.values())
    for (const each of [name, ...aliases]) if (!byName.has(plain(each))) byName.set(plain(each), id)
  const ofEntity = ({ id, name, kind }: Records['entities']): Who => ({
    key: `e ${id}`,
    name,
    isUnnamed: false,
    isBody: kind !== 'person',
  })
  const named = (name: string): Who => {
    const entity = entities.get(byName.get(plain(name)) ?? '')
    if (entity) return ofEntity(entity)
    return { key: `n ${plain(name)}`, name, isUnnamed: false, isBody: bodies.test(name) }
  }
  return {
    named,
    who: ({ entity, name, description }) => {
      const known = entities.get(entity ?? '')
      if (known) return ofEntity(known)
      if (name !== undefined) return named(name)
      const words = description ?? 'somebody unnamed'
      return { key: `d ${plain(words)}`, name: words, isUnnamed: true, isBody: false }
    },
    voice: (source) =>
      source.publisher === undefined
        ? {
            key: `s ${firstVersionOf(sources, source)}`,
            name: `“${source.title}”`,
            isUnnamed: false,
            isBody: true,
          }
        : named(source.publisher),
  }
}

const titles = /^(?:the|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev) /

const withoutStroke: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd' }

function plain(name: string): string {
  let words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđ]/g, (letter) => withoutStroke[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  while (titles.test(words)) words = words.replace(titles, '')
  return words
}

/**
 * Whether two are the same; undefined where that can't be told: a surname alone may be anybody of that name, first names are
 * shortened, and an office has somebody who speaks for it.
 */
export function isSame(a: Who, b: Who): boolean | undefined {
  if (a.key === b.key) return true
  if (a.isUnnamed || b.isUnnamed || a.isBody !== b.isBody) return undefined
  const [short, long] = [a, b]
    .map(({ name }) => plain(name).split(' '))
    .toSorted((x, y) => x.length - y.length) as [string[], string[]]
  return short.at(-1) === long.at(-1) || short.every((word) => long.includes(word)) ? undefined : false
}

/** Who speaks; sure where the claim says that it is a speaker, and not only from whom it comes. */
export interface Speaker extends Who {
  isSure: boolean
}

/** Who said a claim: its speaker, else that of its speaker field, else where it comes from. */
export function speakerOf(claim: Claim, directory: Directory): Speaker | undefined {
  const said = claim.speech?.speaker ?? peopleIn(claim, 'speaker')[0]
  const speaker = said ?? claim.attribution.at(-1)
  return speaker && { ...directory.who(speaker), isSure: said !== undefined }
}

/** The people of a field of a claim, alone or in a list. */
export function peopleIn(claim: Claim, key: string): EntityRef[] {
  const value = claim.fields[key]
  if (Array.isArray(value)) return value.filter(isRef)
  return isRef(value) ? [value] : []
}

const isRef = (value: unknown): value is EntityRef =>
  typeof value === 'object' &&
  value !== null &&
  ('entity' in value || 'name' in value || 'unnamed' in value || 'description' in value)
