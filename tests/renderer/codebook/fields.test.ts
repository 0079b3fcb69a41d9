// Changes of a claim type's fields: keys, order, patches, and whether values are touched.
import { describe, expect, it } from 'vitest'
import type { ClaimType } from '../../../src/core/model/claim-type'
import { changedField, keyFor, moved, touchesValues } from '../../../src/renderer/codebook/types/fields'
import { likelyFields } from '../../../src/renderer/codebook/types/mapping'
import { newType } from '../../../src/renderer/codebook/types/new-type'

const type = (fields: ClaimType['fields'], more: Partial<ClaimType> = {}): ClaimType => ({
  id: '01900000-0000-7000-8000-0000000000aa',
  key: 'finding',
  label: 'Finding',
  letter: 'F',
  color: '#2f6fb0',
  fields,
  ...more,
})
const low = { key: 'low', label: 'Low' }
const high = { key: 'high', label: 'High' }
const finding = type([
  { key: 'what', label: 'What', type: 'text' },
  { key: 'level', label: 'Level', type: 'choice', choices: [low, high] },
])

describe('a key', () => {
  it('is made of a label, and of no other’s', () => {
    expect(keyFor('Date of birth', [])).toBe('dateOfBirth')
    expect(keyFor('Höhe (m²)', [])).toBe('hoheM2')
    expect(keyFor('3rd party', [])).toBe('rdParty')
    expect(keyFor('…', ['field'])).toBe('field2')
    expect(keyFor('What', ['what', 'what2'])).toBe('what3')
    expect(keyFor('x'.repeat(80), [])).toMatch(/^x{1,40}$/)
  })
})

describe('a patch of a field', () => {
  it('leaves the key and what it doesn’t name', () => {
    expect(changedField(finding, 'what', { label: 'What happened' })).toEqual({
      fields: [{ key: 'what', label: 'What happened', type: 'text' }, finding.fields[1]],
    })
  })

  it('tells a new key as a renaming', () => {
    expect(changedField(finding, 'what', { key: 'event' }).renamed).toEqual({ what: 'event' })
  })

  it('drops choices with a type that has none, and begins with none where it has', () => {
    expect(changedField(finding, 'level', { type: 'text' }).fields[1]).toEqual({
      key: 'level',
      label: 'Level',
      type: 'text',
    })
    expect(changedField(finding, 'what', { type: 'choices' }).fields[0]).toMatchObject({ choices: [] })
    expect(changedField(finding, 'what', { required: undefined }).fields[0]).not.toHaveProperty('required')
  })
})

describe('values', () => {
  it('are touched by what goes, is renamed, of another type or lacks a choice', () => {
    expect(touchesValues(finding, { fields: finding.fields.slice(1) })).toBe(true)
    expect(touchesValues(finding, changedField(finding, 'what', { key: 'event' }))).toBe(true)
    expect(touchesValues(finding, changedField(finding, 'what', { type: 'longText' }))).toBe(true)
    expect(touchesValues(finding, changedField(finding, 'level', { choices: [low] }))).toBe(true)
  })

  it('are not touched by labels, order, help, more fields or more choices', () => {
    expect(
      touchesValues(finding, changedField(finding, 'what', { label: 'X', help: 'y', required: true })),
    ).toBe(false)
    expect(touchesValues(finding, { fields: finding.fields.toReversed() })).toBe(false)
    const more = [low, { ...high, label: 'Very high' }, { key: 'mid', label: 'Middle' }]
    expect(touchesValues(finding, changedField(finding, 'level', { choices: more }))).toBe(false)
  })
})

it('a list is moved one by one, and not out of itself', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
})

describe('a new claim type', () => {
  it('has a key, letter, colour and shortcut that no other has', () => {
    const made = newType('Finding', [finding, type([], { shortcut: 1, letter: 'I', key: 'x' })], undefined)
    expect(made).toMatchObject({ key: 'finding2', letter: 'N', shortcut: 2, fields: [] })
    expect(made.color).not.toBe(finding.color)
  })

  it('as a copy has the fields and the colour of the other', () => {
    expect(newType('Ruling', [finding], finding)).toMatchObject({
      fields: finding.fields,
      color: finding.color,
    })
  })
})

it('values likely go where key or label say so, or where only one field holds the like', () => {
  const other = type([
    { key: 'level', label: 'Grade', type: 'choice', choices: [] },
    { key: 'fact', label: 'What', type: 'text' },
    { key: 'span', label: 'Span', type: 'period' },
    { key: 'remark', label: 'Remark', type: 'text' },
  ])
  const from = type([
    ...finding.fields,
    { key: 'when', label: 'When', type: 'period' },
    { key: 'where', label: 'Where', type: 'text' },
  ])
  // Of two texts nobody can say which; a lone text says too little.
  expect(likelyFields(from, other)).toEqual({ what: 'fact', level: 'level', when: 'span' })
})
