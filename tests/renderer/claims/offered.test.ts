// What a form offers of a suggestion, and what accepting, turning down and filling by hand make of it.
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/core/model/claim'
import { builtInClaimTypes, type ClaimType } from '../../../src/core/model/claim-type'
import type { ProposedQuantity, Suggestion } from '../../../src/core/model/suggestion'
import { claimForm } from '../../../src/renderer/claims/parts/claim'
import {
  decided,
  dismissed,
  exchanged,
  knownNames,
  offerOf,
  spanAt,
  understood,
} from '../../../src/renderer/claims/parts/offer'
import {
  evidenceOf,
  offeredOf,
  withItemsBefore,
  withOffered,
} from '../../../src/renderer/claims/parts/offered'
import { inWords, otherWords } from '../../../src/renderer/claims/parts/offered-words'
import { fieldPart } from '../../../src/renderer/claims/parts/values'

const form = claimForm(builtInClaimTypes[0] as ClaimType)
const read = (start: number, end: number) => ({ start, end, rule: 'test' })
const claim = {
  id: 'c',
  type: 'statistic',
  status: 'draft',
  evidence: [{ highlightId: 'h', role: 'states' }],
  fields: {},
  attribution: [],
  act: 'assert',
  certainty: 'unknown',
  polarity: 'positive',
} as unknown as Claim & Record<string, unknown>

const suggestion: Suggestion = {
  sourceId: 's',
  start: 0,
  end: 60,
  type: 'statistic',
  confidence: 0.8,
  alternatives: [
    { field: 'fields.quantity', value: { text: '30', status: 'stated', value: 30, ...read(40, 42) } },
    { field: 'type', value: { value: 'event', ...read(0, 60) } },
  ],
  fields: {
    quantity: {
      text: 'nearly 200',
      status: 'stated',
      value: 200,
      comparator: '<',
      ratio: { numerator: 1, denominator: 5 },
      ...read(10, 20),
    },
    measure: { value: 'boats', ...read(21, 26) },
  },
  attribution: [
    { name: 'Quay Post', verb: 'reports', ...read(30, 39) },
    { name: 'Ada Berg', ...read(43, 51) },
  ],
  certainty: { value: 'reported', ...read(30, 39) },
  polarity: { value: 'positive', ...read(0, 60) },
}
const offer = offerOf(suggestion)

describe('what is open', () => {
  it('is what the suggestion proposes, without where it was read and without what every claim has', () => {
    expect(offeredOf(form, claim, offer)).toEqual({
      fields: {
        quantity: {
          text: 'nearly 200',
          value: 200,
          comparator: '<',
          ratio: { numerator: 1, denominator: 5 },
        },
        measure: 'boats',
      },
      attribution: [{ name: 'Quay Post', verb: 'reports' }, { name: 'Ada Berg' }],
      certainty: 'reported',
    })
  })

  it('is never what the claim holds, or what somebody decided about', () => {
    const held = {
      ...claim,
      fields: { quantity: { text: '210', status: 'stated', value: 210 }, measure: 'ships' },
      certainty: 'alleged',
      attribution: [{ name: 'A captain' }],
    }
    expect(offeredOf(form, held, decided(offer, ['fields', 'quantity', 'comparator']))).toEqual({
      fields: { quantity: { ratio: { numerator: 1, denominator: 5 } } },
      attribution: [undefined, { name: 'Ada Berg' }],
    })
  })

  it('leaves out an object that could not be stored without what was turned down', () => {
    const without = dismissed(offer, ['fields', 'quantity', 'ratio', 'numerator'])
    expect(offeredOf(form, claim, without)).not.toHaveProperty('fields.quantity.ratio')
  })

  it('says where each part was read', () => {
    expect(spanAt(offer, ['fields', 'quantity', 'value'])).toEqual({ start: 10, end: 20 })
    expect(spanAt(offer, ['attribution', '1', 'verb'])).toEqual({ start: 43, end: 51 })
    expect(spanAt(offer, ['speech', 'mode'])).toBeUndefined()
  })
})

describe('what a person does about it', () => {
  it('turns down one hop, and the next one takes its place', () => {
    const left = dismissed(offer, ['attribution', '0'])
    expect(offeredOf(form, claim, left)).toMatchObject({ attribution: [{ name: 'Ada Berg' }] })
    expect(spanAt(left, ['attribution', '0'])).toEqual({ start: 43, end: 51 })
    expect(offeredOf(form, claim, dismissed(offer, []))).toBeUndefined()
  })

  it('goes on offering the rest of a hop that was begun by hand, and takes those before it along', () => {
    const path = ['attribution', '1', 'verb']
    const before = withItemsBefore(form, claim, offer, path)
    expect(before['attribution']).toEqual([{ name: 'Quay Post', verb: 'reports' }])
    const held = { ...before, attribution: [...(before['attribution'] as object[]), { verb: 'said' }] }
    const begun = decided(offer, path)
    expect(offeredOf(form, held, begun)).toMatchObject({ attribution: [undefined, { name: 'Ada Berg' }] })
    // What is begun isn't finished by going on to the next.
    expect(withItemsBefore(form, held, begun, ['attribution', '2', 'verb'])).toBe(held)
  })

  it('exchanges a reading for another and back', () => {
    const same = { text: '30', status: 'stated', value: 30, ...read(12, 20) } satisfies ProposedQuantity
    const twice = offerOf({ ...suggestion, alternatives: [{ field: 'fields.quantity', value: same }] })
    const other = exchanged(twice, 'fields.quantity', 0, () => undefined)
    expect(offeredOf(form, claim, other)).toMatchObject({
      fields: { quantity: { text: '30', value: 30 }, measure: 'boats' },
    })
    expect(spanAt(other, ['fields', 'quantity'])).toEqual({ start: 12, end: 20 })
    expect(exchanged(other, 'fields.quantity', 0, () => undefined).values).toEqual(offer.values)
  })

  it('reads everything anew for a figure that stands elsewhere in the passage', () => {
    const asked: object[] = []
    const other = exchanged(offer, 'fields.quantity', 0, (span) => {
      asked.push(span)
      return { ...offer, values: { fields: { measure: 'barges' } } }
    })
    expect(asked).toEqual([{ start: 40, end: 42 }])
    expect(offeredOf(form, claim, other)).toEqual({
      fields: { quantity: { text: '30', value: 30 }, measure: 'barges' },
    })
  })

  it('types what is understood anew: another number drops what was read with the first', () => {
    const path = ['fields', 'quantity']
    const same = understood(offer, path, { text: '200', status: 'stated', value: 200, unit: 'officers' })
    expect(offeredOf(form, claim, same)).toMatchObject({
      fields: { quantity: { comparator: '<', unit: 'officers' } },
    })
    const other = understood(offer, path, { text: '7', status: 'stated', value: 7 })
    expect(offeredOf(form, claim, other)).toMatchObject({
      fields: { measure: 'boats', quantity: { value: 7 } },
    })
    expect(offeredOf(form, claim, other)).not.toHaveProperty('fields.quantity.comparator')
    expect(spanAt(other, path)).toBeUndefined()
    expect(offeredOf(form, claim, understood(offer, path, undefined))).not.toHaveProperty('fields.quantity')
  })

  it('knows names of entities that were made since', () => {
    const entity = { id: 'e', kind: 'organisation', name: 'The Quay Post', aliases: ['Quay Post'] } as const
    const known = knownNames(offer, new Map([['e', { ...entity, aliases: [...entity.aliases] }]]))
    expect(offeredOf(form, claim, known)).toMatchObject({
      attribution: [{ entity: 'e', verb: 'reports' }, { name: 'Ada Berg' }],
    })
  })
})

describe('accepting', () => {
  it('makes of the claim what filling in by hand would, and leaves nothing open', () => {
    const accepted = withOffered(form, claim, offeredOf(form, claim, offer)) as typeof claim
    expect(accepted).toEqual({
      ...claim,
      fields: {
        quantity: {
          text: 'nearly 200',
          status: 'stated',
          value: 200,
          comparator: '<',
          ratio: { numerator: 1, denominator: 5 },
        },
        measure: 'boats',
      },
      attribution: [{ name: 'Quay Post', verb: 'reports' }, { name: 'Ada Berg' }],
      certainty: 'reported',
    })
    expect(offeredOf(form, accepted, offer)).toBeUndefined()
  })

  it('adds evidence for a part only in a highlight that the claim has, and that says something new', () => {
    const highlights = new Map([['h', { start: 0, end: 25 }]])
    const of = (field?: string) => ({
      evidence: [{ highlightId: 'h', role: 'states' as const, ...(field !== undefined && { field }) }],
    })
    expect(evidenceOf(of(), offer.spans, highlights)).toEqual([])
    expect(evidenceOf(of('fields.measure'), offer.spans, highlights)).toEqual([
      { highlightId: 'h', role: 'states', field: 'fields.quantity' },
    ])
  })
})

it('says another reading by its words, and by what is read in them where those are the same', () => {
  const quantity = fieldPart({ key: 'quantity', label: 'Quantity', type: 'quantity' })
  const other = { text: '40', status: 'stated', value: 40, unit: 'boats' }
  expect(otherWords(quantity, other, { text: '12' })).toBe('40 boats')
  expect(otherWords(quantity, { ...other, comparator: '<' }, { text: '40' })).toBe('40: under · 40 · boats')
})

it('says in words what a section is offered', () => {
  const list = form.parts.find(({ key }) => key === 'attribution')
  const offered = offeredOf(form, claim, offer) as { attribution: unknown }
  expect(list && inWords(list, offered.attribution, new Map())).toBe('Quay Post · reports › Ada Berg')
})
