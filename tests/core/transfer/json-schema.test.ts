// The published schema says what the program does: it lets pass what we write, and refuses what we refuse.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { nouns, singular } from '../../../src/core/model/records'
import { operations } from '../../../src/core/operations'
import { writeCodebook } from '../../../src/core/transfer/codebook'
import { jsonSchema } from '../../../src/core/transfer/json-schema'
import { writeAssay } from '../../../src/core/transfer/write-assay'
import { dataOf, projects } from './projects'

const schema = jsonSchema() as { $schema: string; $defs: Record<string, object> }
const verbs = Object.keys(operations)

/** A validator made from the published text alone, as somebody else would make one. */
const validator = (part: object) => z.fromJSONSchema(part as z.core.JSONSchema.JSONSchema)
const operation = validator({ $schema: schema.$schema, $ref: '#/$defs/operation', $defs: schema.$defs })

describe('the published schema', { timeout: 60_000 }, () => {
  it('is one document of JSON Schema 2020-12 that defines every noun and every operation', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining([...nouns.map((noun) => singular[noun]), ...verbs, 'operation']),
    )
    expect(schema.$defs['operation']).toEqual({ oneOf: verbs.map((verb) => ({ $ref: `#/$defs/${verb}` })) })
  })

  it('describes what is proposed and what is checked', () => {
    const [suggestion, check] = ['suggestion', 'check'].map((name) =>
      validator({ $schema: schema.$schema, $ref: `#/$defs/${name}`, $defs: schema.$defs }),
    )
    const [id, read] = ['01900000-0000-7000-8000-000000000001', { start: 1, end: 3, rule: 'count' }]
    const proposed = {
      sourceId: id,
      start: 1,
      end: 9,
      type: 'statistic',
      confidence: 0.9,
      fields: { quantity: { text: '41', status: 'stated', value: 41, ...read } },
      certainty: { value: 'reported', ...read },
    }
    expect(suggestion?.safeParse(proposed).success).toBe(true)
    expect(suggestion?.safeParse({ ...proposed, certainty: 'reported' }).success).toBe(false)
    const found = {
      id: `sum ${id}`,
      kind: 'sum',
      claims: [id],
      expression: '1 + 1 = 3',
      holds: 'unknown',
      message: 'No.',
      picture: { as: 'values', values: [] },
      basis: '',
      state: 'open',
    }
    expect(check?.safeParse(found).success).toBe(true)
    expect(check?.safeParse({ ...found, holds: 'perhaps' }).success).toBe(false)
  })

  it('leads every reference somewhere', () => {
    const text = JSON.stringify(schema)
    const targets = [...text.matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name as string)
    expect(targets.length).toBeGreaterThan(verbs.length)
    expect(targets.filter((name) => !Object.hasOwn(schema.$defs, name))).toEqual([])
    expect(text.match(/"\$ref":"(?!#\/\$defs\/)/)).toBeNull()
  })

  it('lets every codebook pass, and none with a strange key', () => {
    const codebook = validator({ $schema: schema.$schema, $ref: '#/$defs/codebook', $defs: schema.$defs })
    fc.assert(
      fc.property(projects, (project) => {
        const text = [...writeCodebook(dataOf(project))].map((chunk) => chunk.text).join('')
        const value = JSON.parse(text) as Record<string, unknown>
        expect(codebook.safeParse(value).error?.issues).toBeUndefined()
        expect(codebook.safeParse({ ...value, format: 'assay/1' }).success).toBe(false)
        expect(codebook.safeParse({ ...value, claims: [] }).success).toBe(false)
      }),
      { numRuns: 10 },
    )
  })

  it('lets every export pass, and none with a strange key', () => {
    const file = validator(schema)
    fc.assert(
      fc.property(projects, (project) => {
        const text = [...writeAssay(dataOf(project), { withOriginals: true })]
          .map((chunk) => chunk.text)
          .join('')
        const value = JSON.parse(text) as Record<string, unknown>
        expect(file.safeParse(value).error?.issues).toBeUndefined()
        expect(file.safeParse({ ...value, format: 'assay/2' }).success).toBe(false)
        expect(file.safeParse({ ...value, extra: [] }).success).toBe(false)
      }),
      { numRuns: 10 },
    )
  })

  it.each([
    { do: 'addEntity', as: 'met', kind: 'organisation', name: 'M' },
    { do: 'addClaim', type: 'statistic', evidence: [{ highlightId: '$h1', role: 'states' }] },
    { do: 'changeClaim', id: '$c1', status: 'reviewed', certainty: null },
    { do: 'removeNote', id: '01900000-0000-7000-8000-000000000001' },
  ])('lets $do pass with names for ids, and defaults left out', (line) => {
    expect(operation.safeParse(line).success).toBe(true)
  })

  it.each([
    { do: 'addEntity', kind: 'organisation' },
    { do: 'addEntity', kind: 'organisation', name: 'M', colour: 'red' },
    { do: 'removeNote', id: 'h1' },
    { do: 'removeNote', id: '$' },
    { do: 'undo' },
    { do: 'addHighlight', sourceId: '$s', start: -1, end: 2 },
  ])('refuses what the program refuses: %j', (line) => {
    expect(operation.safeParse(line).success).toBe(false)
  })

  it('tells a name from an id only in operations', () => {
    expect(JSON.stringify(schema.$defs['removeNote'])).toContain('|^\\\\$[A-Za-z_]')
    expect(JSON.stringify(schema.$defs['note'])).not.toContain('|^\\\\$[A-Za-z_]')
  })
})
