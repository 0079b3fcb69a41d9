// The preview of an export: the first records exactly as the file has them, and all that there is to choose from.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, test } from 'vitest'
import type { Checked } from '../../../src/core/contract'
import { exportPreview } from '../../../src/main/exporting/preview'
import { exported, filled } from './filled'
import { idOf, sample } from './sample'

type Preview = Checked<'exportPreview'>
const home = mkdtempSync(join(tmpdir(), 'assay-preview-'))
const database = filled(home, sample)
afterAll(() => {
  database.close()
  rmSync(home, { recursive: true, force: true })
})

const preview = (more: Partial<Preview> & Pick<Preview, 'format'>) =>
  exportPreview(database, { raw: false, where: {}, limit: 5, ...more })
const fileAs = async (more: Partial<Preview> & Pick<Preview, 'format'>) =>
  (await exported(database, home, more)).text

test.each<Pick<Preview, 'format' | 'columns' | 'where' | 'raw'>>([
  { format: 'csv', raw: false, where: {} },
  { format: 'csv', raw: true, where: { status: 'reviewed' } },
  { format: 'csv', raw: false, where: {}, columns: ['quote', 'id'] },
  { format: 'evidence-csv', raw: false, where: {} },
  { format: 'highlights-csv', raw: false, where: {} },
  { format: 'sources-csv', raw: false, where: {}, columns: ['title', 'found.title'] },
])('shows what the file of %j has', async (asked) => {
  const [head, ...rows] = parse(await fileAs(asked), { bom: true })
  const { columns, ...shown } = preview({ ...asked, limit: 100 })
  expect(shown).toEqual({ rows, total: rows.length, cautions: [] })
  expect(asked.columns ?? columns).toEqual(head)
  expect(columns).toEqual(preview({ format: asked.format }).columns)
  expect(preview({ ...asked, limit: 1 })).toEqual({
    columns,
    rows: rows.slice(0, 1),
    total: rows.length,
    cautions: [],
  })
})

test.each(['json', 'jsonl'] as const)('shows how the file of %s begins', async (format) => {
  const file = await fileAs({ format })
  const { text, ...rest } = preview({ format, limit: 1 })
  expect(file.startsWith(text ?? 'nothing')).toBe(true)
  expect(text).toContain(format === 'json' ? '"project"' : idOf(50))
  expect(text?.length).toBeLessThan(file.length)
  expect(rest).toMatchObject({ columns: [], rows: [] })
  expect(preview({ format: 'jsonl' }).total).toBe(2)
})

test('refuses what the export would refuse', () => {
  expect(() => preview({ format: 'csv', columns: ['colour'] })).toThrow(/no column “colour”/)
  expect(() => preview({ format: 'jsonl', where: { type: 'nothing' } })).toThrow(/No claim has the type/)
})
