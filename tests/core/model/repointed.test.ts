// Whatever a record refers to can be led elsewhere, and afterwards nothing of it refers to what was left.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksOf } from '../../../src/core/model/links'
import { type Noun, nouns, recordSchemas, type Records } from '../../../src/core/model/records'
import { repointed } from '../../../src/core/model/repointed'
import { ofSchema } from '../transfer/of-schema'

const to = '01900000-0000-7000-8000-00000000ffff'
const [a, b, c] = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000000${n}`) as [string, string, string]

describe('repointed', () => {
  it.each(nouns)('leads every reference in records of %s', (noun) => {
    fc.assert(
      fc.property(ofSchema(recordSchemas[noun]) as fc.Arbitrary<Records[Noun]>, (record) => {
        const links = linksOf(noun, record as never)
        for (const link of links) {
          const led = repointed(noun, record as never, link, to)
          if (!led) continue
          expect(() => recordSchemas[noun].parse(led)).not.toThrow()
          const others = links.filter(({ id }) => id !== link.id).map(({ id }) => id)
          expect(new Set(linksOf(noun, led).map(({ id }) => id))).toEqual(new Set([...others, to]))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('says each thing once', () => {
    const claim = {
      id: c,
      evidence: [a, b, a].map((highlightId) => ({ highlightId, role: 'states' })),
      fields: { who: [{ entity: a }, { entity: b, name: 'B' }, { entity: a }] },
      attribution: [],
      tags: [b, a],
    } as unknown as Records['claims']
    expect(repointed('claims', claim, { noun: 'highlights', id: a }, b)?.evidence).toEqual([
      { highlightId: b, role: 'states' },
    ])
    expect(repointed('claims', claim, { noun: 'entities', id: a }, b)?.fields).toEqual({
      who: [{ entity: b, name: 'B' }],
    })
    expect(repointed('claims', claim, { noun: 'tags', id: a }, b)?.tags).toEqual([b])
    expect(
      repointed('series', { claims: [a, c, b] } as Records['series'], { noun: 'claims', id: b }, a)?.claims,
    ).toEqual([a, c])
  })

  it('leaves nothing of a relation of a claim to itself, and refuses a total that is its part', () => {
    const relation = { from: a, to: b, kind: 'sameAs' } as Records['relations']
    expect(repointed('relations', relation, { noun: 'claims', id: b }, a)).toBeUndefined()
    const part = (claim: string) => ({ claim, membership: 'stated' as const })
    const breakdown = { total: a, parts: [part(b), part(c)] } as Records['breakdowns']
    expect(repointed('breakdowns', breakdown, { noun: 'claims', id: b }, c)?.parts).toEqual([part(c)])
    for (const record of [breakdown, { total: a, parts: [], remainder: { claim: b } } as never])
      expect(() => repointed('breakdowns', record, { noun: 'claims', id: b }, a)).toThrow(
        'the total of a breakdown',
      )
  })
})
