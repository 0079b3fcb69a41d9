// Editing a claim by its tree of parts: what is stored is always a claim, and only what changed is sent.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInClaimTypes, type ClaimType } from '../../../src/core/model/claim-type'
import { checkFields } from '../../../src/core/model/fields'
import { merge } from '../../../src/core/model/patch'
import { claimForm } from '../../../src/renderer/claims/parts/claim'
import { missingAt, moveItem, patchBetween, put } from '../../../src/renderer/claims/parts/edit'

const statistic = builtInClaimTypes[0] as ClaimType
const form = claimForm(statistic)
const empty = { fields: {}, attribution: [], evidence: [], act: 'assert' }
const set = (claim: unknown, path: string, value: unknown): Record<string, unknown> =>
  put(form, claim, path.split('.'), value) as Record<string, unknown>

describe('put', () => {
  it('fills in what an object needs, so that its first part can be stored', () => {
    const claim = set(empty, 'fields.quantity.value', 361)
    expect(claim['fields']).toEqual({ quantity: { text: '', status: 'stated', value: 361 } })
    expect(() => checkFields(statistic, claim['fields'] as Record<string, unknown>)).not.toThrow()
  })

  it('removes an object with its last part, and keeps it while something else is there', () => {
    const both = set(set(empty, 'fields.quantity.text', 'hundreds'), 'fields.quantity.unit', 'people')
    const one = set(both, 'fields.quantity.unit', undefined)
    expect(one['fields']).toEqual({ quantity: { text: 'hundreds', status: 'stated' } })
    expect(set(one, 'fields.quantity.text', undefined)['fields']).toEqual({})
  })

  it('puts an emptied part back to its start where the object needs it', () => {
    const both = set(set(empty, 'fields.quantity.text', '40'), 'fields.quantity.value', 40)
    expect(set(both, 'fields.quantity.text', undefined)['fields']).toEqual({
      quantity: { text: '', status: 'stated', value: 40 },
    })
  })

  it('adds an item after the last, empties it away, and drops a list that may be absent', () => {
    const hop = set(empty, 'attribution.0.verb', 'says')
    expect(hop['attribution']).toEqual([{ verb: 'says' }])
    expect(set(hop, 'attribution.0.verb', undefined)['attribution']).toEqual([])
    const distorted = set(empty, 'distortions.0.term', 'charged')
    expect(distorted['distortions']).toEqual([{ term: 'charged', likely: '', basis: 'guess' }])
    expect(set(distorted, 'distortions.0.term', undefined)).not.toHaveProperty('distortions')
  })

  it('changes nothing in the claim that it was given', () => {
    const before = set(empty, 'condition.quantity.value', 3)
    const copy = structuredClone(before)
    set(before, 'condition.quantity.bound.value', 5)
    expect(before).toEqual(copy)
  })
})

describe('missingAt', () => {
  it('names what an object on the way can not be stored without', () => {
    const half = set(empty, 'fields.quantity.ratio.numerator', 1)
    const path = ['fields', 'quantity', 'ratio', 'numerator']
    expect(missingAt(form, half, path)).toEqual(['Denominator'])
    expect(missingAt(form, set(half, 'fields.quantity.ratio.denominator', 50), path)).toEqual([])
  })
})

describe('patchBetween', () => {
  it('sends the part that changed and nothing beside it', () => {
    const before = set(set(empty, 'fields.quantity.text', '40'), 'fields.measure', 'complaints')
    expect(patchBetween(before, set(before, 'fields.quantity.unit', 'cases'))).toEqual({
      fields: { quantity: { unit: 'cases' } },
    })
    expect(patchBetween(before, set(before, 'fields.measure', undefined))).toEqual({
      fields: { measure: null },
    })
    expect(patchBetween(before, before)).toEqual({})
  })

  it('merges into exactly the claim that it was made for', () => {
    // As in a claim, an object never takes the place of a list or of a text.
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean())
    const inner = fc.record(
      {
        text: leaf,
        list: fc.array(leaf, { maxLength: 3 }),
        object: fc.dictionary(fc.constantFrom('a', 'b'), leaf, { minKeys: 1 }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(inner, inner, (before, after) => {
        expect(merge(before, patchBetween(before, after))).toEqual(after)
      }),
    )
  })
})

describe('moveItem', () => {
  const claim = {
    attribution: [{ name: 'paper' }, { name: 'agency' }, { name: 'register' }],
    evidence: [
      { highlightId: 'h', role: 'states', field: 'attribution.2' },
      { highlightId: 'i', role: 'states', field: 'attribution.1.verb' },
    ],
  }

  it('takes along what evidence says about the items', () => {
    const moved = moveItem(claim, 'attribution', 2, 0, true)
    expect(moved['attribution']).toEqual([{ name: 'register' }, { name: 'paper' }, { name: 'agency' }])
    expect(moved['evidence']).toMatchObject([{ field: 'attribution.0' }, { field: 'attribution.2.verb' }])
  })

  it('lets evidence speak of the claim when its item is gone', () => {
    const moved = moveItem(claim, 'attribution', 1, undefined, true)
    expect(moved['attribution']).toEqual([{ name: 'paper' }, { name: 'register' }])
    expect(moved['evidence']).toEqual([
      { highlightId: 'h', role: 'states', field: 'attribution.1' },
      { highlightId: 'i', role: 'states' },
    ])
  })

  it('leaves an empty list only where there always is one', () => {
    const one = { attribution: [{}], distortions: [{}], evidence: [] }
    expect(moveItem(one, 'attribution', 0, undefined, true)).toMatchObject({ attribution: [] })
    expect(moveItem(one, 'distortions', 0, undefined, false)).not.toHaveProperty('distortions')
  })
})
