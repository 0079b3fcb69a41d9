// jsonl: every line can be read without the project.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../src/main/exporting/formats'
import { dataOf, projects } from '../../core/transfer/projects'
import { exported, filled, temporaryFolder } from './filled'
import { idOf, sample, text } from './sample'

describe('a claim as a line', { timeout: 60_000 }, () => {
  it('has its evidence with quote, place and source, and names beside ids', async () => {
    const folder = temporaryFolder()
    const database = filled(folder, sample)
    const { text: file, report } = await exported(database, folder, { format: 'jsonl' })
    database.close()
    const [line] = file
      .split('\n')
      .map((each) => (each === '' ? undefined : (JSON.parse(each) as Record<string, unknown>)))
    const claim = sample.records.claims[0]!
    expect(line).toMatchObject({
      ...claim,
      attribution: [{ name: 'The Quay' }, { entity: idOf(20), verb: 'says', name: 'Harbour Council' }],
      tagNames: ['Outcome / No action'],
      coderName: 'Ada',
      evidence: [
        { highlightId: idOf(42), role: 'context', quote: { exact: '🛶🛶' }, paragraph: 3, page: 2 },
        {
          ...claim.evidence[1],
          anchor: 'exact',
          source: { id: idOf(10), title: 'Harbour news', url: 'https://example.org/harbour' },
        },
        { quote: { exact: '40 boats' } },
      ],
    })
    const [, { start, end }] = line!['evidence'] as [unknown, { start: number; end: number }]
    expect(Array.from(text).slice(start, end).join('')).toBe('“Nearly half”')
    expect(report.rows).toBe(2)
    expect(report.lost).toEqual(['Not in the file: notes, relations.'])
  })

  it('is one line, whatever is in it', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const input = { format: 'jsonl' as const, raw: false, where: {}, withOriginals: false, path: '' }
        const chunks = [...formatOf(dataOf(project), input).chunks]
        const lines = chunks
          .map(({ text: line }) => line)
          .join('')
          .split('\n')
        expect(lines.pop()).toBe('')
        expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
          project.records.claims.map(({ id }) => id),
        )
      }),
      { numRuns: 20 },
    )
  })
})
