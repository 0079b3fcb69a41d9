// The tables of arbitrary projects: every fact has a column, every cell comes back, no text runs as a formula.
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Checked } from '../../../src/core/contract'
import { Claim } from '../../../src/core/model/claim'
import { Highlight } from '../../../src/core/model/highlight'
import { Source } from '../../../src/core/model/source'
import { Period, Quantity, valueSchemas } from '../../../src/core/model/values'
import { cellText, csvLines } from '../../../src/core/transfer/cells'
import { formatOf } from '../../../src/main/exporting/formats'
import { nasty } from '../../core/transfer/of-schema'
import { dataOf, projects, type TestProject } from '../../core/transfer/projects'

type Format = Checked<'exportProject'>['format']
const tables = ['csv', 'evidence-csv', 'highlights-csv', 'sources-csv'] as const

const table = (csv: string) => parse(csv, { bom: true })
/** As an importer does. */
const stripped = (cell: string) => (/^'+\s*[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell)

const written = (project: TestProject, format: Format, raw = false) => {
  const file = formatOf(dataOf(project), { format, raw, where: {}, withOriginals: false })
  return [...file.chunks].map(({ text }) => text).join('')
}

describe('every fact has a column', { timeout: 60_000 }, () => {
  const head = (name: string) => name.split('.', 1)[0]
  const header = (format: Format) => {
    const [project] = fc.sample(projects, { numRuns: 1, seed: 1 })
    return table(written(project!, format))[0] as string[]
  }

  it('of a claim, a highlight, a source', () => {
    const missing = (format: Format, schema: z.ZodObject, told: Record<string, string>) => {
      const columns = header(format)
      const names = new Set([...columns, ...columns.map(head)])
      return Object.keys(schema.shape).filter((key) => !names.has(told[key] ?? key))
    }
    expect(missing('csv', Claim, { fields: 'quantity' })).toEqual([])
    expect(missing('highlights-csv', Highlight, { sourceId: 'source.id' })).toEqual([])
    expect(missing('sources-csv', Source, {})).toEqual([])
  })

  it('of every part of a quantity and a period, and a column name only once', () => {
    const columns = header('csv')
    for (const [name, schema] of [
      ['quantity', Quantity],
      ['due', Period],
    ] as const)
      expect(
        Object.keys(schema.shape).filter(
          (key) => !columns.some((column) => column.startsWith(`${name}.${key}`)),
        ),
      ).toEqual([])
    for (const type of Object.keys(valueSchemas)) expect(columns.map(head)).toContain(`my${type}`)
    for (const format of tables) expect(new Set(header(format)).size).toBe(header(format).length)
  })

  it('in an order that depends on the claim types alone', () => {
    const headers = fc
      .sample(projects, { numRuns: 5, seed: 2 })
      .map((project) => table(written(project, 'csv'))[0])
    for (const each of headers) expect(each).toEqual(headers[0])
  })
})

describe('cells', { timeout: 60_000 }, () => {
  it.each(tables)('of %s come back as they were written, and no text begins as a formula', (format) => {
    let cells = 0
    fc.assert(
      fc.property(projects, (project) => {
        const guarded = table(written(project, format))
        const raw = table(written(project, format, true))
        expect(guarded.map((row) => row.map(stripped))).toEqual(raw)
        const formulas = guarded.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !isNumber(cell))
        expect(formulas).toEqual([])
        cells += guarded.flat().length
      }),
      { numRuns: 15 },
    )
    expect(cells).toBeGreaterThan(format === 'csv' ? 2000 : 50)
  })

  it('strip to what they were, whatever they begin with', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom('', "'", "''", '=', "'=", "''-", '＝'), (rest, start) => {
        const cell = start + rest
        expect(stripped(cellText(cell, false))).toBe(cell)
        expect(cellText(cell, true)).toBe(cell)
      }),
      { numRuns: 2000 },
    )
  })

  it('are quoted as a library would quote them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        expect(csvLines(rows, true)).toBe(
          stringify(rows, { record_delimiter: 'windows', quote_record_delimiter: true }),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('are separated as RFC 4180 says, after a byte order mark', () => {
    const [project] = fc.sample(projects, { numRuns: 1, seed: 1 })
    const csv = written(project!, 'sources-csv')
    expect(csv.startsWith('\ufeffid,title,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll(/"(?:[^"]|"")*"/g, '""')).not.toMatch(/[^\r]\n/)
  })
})

const isNumber = (cell: string) => cell !== '' && String(Number(cell)) === cell
