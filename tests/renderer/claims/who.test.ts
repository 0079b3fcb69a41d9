// Who a typed name means, and what can be made of it.
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/core/model/codebook'
import { chainText } from '../../../src/renderer/claims/parts/chain'
import { whoOf, whoOptions, whoText } from '../../../src/renderer/claims/parts/who'

const harbour: Entity = { id: 'h', kind: 'organisation', name: 'Harbour office', aliases: ['the Office'] }
const ward: Entity = { id: 'w', kind: 'person', name: 'Ann Ward', aliases: [] }
const entities = new Map([harbour, ward].map((entity) => [entity.id, entity]))
const labels = (typed: string): string[] => whoOptions(typed, entities.values()).map(({ label }) => label)

describe('a typed name', () => {
  it('is an entity that bears it as a name or alias, else a plain name, else nobody', () => {
    expect(whoOf(' ANN ward ', entities.values())).toEqual({ entity: 'w' })
    expect(whoOf('the office', entities.values())).toEqual({ entity: 'h' })
    expect(whoOf('Ann', entities.values())).toEqual({ name: 'Ann' })
    expect(whoOf('  ', entities.values())).toEqual({})
  })

  it('can become an entity of any kind or stay a name, unless somebody bears it already', () => {
    expect(labels('Ann')).toEqual([
      'Ann Ward',
      'Create person “Ann”',
      'Create organisation “Ann”',
      'Create place “Ann”',
      'Create document “Ann”',
      'Create operation “Ann”',
      'Create entity “Ann”',
      'Keep “Ann” as a name',
      'Unnamed',
    ])
    expect(labels('ann ward')).toEqual(['Ann Ward', 'Unnamed'])
    expect(labels('')).toEqual(['Ann Ward', 'Harbour office', 'Unnamed'])
  })
})

describe('a reference', () => {
  it('shows the name of its entity, its own name, or that there is none', () => {
    expect(
      [{ entity: 'h' }, { name: 'a clerk' }, { unnamed: true }, {}].map((ref) => whoText(ref, entities)),
    ).toEqual(['Harbour office', 'a clerk', 'Unnamed', ''])
  })

  it('stands in the chain even when nobody is named', () => {
    const hops = [{ name: 'The Post' }, { description: 'a source' }, { verb: 'says' }, { entity: 'h' }]
    expect(chainText(hops, entities)).toBe('The Post › a source › ? › Harbour office')
  })
})
