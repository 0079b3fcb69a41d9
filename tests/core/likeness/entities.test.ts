// Which entities look like one, why, and that the work grows with their number and not with their pairs.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelyEntities } from '../../../src/core/likeness/entities'
import { likenessOf, nameOf } from '../../../src/core/likeness/names'
import type { Pair } from '../../../src/core/likeness/pairs'
import type { Entity } from '../../../src/core/model/codebook'

const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
const entity = (
  n: number,
  name: string,
  aliases: string[] = [],
  kind: Entity['kind'] = 'organisation',
): Entity => ({
  id: id(n),
  kind,
  name,
  aliases,
})

function pairsOf(entities: Entity[], areApart = (_ids: string[]) => false): Pair[] {
  const work = likelyEntities(entities, 100, areApart)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

const because = (one: Entity, other: Entity): string | undefined => pairsOf([one, other])[0]?.because

describe('two entities are likely the same', () => {
  it.each([
    [
      'Café de la Paix',
      'CAFE DE LA PAIX',
      'They have the same name but for capitals, accents and punctuation.',
    ],
    [
      'The Harbour Board',
      'Harbour Board',
      'They have the same name but for capitals, accents and punctuation.',
    ],
    ['Met', 'Met', 'They have the same name.'],
    ['Metropolitan Police Service', 'MPS', '“MPS” are the initials of “Metropolitan Police Service”.'],
    ['MoJ', 'Ministry of Justice', '“MoJ” are the initials of “Ministry of Justice”.'],
    ['Office of the Warden', 'O.W.', '“O.W.” are the initials of “Office of the Warden”.'],
    ['Lee, Ann', 'Ann Lee', '“Lee, Ann” and “Ann Lee” are the same words in another order.'],
    ['Ann Lee', 'A. Lee', '“A. Lee” may be short for “Ann Lee”.'],
    ['Greyford', 'Grayford', '“Greyford” and “Grayford” differ in one letter.'],
    ['Harbour Baord', 'Harbour Board', '“Harbour Baord” and “Harbour Board” differ in one letter.'],
    ['Saltmere', 'Saltmeer', '“Saltmere” and “Saltmeer” differ in one letter.'],
    ['Saltmere', 'Saltmre', '“Saltmere” and “Saltmre” differ in one letter.'],
  ])('%s, %s', (one, other, sentence) => {
    expect(because(entity(1, one), entity(2, other))).toBe(sentence)
  })

  it('by what else they are called', () => {
    expect(because(entity(1, 'Police', ['the Force']), entity(2, 'Force'))).toBe('Both are called “Force”.')
  })
})

describe('two entities are two', () => {
  it.each([
    ['Wardens', 'Warden 1'],
    ['Operation 7', 'Operation 8'],
    ['Ann Lee', 'Abe Lee'],
    ['York', 'Yorks'],
    ['Met', 'Metropolitan Police Service'],
    ['MPs', 'Motor Patrol'],
    ['...', '!!!'],
  ])('%s, %s', (one, other) => {
    expect(because(entity(1, one), entity(2, other))).toBeUndefined()
  })

  it('where they are of different kinds, unless they have the very same name', () => {
    const [place, person] = [entity(1, 'Greyford', [], 'place'), entity(2, 'Grayford', [], 'person')]
    expect(because(place, person)).toBeUndefined()
    expect(because(place, { ...person, kind: 'other' })).toBeDefined()
    expect(because(place, { ...person, name: 'Greyford' })).toBe('They have the same name.')
  })

  it('where somebody has said so', () => {
    const two = [entity(1, 'Met'), entity(2, 'Met')]
    expect(pairsOf(two, (ids) => ids.join() === `${id(1)},${id(2)}`)).toEqual([])
  })
})

/** Names that are often alike: of a few parts, with a slip here and there. */
const parts = fc.constantFrom(
  'Grey',
  'ford',
  'harbour',
  'Board',
  'A.',
  'J',
  'of',
  'ss',
  'the',
  '12',
  'é',
  'Ann',
  'Lee',
  'MPS',
)
const names = fc
  .tuple(fc.array(parts, { minLength: 1, maxLength: 5 }), fc.constantFrom('', ' '), fc.nat(30), fc.nat(3))
  .map(([chosen, between, at, slip]) => {
    const text = chosen.join(between)
    const [before, after] = [text.slice(0, at), text.slice(at)]
    const slips = [
      text,
      before + after.slice(1),
      `${before}r${after}`,
      before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
    ]
    return slips[slip] ?? text
  })

it('finds every two that are alike, as comparing each with each does', () => {
  fc.assert(
    fc.property(fc.array(names, { minLength: 2, maxLength: 9 }), (texts) => {
      const entities = texts.map((text, n) => entity(n, text))
      const taken = entities.map(({ name }) => nameOf(name))
      const alike = entities.flatMap((one, at) =>
        entities
          .slice(at + 1)
          .filter((_, n) => likenessOf(taken[at]!, taken[at + 1 + n]!))
          .map((other) => `${one.id} ${other.id}`),
      )
      expect(
        pairsOf(entities)
          .map(({ ids }) => ids.join(' '))
          .toSorted(),
      ).toEqual(alike.toSorted())
    }),
    { numRuns: 3000 },
  )
})

it('gives the likeliest first, each pair once, in the order in which they were made', () => {
  const found = pairsOf([entity(3, 'Greyford'), entity(1, 'Grayford', ['GREYFORD']), entity(2, 'Greyford')])
  expect(found.map(({ ids, because: why }) => [...ids.map((each) => Number(each.slice(-1))), why])).toEqual([
    [2, 3, 'They have the same name.'],
    [1, 2, 'Both are called “Greyford”.'],
    [1, 3, 'Both are called “Greyford”.'],
  ])
})

it('looks at no more than a few of many that are called alike', () => {
  const many = Array.from({ length: 600 }, (_, n) => entity(n, 'John Smith', ['J. Smith'], 'person'))
  const work = likelyEntities(many, 1_000_000, () => false)
  let [pauses, step] = [0, work.next()]
  for (; !step.done; step = work.next()) pauses += 1
  expect(step.value.length).toBeLessThan(600 * 13)
  expect(pauses).toBeGreaterThan(5)
})
