// The journal as a table: every change of every record, in words, whatever became of it since.
import fs from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { failureOf, importText, openDesk } from './desk'

test('a row tells each part of each change, the oldest first', async () => {
  const desk = await openDesk()
  const { id } = await desk.call.addTag({ name: '=Outcome' })
  await desk.call.changeTag({ id: id!, name: 'Result', color: '#112233' })
  await desk.call.undo({})
  await desk.call.removeTag({ id: id! })
  const path = desk.path('journal.csv')
  const { rows, lost } = await desk.call.exportProject({ format: 'history-csv', path })
  expect(lost).toEqual(['What was changed is told in words; records as they were are in the project alone.'])
  const table = parse(fs.readFileSync(path), { bom: true, columns: true }) as Record<string, string>[]
  expect(rows).toBe(table.length)
  const told = table.map(({ step, verb, undone, what, title, change, part, before, after }) =>
    [step, verb, undone, what, title, change, part, before, after].join('|'),
  )
  expect(told).toEqual([
    "1|addTag|false|tag|'=Outcome|added|Name||'=Outcome",
    "2|changeTag|true|tag|Result|changed|Name|'=Outcome|Result",
    '2|changeTag|true|tag|Result|changed|Colour||#112233',
    "3|undo|false|tag|'=Outcome|changed|Name|Result|'=Outcome",
    "3|undo|false|tag|'=Outcome|changed|Colour|#112233|",
    "4|removeTag|false|tag|'=Outcome|removed|Name|'=Outcome|",
  ])
  expect(table[0]).toMatchObject({
    coder: 'Robin',
    id,
    summary: 'Added the tag “=Outcome”',
    time: expect.stringMatching(/Z$/),
  })
  const preview = await desk.call.exportPreview({
    format: 'history-csv',
    limit: 2,
    columns: ['part', 'after'],
  })
  expect(preview).toMatchObject({
    rows: [
      ['Name', "'=Outcome"],
      ['Name', 'Result'],
    ],
    total: 4,
  })
})

test('long texts are whole, what was erased says so, and claims’ filters are refused', async () => {
  const desk = await openDesk()
  const sourceId = await importText(desk, 'Harbour\n\nSecret words.')
  const long = 'word '.repeat(500)
  await desk.call.addClaim({ type: 'event', statement: long })
  await desk.call.removeForGood({ sourceIds: [sourceId] })
  const path = desk.path('journal.csv')
  await desk.call.exportProject({ format: 'history-csv', path })
  const text = fs.readFileSync(path, 'utf8')
  expect(text).toContain(long)
  expect(text).not.toContain('Harbour')
  expect(text).toMatch(/source,[0-9a-f-]{36},erased for good,erased,,,\r\n/)
  const where = { status: 'draft' as const }
  expect(await failureOf(desk, 'exportProject', { format: 'history-csv', path, where })).toMatchObject({
    code: 'badInput',
  })
})
