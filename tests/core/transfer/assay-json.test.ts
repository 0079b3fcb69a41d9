// assay/1 there and back: the same bytes from the same facts, and a sentence for every file that isn't one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nouns } from '../../../src/core/model/records'
import { readAssay } from '../../../src/core/transfer/assay-json'
import { writeAssay } from '../../../src/core/transfer/write-assay'
import { dataOf, projects, type TestProject } from './projects'

const write = (project: TestProject, withOriginals = false) =>
  [...writeAssay(dataOf(project), { withOriginals })].map(({ text }) => text).join('')

/** A loaded project as one that can be written again. */
const again = (text: string): TestProject => {
  const { records, documents } = readAssay(text, 'water.json')
  return {
    records,
    documents: new Map(
      [...documents].map(([id, document]) => [id, { bytes: new Uint8Array(), ...document }]),
    ),
  }
}

describe('assay/1', { timeout: 60_000 }, () => {
  it.each([false, true])(
    'is the same bytes after reading and writing, with originals: %s',
    (withOriginals) => {
      fc.assert(
        fc.property(projects, (project) => {
          const text = write(project, withOriginals)
          expect(write(again(text), withOriginals)).toBe(text)
        }),
        { numRuns: 25 },
      )
    },
  )

  it('is JSON with two spaces, in the order of the nouns, with a coder only where one is named', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const text = write(project)
        const file = JSON.parse(text) as Record<string, unknown>
        expect(`${JSON.stringify(file, null, 2)}\n`).toBe(text)
        expect(Object.keys(file)).toEqual(['format', ...nouns])
        const used = JSON.stringify({ ...file, coders: [] })
        for (const { id } of file['coders'] as { id: string }[]) expect(used).toContain(id)
      }),
      { numRuns: 20 },
    )
  })

  it('gives back all records and documents as they were', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const read = readAssay(write(project, true), 'water.json')
        const data = dataOf(project)
        const coders = project.records.coders.filter(
          ({ id }) => data.linksTo({ noun: 'coders', id }).length > 0,
        )
        expect(read.records).toEqual({ ...project.records, coders })
        expect(read.documents).toEqual(project.documents)
      }),
      { numRuns: 20 },
    )
  })

  it('cuts every quote out of the text by code points', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const file = JSON.parse(write(project)) as {
          sources: { id: string; textContent: string }[]
          highlights: { sourceId: string; start?: number; end?: number; quote?: { exact: string } }[]
        }
        const placed = file.highlights.filter(({ quote }) => quote)
        const textOf = (id: string) => file.sources.find((source) => source.id === id)!.textContent
        expect(
          placed.map(({ sourceId, start, end }) => Array.from(textOf(sourceId)).slice(start, end).join('')),
        ).toEqual(placed.map(({ quote }) => quote!.exact))
      }),
      { numRuns: 25 },
    )
  })
})

describe('a file that is no export', () => {
  const [project] = fc.sample(
    projects.filter(({ records }) => records.highlights.some(({ quote }) => quote)),
    { numRuns: 1, seed: 3 },
  )
  const good = write(project!)
  type File = Record<string, Record<string, unknown>[]>
  const changed = (change: (file: File) => void): string => {
    const file = JSON.parse(good) as File
    change(file)
    return JSON.stringify(file)
  }
  const placed = project!.records.highlights.findIndex(({ quote }) => quote)
  const source = project!.records.sources[0]!

  it.each<[string, string, string, RegExp]>([
    [
      'cut off',
      '{"format": ',
      'unreadable',
      /^“water\.json” is not an export .* not JSON: it ends too early\.$/,
    ],
    [
      'no JSON',
      '{"format":\n 7 7}',
      'unreadable',
      /: it is not JSON: it goes wrong at character 4 of line 2\.$/,
    ],
    ['a letter', 'Dear editor', 'unreadable', /^“water\.json” is not an export of Assay: it is not JSON\.$/],
    ['another JSON', '[1]', 'unreadable', /^“water\.json” is not an export of Assay/],
    ['without a format', '{}', 'unreadable', /not an export of Assay/],
    ['of a later version', '{"format": "assay/2"}', 'newerProject', /^“water\.json” .*assay\/2/],
    ['with an unknown part', changed((file) => void (file['extra'] = [])), 'damaged', /“extra”/],
    ['without a part', changed((file) => delete file['notes']), 'damaged', /“notes”/],
    [
      'with a strange key',
      changed((file) => void (file['tags']![0]!['colour'] = 1)),
      'damaged',
      /tag .*colour/,
    ],
    ['with __proto__', good.replace('"format"', '"__proto__": 1, "format"'), 'unreadable', /__proto__/],
    ['nested deeply', `{"format": ${'['.repeat(5000)}${']'.repeat(5000)}}`, 'unreadable', /nested/],
    ['with a record twice', changed(({ tags }) => tags!.push(tags![0]!)), 'damaged', /twice/],
    [
      'with another text',
      changed(({ sources }) => void (sources![0]!['textContent'] += '!')),
      'damaged',
      new RegExp(`source ${source.id} .*characters`),
    ],
    [
      'with another document',
      changed(
        ({ sources }) =>
          void (sources![0]!['document'] = { blocks: [{ kind: 'paragraph', start: 0, end: 0 }] }),
      ),
      'damaged',
      new RegExp(`source ${source.id} .*document`),
    ],
    [
      'with another quote',
      changed(
        ({ highlights }) => void (highlights![placed]!['quote'] = { exact: 'never', prefix: '', suffix: '' }),
      ),
      'damaged',
      /highlight .*quote/,
    ],
    [
      'with a position outside',
      changed(({ highlights }) => void (highlights![placed]!['end'] = 1e6)),
      'damaged',
      /highlight .*1000000 lies outside the text, which has \d+ code points/,
    ],
    [
      'with half a place',
      changed(({ highlights }) => delete highlights![placed]!['quote']),
      'damaged',
      /highlight .*anchor/,
    ],
    [
      'without a source',
      changed(({ highlights }) => void (highlights![placed]!['sourceId'] = source.coder)),
      'damaged',
      /highlight .*is not in the file/,
    ],
  ])('%s is refused in a sentence that names it', (_, text, code, message) => {
    expect(() => readAssay(text, 'water.json')).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) as string }),
    )
  })
})
