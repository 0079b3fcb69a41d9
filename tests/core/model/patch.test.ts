// Patches: an absent key stays, null removes, objects merge, lists are replaced, and nobody's prototype is touched.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Claim } from '../../../src/core/model/claim'
import { merge, patchOf } from '../../../src/core/model/patch'
import { Settings } from '../../../src/core/model/settings'
import { operations } from '../../../src/core/operations'

describe('merge', () => {
  it('keeps, sets, removes, merges and replaces', () => {
    const value = { a: 1, b: { c: 2, d: 3 }, list: [1, 2], gone: true }
    expect(merge(value, { b: { d: null, e: 5 }, list: [3], gone: null, f: {} })).toEqual({
      a: 1,
      b: { c: 2, e: 5 },
      list: [3],
      f: {},
    })
    expect(value).toEqual({ a: 1, b: { c: 2, d: 3 }, list: [1, 2], gone: true })
    expect(merge(value, { a: undefined })).toEqual(value)
  })

  it('puts an object where there was none, without the keys that it removes', () => {
    expect(merge({}, { quantity: { value: 1, upper: null } })).toEqual({ quantity: { value: 1 } })
    expect(merge({ quantity: 'many' }, { quantity: { value: 1 } })).toEqual({ quantity: { value: 1 } })
    expect(merge({ list: [1] }, { list: { 0: 2 } })).toEqual({ list: { 0: 2 } })
  })

  it('takes __proto__ for a key like any other', () => {
    const merged = merge({}, JSON.parse('{"__proto__": {"polluted": true}}')) as Record<string, unknown>
    expect(Object.keys(merged)).toEqual(['__proto__'])
    expect((merged as { polluted?: boolean }).polluted).toBeUndefined()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('of a patch twice is the same as once', () => {
    const json = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue({ maxDepth: 2 }))
    fc.assert(
      fc.property(json, json, (value, patch) => {
        const once = merge(value, patch)
        expect(merge(once, patch)).toEqual(once)
      }),
    )
  })
})

describe('patchOf', () => {
  const schema = z.strictObject({
    name: z.string(),
    note: z.string().optional(),
    size: z.strictObject({ w: z.number(), h: z.number().optional() }).optional(),
    map: z.record(z.string(), z.number()),
  })
  const patch = patchOf(schema)

  it.each([
    {},
    { name: 'a' },
    { note: null },
    { size: null },
    { size: { w: 1 } },
    { size: { h: null } },
    { map: { any: { thing: [1] } } },
  ])('lets %j pass', (input) => {
    expect(patch.parse(input)).toEqual(input)
  })

  it.each([{ name: null }, { name: 1 }, { size: { w: null } }, { size: { d: 1 } }, { other: 1 }, { map: 3 }])(
    'refuses %j',
    (input) => {
      expect(patch.safeParse(input).success).toBe(false)
    },
  )

  it('lets every key of a claim be removed that a claim can lack, and no other', () => {
    const input = patchOf(Claim)
    for (const [key, part] of Object.entries(Claim.shape))
      expect([key, input.safeParse({ [key]: null }).success]).toEqual([key, part instanceof z.ZodOptional])
  })

  it('fills no default into a patch of settings: what it does not name stays as it is', () => {
    const settings = patchOf(Settings)
    for (const input of [
      { reader: { size: 120 } },
      { exporting: { columns: { csv: null }, folder: null } },
      { theme: 'dark' },
    ])
      expect(settings.parse(input)).toEqual(input)
    expect(settings.safeParse({ reader: { size: 7 } }).success).toBe(false)
  })

  it('leaves ids, types and times to the program', () => {
    const id = '01900000-0000-7000-8000-000000000001'
    for (const key of ['type', 'coder', 'createdAt', 'updatedAt'])
      expect(operations.changeClaim.safeParse({ id, [key]: id }).success).toBe(false)
    for (const key of ['text', 'original', 'format', 'importedAt'])
      expect(operations.changeSource.safeParse({ id, [key]: id }).success).toBe(false)
    expect(operations.changeClaim.safeParse({ id, certainty: null, statement: null }).success).toBe(true)
  })
})
