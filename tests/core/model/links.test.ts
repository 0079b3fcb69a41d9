// Every reference of every record is known: the ids in a record are its own and those that it links to.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksOf } from '../../../src/core/model/links'
import { type Noun, nouns, recordSchemas, type Records, singular } from '../../../src/core/model/records'
import { ofSchema } from '../transfer/of-schema'

const uuid = /"([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})"/g

describe('linksOf', () => {
  it.each(nouns)('finds every id in records of %s', (noun) => {
    fc.assert(
      fc.property(ofSchema(recordSchemas[noun]) as fc.Arbitrary<Records[Noun]>, (record) => {
        const inside = new Set([...JSON.stringify(record).matchAll(uuid)].map(([, id]) => id))
        inside.delete(record.id)
        expect(new Set(linksOf(noun, record as never).map(({ id }) => id))).toEqual(inside)
      }),
      { numRuns: 60 },
    )
  })

  it('says of which noun each reference is, once, in order of mention', () => {
    const [a, b, c] = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000000${n}`) as [
      string,
      string,
      string,
    ]
    const claim = {
      evidence: [
        { highlightId: b, role: 'states' },
        { highlightId: b, role: 'context' },
      ],
      fields: {
        who: [{ entity: a }, { name: 'x' }],
        quantity: { text: '', status: 'stated', base: { claim: c, stated: true } },
      },
      attribution: [{ entity: a, evidence: a }],
      distortions: [{ term: '', likely: '', basis: 'typo', highlightId: c, evidence: [a] }],
      tags: [c],
      coder: b,
    } as unknown as Records['claims']
    expect(linksOf('claims', claim)).toEqual([
      { noun: 'highlights', id: b },
      { noun: 'entities', id: a },
      { noun: 'claims', id: c },
      { noun: 'highlights', id: a },
      { noun: 'highlights', id: c },
      { noun: 'tags', id: c },
      { noun: 'coders', id: b },
    ])
  })

  it('leads a note to what it hangs on, whatever that is', () => {
    const id = '01900000-0000-7000-8000-000000000001'
    const note = (kind: string) => ({ on: { kind, id }, coder: id }) as unknown as Records['notes']
    const kinds = nouns.filter((noun) => !['project', 'coders', 'views', 'checkDecisions'].includes(noun))
    for (const noun of kinds) expect(linksOf('notes', note(singular[noun]))[0]).toEqual({ noun, id })
    expect(linksOf('notes', { on: 'project', coder: id } as Records['notes'])).toEqual([
      { noun: 'coders', id },
    ])
  })
})
