// Entities that may be the same, by their names and what else they are called.
// Must not break: each reason is a sentence that names what is alike.
import type { Entity } from '../model/codebook'
import { keysOf, type Likeness, likenessOf, type Name, nameOf } from './names'
import { oneOffKeys } from './one-off'
import { type AreApart, type Best, keep, likeliest, made, type Pair, pairOf, sharing } from './pairs'

interface Named {
  entity: Entity
  name: Name
  isAlias: boolean
}

/** So likely is each kind of likeness; an alias proves a little less, and what is of another kind seldom is the same. */
const weights: Record<Likeness, number> = { same: 10, order: 7, initials: 6, abbreviated: 4, letter: 3 }

/** Pairs of entities that may be the same, the likeliest first. */
export function* likelyEntities(
  entities: readonly Entity[],
  limit: number,
  areApart: AreApart,
): Generator<undefined, Pair[], void> {
  const named = yield* made(entities, (entity) =>
    [entity.name, ...entity.aliases].map((text, at): Named => ({
      entity,
      name: nameOf(text),
      isAlias: at > 0,
    })),
  )
  const best: Best = new Map()
  const oneOff = yield* oneOffKeys(named.map(({ name }) => name))
  for (const two of sharing(named, ({ name }) => [...keysOf(name), ...oneOff(name)])) {
    const pair = two && alike(...two)
    if (pair && !areApart(pair.ids)) keep(best, pair)
    if (!two) yield
  }
  return likeliest(best, limit)
}

function alike(a: Named, b: Named): Pair | undefined {
  if (a.entity.id === b.entity.id) return undefined
  const likeness = likenessOf(a.name, b.name)
  const isOneKind = a.entity.kind === b.entity.kind || [a.entity.kind, b.entity.kind].includes('other')
  // Of two things of different kinds only the very same name makes one think.
  if (!likeness || (!isOneKind && likeness !== 'same')) return undefined
  const weight = weights[likeness] - (a.isAlias ? 1 : 0) - (b.isAlias ? 1 : 0) - (isOneKind ? 0 : 6)
  return pairOf(a.entity.id, b.entity.id, weight, sentences[likeness](a, b))
}

const sentences: Record<Likeness, (a: Named, b: Named) => string> = {
  same: (a, b) => {
    if (a.isAlias || b.isAlias) return `Both are called “${(a.isAlias ? b : a).name.text}”.`
    if (a.name.text === b.name.text) return 'They have the same name.'
    return 'They have the same name but for capitals, accents and punctuation.'
  },
  order: ({ name: a }, { name: b }) => `“${a.text}” and “${b.text}” are the same words in another order.`,
  initials: ({ name: a }, { name: b }) => {
    const [short, long] = a.isShort && b.initials.includes(a.letters) ? [a, b] : [b, a]
    return `“${short.text}” are the initials of “${long.text}”.`
  },
  abbreviated: ({ name: a }, { name: b }) => {
    const [short, long] = a.words[0]?.length === 1 ? [a, b] : [b, a]
    return `“${short.text}” may be short for “${long.text}”.`
  },
  letter: ({ name: a }, { name: b }) => `“${a.text}” and “${b.text}” differ in one letter.`,
}
