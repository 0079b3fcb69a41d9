// The claim as a form shows it, and at which control something is said about it.
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/core/model/claim'
import { builtInClaimTypes, type ClaimType } from '../../../src/core/model/claim-type'
import { claimForm } from '../../../src/renderer/claims/parts/claim'
import { insertItem, putWho } from '../../../src/renderer/claims/parts/edit'
import {
  controlOf,
  evidencePlace,
  isFilled,
  saidAt,
  shownClaim,
} from '../../../src/renderer/claims/parts/shown'

const form = claimForm(builtInClaimTypes[0] as ClaimType)
const allegation = claimForm(builtInClaimTypes[2] as ClaimType)
const met = {
  id: '01940000-0000-7000-8000-000000000001',
  kind: 'organisation' as const,
  name: 'The Met',
  aliases: [],
}
const claim = {
  type: 'statistic',
  fields: { place: 'here' },
  attribution: [{ name: 'Metro' }],
} as unknown as Claim
const shown = (typed: Record<string, string>, offered?: unknown) =>
  shownClaim(
    form,
    claim,
    Object.fromEntries(Object.entries(typed).map(([key, text]) => [key, { text }])),
    offered,
    new Map([[met.id, met]]),
  )

describe('the claim as it is shown', () => {
  it('has what is typed, as far as it can be read', () => {
    const { fields, attribution } = shown({
      'fields.quantity.value': '1,204',
      'fields.quantity.upper': 'many',
      'fields.quantity.ratio.numerator': '1',
      'fields.place': '',
      'attribution.0': 'the met',
      'attribution.1': 'a clerk',
      'notes.new': 'Ask.',
    })
    expect(fields).toEqual({ quantity: { text: '', status: 'stated', value: 1204 } })
    expect(attribution).toEqual([{ entity: met.id }, { name: 'a clerk' }])
    expect(claim.fields).toEqual({ place: 'here' })
  })

  it('has what is offered where nothing else stands', () => {
    expect(
      shown({ 'fields.measure': 'boats' }, { fields: { period: { text: 'May', edtf: '2021-05' } } }).fields,
    ).toEqual({
      place: 'here',
      measure: 'boats',
      period: { text: 'May', edtf: '2021-05', basis: 'stated' },
    })
  })
})

describe('what is said about a claim', () => {
  it.each([
    ['fields.quantity', 'fields.quantity.text'],
    ['fields.quantity.upper', 'fields.quantity.upper'],
    ['fields.measure', 'fields.measure'],
    ['attribution.1', 'attribution.1'],
    ['condition.text', 'condition.text'],
    ['speech.verbatim', 'speech.verbatim'],
    ['evidence', 'evidence'],
    ['evidence.2', 'evidence.2.role'],
    ['status', 'status'],
  ])('of %s stands at %s', (path, control) => {
    expect(controlOf(form, path)).toBe(control)
  })

  it('of a list stands at its first item', () => {
    expect(controlOf(allegation, 'fields.accused')).toBe('fields.accused.0')
  })

  it('is said once a control, as gravely as its worst, and stays the same object while it stays the same', () => {
    const remarks = [
      { path: 'fields.quantity.value', level: 'impossible' as const, sentence: 'No.' },
      { path: 'fields.quantity.value', level: 'doubtful' as const, sentence: 'Hardly.' },
      { path: 'certainty', level: 'missing' as const, sentence: 'By whom?' },
    ]
    const first = saidAt(form, remarks, new Map())
    expect([...first]).toEqual([
      ['fields.quantity.value', { level: 'impossible', sentence: 'No. Hardly.' }],
      ['certainty', { level: 'missing', sentence: 'By whom?' }],
    ])
    const second = saidAt(form, remarks.slice(1), first)
    expect(second.get('certainty')).toBe(first.get('certainty'))
    expect(second.get('fields.quantity.value')).toEqual({ level: 'doubtful', sentence: 'Hardly.' })
  })

  it('knows which part the evidence for a control would speak of', () => {
    const place = (key: string) => evidencePlace(key.split('.'))
    expect(
      ['fields.quantity.ratio.numerator', 'attribution.2.verb', 'speech.mode', 'legalStatus.text'].map(place),
    ).toEqual(['fields.quantity', 'attribution.2', 'speech', 'legalStatus'])
    expect(['statement', 'certainty', 'notes.new', 'evidence.0.role', ''].map(place)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    )
  })

  it('tells what is filled in from what only has its start', () => {
    expect([undefined, '', {}, { text: '' }].map(isFilled)).toEqual([false, false, false, false])
    expect(['a', 0, false, { text: '', value: 0 }, []].map(isFilled)).toEqual([true, true, true, true, true])
  })
})

describe('a new hop', () => {
  it('gets a name in its place, and not in that of the next', () => {
    const inserted = { attribution: [{}, { name: 'b' }] }
    expect(putWho(form, inserted, ['attribution', '0'], { name: 'a' })).toEqual({
      attribution: [{ name: 'a' }, { name: 'b' }],
    })
    expect(putWho(form, inserted, ['attribution', '1'], {})).toEqual({ attribution: [{}] })
  })

  it('comes to its place, and what is said about those behind it follows them', () => {
    const before = {
      attribution: [{ name: 'a' }, { name: 'b' }],
      evidence: [{ field: 'attribution.1' }, { field: 'attribution.0' }, { field: 'fields.place' }],
    }
    expect(insertItem(before, 'attribution', 1, {})).toEqual({
      attribution: [{ name: 'a' }, {}, { name: 'b' }],
      evidence: [{ field: 'attribution.2' }, { field: 'attribution.0' }, { field: 'fields.place' }],
    })
    expect(insertItem({}, 'attribution', 0, {})).toEqual({ attribution: [{}] })
  })
})
