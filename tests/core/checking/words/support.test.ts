// Claims without a passage that states them, and hearsay without anybody who said it.
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../../src/core/model/claim'
import { checksOf, quantityOf } from '../claims'
import { articles, type Stated } from './articles'

const post = [{ name: 'The Post' }]
const project = (stated: Partial<Stated>, more: Partial<Parameters<typeof articles>[0][number]> = {}) =>
  articles([{ publisher: 'The Post', passages: [{ passage: 'as it is printed', ...stated }], ...more }])
const statement = 'The ferry was late'

describe('evidence', () => {
  test('is missing where there is none', () => {
    const claim: Partial<Claim> = { statement, attribution: post }
    const input = project({ claim })
    const bare = { ...input, claims: input.claims.map((each) => ({ ...each, evidence: [] })) }
    expect(checksOf(bare, 'noEvidence')).toMatchObject([
      { holds: false, message: '“The ferry was late” rests on no passage of any source.' },
    ])
    expect(checksOf(input, 'noEvidence')).toEqual([])
    const retracted = {
      ...bare,
      claims: bare.claims.map((each) => ({ ...each, status: 'retracted' as const })),
    }
    expect(checksOf(retracted, 'noEvidence')).toEqual([])
  })

  test.each(['contradicts', 'context'] as const)('that %s is none', (role) => {
    expect(checksOf(project({ role, claim: { statement, attribution: post } }), 'noEvidence')).toMatchObject([
      { holds: false, message: expect.stringContaining('no passage that states it') },
    ])
  })

  test('that supports is enough', () => {
    expect(checksOf(project({ role: 'supports' }), 'noEvidence')).toEqual([])
  })

  test('that was lost is asked about', () => {
    const input = project({ claim: { statement } })
    const lost = new Map(
      [...input.highlights].map(([id, { quote: was, ...rest }]) => [
        id,
        { ...rest, was, anchor: 'lost' as const },
      ]),
    )
    expect(checksOf({ ...input, highlights: lost }, 'noEvidence')).toMatchObject([{ holds: 'unknown' }])
  })
})

describe('an origin', () => {
  const reported: Partial<Claim> = { statement, certainty: 'reported' }

  test('is missing from hearsay that names nobody but its own paper', () => {
    for (const attribution of [[], post])
      expect(checksOf(project({ claim: { ...reported, attribution } }), 'noOrigin')).toMatchObject([
        {
          holds: false,
          message:
            '“The ferry was late” is put down as reported, and nobody is named whom The Post has it from.',
        },
      ])
  })

  test.each<[string, Partial<Claim>]>([
    ['a hop', { attribution: [...post, { name: 'the harbour' }] }],
    ['a hop without a name', { attribution: [...post, { unnamed: true }] }],
    ['a speaker', { speech: { mode: 'indirect', speaker: { name: 'Ines Calder' } } }],
    [
      'an accuser',
      { type: 'allegation', certainty: 'alleged', fields: { accuser: [{ name: 'Ines Calder' }] } },
    ],
    ['what is known by the paper itself', { certainty: 'asserted', attribution: post }],
  ])('is there with %s', (_what, claim) => {
    expect(checksOf(project({ claim: { ...reported, ...claim } }), 'noOrigin')).toEqual([])
  })

  test('is there with the chain of the document', () => {
    expect(
      checksOf(project({ claim: reported }, { attribution: [{ name: 'Harbour Agency' }] }), 'noOrigin'),
    ).toEqual([])
  })

  test('is missing from a figure that nobody states', () => {
    const claim: Partial<Claim> = { statement, fields: { quantity: quantityOf(412, 'complaints') } }
    expect(checksOf(project({ role: 'supports', claim }), 'noOrigin')).toMatchObject([{ holds: false }])
    expect(checksOf(project({ role: 'states', claim }), 'noOrigin')).toEqual([])
    expect(
      checksOf(project({ role: 'supports', claim: { ...claim, attribution: post } }), 'noOrigin'),
    ).toEqual([])
    expect(checksOf(project({ role: 'supports', claim: { statement, type: 'event' } }), 'noOrigin')).toEqual(
      [],
    )
  })
})
