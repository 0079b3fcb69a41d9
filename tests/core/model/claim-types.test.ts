// The claim types that every project begins with: what SQL, JSON and CSV of every project rely on.
import { describe, expect, it } from 'vitest'
import { builtInClaimTypes, ClaimType } from '../../../src/core/model/claim-type'
import { nouns, recordSchemas, singular } from '../../../src/core/model/records'
import { type OperationVerb, operations } from '../../../src/core/operations'

const spelled = builtInClaimTypes.map(
  ({ key, fields }) => `${key}: ${fields.map((field) => `${field.key} ${field.type}`).join(', ')}`,
)

describe('the built-in claim types', () => {
  it('are valid and have keys, letters, shortcuts, colours and ids of their own', () => {
    for (const type of builtInClaimTypes) expect(ClaimType.parse(type)).toEqual(type)
    for (const part of ['id', 'key', 'label', 'letter', 'color', 'shortcut'] as const)
      expect(new Set(builtInClaimTypes.map((type) => type[part])).size).toBe(builtInClaimTypes.length)
  })

  it('have the fields that projects were made with: a change here is a migration', () => {
    expect(spelled).toEqual([
      'statistic: quantity quantity, measure text, period period, subject text, place text, category text, outcome text',
      'event: what text, period period, place text, who entities, quantity quantity',
      'allegation: accused entities, accuser entities, conduct text, period period, quantity quantity',
      'statement: speaker entity, gist longText, about text, recipient entities',
      'finding: finding longText, by entities, about text, period period, quantity quantity',
      'action: actor entities, action text, recipient entities, period period, quantity quantity',
      'commitment: actor entities, promise longText, due period',
      'definition: term text, meaning longText',
    ])
  })

  it('refuse keys that couldn’t be a column, a path or a variable', () => {
    for (const key of ['', 'A', '1a', 'a b', 'a-b', 'a.b', '__proto__', 'ä', 'a'.repeat(41)])
      expect(ClaimType.safeParse({ ...builtInClaimTypes[0], key }).success).toBe(false)
  })
})

describe('the schemas', () => {
  it('refuse keys that nobody knows, in every record and every operation', () => {
    const strict = (schema: { safeParse(value: unknown): { error?: { issues: { code: string }[] } } }) =>
      schema.safeParse({ surelyNoKey: 1 }).error?.issues.some(({ code }) => code === 'unrecognized_keys')
    expect(nouns.filter((noun) => !strict(recordSchemas[noun]))).toEqual([])
    expect((Object.keys(operations) as OperationVerb[]).filter((verb) => !strict(operations[verb]))).toEqual(
      [],
    )
  })

  it('have a word for one of each noun, and no two the same', () => {
    expect(Object.keys(singular)).toEqual(nouns)
    expect(new Set(Object.values(singular)).size).toBe(nouns.length)
  })

  it('have add, change and remove for every noun that a person makes', () => {
    const makes = [
      'highlight',
      'claim',
      'claimType',
      'entity',
      'tag',
      'note',
      'relation',
      'breakdown',
      'series',
      'view',
    ]
    const verbs = makes.flatMap((noun) =>
      ['add', 'change', 'remove'].map((verb) => verb + noun.charAt(0).toUpperCase() + noun.slice(1)),
    )
    const others =
      'changeProject changeSource removeSource decideCheck restore changeClaims removeClaims splitClaim ' +
      'mergeClaims retypeClaims mergeEntities splitEntity mergeTags splitHighlight mergeHighlights ' +
      'makeVersion acceptCarried reselectCarried detachCarried'
    expect(Object.keys(operations).toSorted()).toEqual([...verbs, ...others.split(' ')].toSorted())
  })

  it('refuse numbers that JSON can’t hold', () => {
    const highlight = { id: '01900000-0000-7000-8000-000000000001', start: Number.NaN }
    for (const start of [Number.NaN, Infinity, 1.5, -1, 2 ** 60])
      expect(operations.changeHighlight.safeParse({ ...highlight, start }).success).toBe(false)
    expect(operations.changeHighlight.safeParse({ ...highlight, start: 0 }).success).toBe(true)
  })
})
