// The form has a part for every part of the model: walked along the schemas, so that a new one can't be forgotten.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Claim } from '../../../src/core/model/claim'
import { builtInClaimTypes, type ClaimType } from '../../../src/core/model/claim-type'
import { valueSchemas } from '../../../src/core/model/values'
import { claimForm } from '../../../src/renderer/claims/parts/claim'
import { filled } from '../../../src/renderer/claims/parts/filled'
import { findPlaces, placeName, placesOf } from '../../../src/renderer/claims/parts/find'
import type { Part } from '../../../src/renderer/claims/parts/part'
import { fieldPart } from '../../../src/renderer/claims/parts/values'

type Schema = z.core.$ZodType

/** What a control of its own enters: made by the program, or shown outside the tree of parts. */
const elsewhere = ['id', 'type', 'evidence', 'tags', 'coder', 'createdAt', 'updatedAt', 'fields']

function unwrap(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema
}

/** The paths of all single values that a schema allows. */
function leaves(schema: Schema, path: string): string[] {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as Record<string, Schema>).flatMap(([key, value]) =>
      leaves(value, `${path}.${key}`),
    )
  if (inner instanceof z.ZodArray && unwrap(inner.element) instanceof z.ZodObject)
    return leaves(inner.element, path)
  return [path]
}

/** The same for a part of the form; a who-part enters three keys, a printed number and a list of choices two. */
function entered(part: Part, path: string): string[] {
  if (part.as === 'list') return entered({ ...part.item, key: '' }, path)
  if (part.as === 'who') return ['entity', 'name', 'unnamed'].map((key) => `${path}.${key}`)
  if (part.as === 'numberAsPrinted') return [`${path}.value`, `${path}.text`]
  if (part.as === 'choices') return [`${path}.key`, `${path}.text`]
  if (part.as !== 'group') return [path]
  return part.parts.flatMap((each) => entered(each, each.key === '' ? path : `${path}.${each.key}`))
}

describe('the form', () => {
  it('has a part for every part of a claim', () => {
    const form = claimForm({ ...(builtInClaimTypes[0] as ClaimType), fields: [] })
    const wanted = leaves(
      Claim.omit(Object.fromEntries(elsewhere.map((key) => [key, true])) as { id: true }),
      '',
    )
    expect(entered(form, '').toSorted()).toEqual(wanted.toSorted())
  })

  it.each(Object.entries(valueSchemas))('has a part for every part of a value of type %s', (type, schema) => {
    const part = fieldPart({ key: 'field', label: 'Field', type: type as keyof typeof valueSchemas })
    expect(entered(part, 'field').toSorted()).toEqual(leaves(schema, 'field').toSorted())
  })

  it('offers every member of every closed list', () => {
    const form = claimForm(builtInClaimTypes[0] as ClaimType)
    const offered = new Map(optionsIn(form, ''))
    const schemas = new Map(closedLists(Claim, ''))
    for (const [path, keys] of closedLists(valueSchemas.quantity, '.fields.quantity')) schemas.set(path, keys)
    for (const [path, keys] of offered)
      expect([path, keys.toSorted()]).toEqual([path, schemas.get(path)?.toSorted()])
    expect(offered.size).toBeGreaterThan(20)
  })

  it('gives every part a name of its own, so that each can be gone to', () => {
    for (const type of builtInClaimTypes) {
      const names = placesOf(claimForm(type), {}).map(placeName)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

function optionsIn(part: Part, path: string): [string, string[]][] {
  if (part.as === 'list') return optionsIn({ ...part.item, key: '' }, path)
  if (part.as === 'choice') return [[path, part.options.map(({ key }) => key)]]
  if (part.as !== 'group' || path === '.fields.period') return []
  return part.parts.flatMap((each) => optionsIn(each, each.key === '' ? path : `${path}.${each.key}`))
}

function closedLists(schema: Schema, path: string): [string, string[]][] {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodEnum) return [[path, inner.options.map(String)]]
  if (inner instanceof z.ZodArray) return closedLists(inner.element, path)
  if (!(inner instanceof z.ZodObject)) return []
  return Object.entries(inner.shape as Record<string, Schema>).flatMap(([key, value]) =>
    closedLists(value, `${path}.${key}`),
  )
}

describe('going to a part', () => {
  const places = placesOf(claimForm(builtInClaimTypes[0] as ClaimType), { attribution: [{ name: 'paper' }] })
  const best = (typed: string): string | undefined => findPlaces(places, typed).map(placeName)[0]

  it.each([
    ['value', 'Quantity › Value'],
    ['numer', 'Quantity › Ratio › Numerator'],
    ['cond value', 'Condition › Quantity › Value'],
    ['hop 2 verb', 'Attribution › Hop 2 › Verb'],
    ['Quantity › Base › Stated', 'Quantity › Base › Stated'],
    ['measure', 'Measure'],
  ])('finds “%s”', (typed, name) => expect(best(typed)).toBe(name))

  it('finds nothing for what is nowhere', () => expect(findPlaces(places, 'zebra')).toEqual([]))
})

describe('filled', () => {
  const form = claimForm(builtInClaimTypes[0] as ClaimType)
  const part = (key: string): Part => form.parts.find((each) => each.key === key) as Part

  it('counts what a person put there, not what an object starts with', () => {
    expect(
      filled(part('speech'), {
        mode: 'direct',
        closed: false,
        speaker: { name: 'Ann', description: 'a clerk' },
      }),
    ).toBe(3)
    expect(filled(part('attribution'), [{ unnamed: true, verb: 'says' }, { entity: 'e' }])).toBe(3)
    expect(filled(part('legalStatus'), undefined)).toBe(0)
  })
})
