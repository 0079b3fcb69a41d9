// The tables of a small project, cell by cell; filters; and what the files say that they leave behind.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import type { Checked } from '../../../src/core/contract'
import type { Where } from '../../../src/core/model/claim-query'
import { exported, filled } from './filled'
import { idOf, sample, text as sampleText } from './sample'

type Format = Checked<'exportProject'>['format']
const rowsOf = (csv: string) =>
  parse(csv, { bom: true, columns: true }) as unknown as Record<string, string>[]
// One project file for all: exports only read it.
const home = mkdtempSync(join(tmpdir(), 'assay-csv-'))
const database = filled(home, sample)
afterAll(() => {
  database.close()
  rmSync(home, { recursive: true, force: true })
})

const sampleAs = (format: Format, more: Partial<Checked<'exportProject'>> = {}) =>
  exported(database, home, { format, ...more })

describe('a claim as a row', () => {
  it('says what the claim says', async () => {
    const { text, report } = await sampleAs('csv')
    const [row] = rowsOf(text)
    expect(row).toMatchObject({
      id: idOf(50),
      type: 'statistic',
      statement: "'=1+1",
      status: 'draft',
      'evidence.count': '3',
      'evidence.role': 'states',
      'evidence.field': 'fields.quantity',
      quote: '“Nearly half”',
      'context.before': expect.stringMatching(/🛶🛶 $/) as string,
      'context.after': ' had no licence.',
      page: '2',
      paragraph: '3',
      anchor: 'exact',
      'source.title': 'Harbour news',
      'source.publisher': 'The Quay',
      'source.published': '2020-05',
      'source.url': 'https://example.org/harbour',
      'quantity.text': "'-40",
      'quantity.value': '-40',
      'quantity.ratio.denominator': '50',
      'period.edtf': '2020',
      attribution: 'The Quay › Harbour Council',
      'condition.text': 'if it rains',
      'condition.quantity': 'two days',
      'exception.text': '',
      'legalStatus.key': 'charged',
      'speech.speaker': 'Harbour Council (its clerk)',
      'speech.closed': 'false',
      distortions: 'charged → accused (external: the register)',
      tags: 'Outcome / No action',
      coder: 'Ada',
    })
    expect(Array.from(sampleText).slice(Number(row!['start']), Number(row!['end'])).join('')).toBe(
      row!['quote'],
    )
    expect(report.rows).toBe(2)
  })

  it('has the fields of any claim type, also where a field is named as another column', async () => {
    const [, row] = rowsOf((await sampleAs('csv')).text)
    expect(row).toMatchObject({
      'evidence.count': '0',
      quote: '',
      'fields.quote': 'not the quote',
      status: 'reviewed',
      'fields.status.text': '7',
      'fields.status.status': 'vague',
      place: 'Pier',
      'mychoices.key': 'a; b',
      'mychoices.text': 'A!; ',
      myentities: 'Harbour Council; Ann; unnamed',
      'mynumber.value': '0.5',
      myboolean: 'false',
      'quantity.value': '',
    })
  })

  it('is told with what the file leaves behind', async () => {
    const { report } = await sampleAs('csv')
    expect(report.lost).toEqual([
      expect.stringMatching(/one claim only the first evidence/),
      expect.stringMatching(/attribution of one claim/),
      expect.stringMatching(/conditions and exceptions of one claim/),
      expect.stringMatching(/Entities .* by name/),
      'Not in the file: notes, relations.',
    ])
  })

  it('leaves text as it is when asked to', async () => {
    const [row] = rowsOf((await sampleAs('csv', { raw: true })).text)
    expect([row!['statement'], row!['quantity.text']]).toEqual(['=1+1', '-40'])
  })
})

describe('the other tables', () => {
  it('have a row for every piece of evidence', async () => {
    const { text, report } = await sampleAs('evidence-csv')
    expect(rowsOf(text).map((row) => [row['claim.id'], row['role'], row['quote'], row['paragraph']])).toEqual(
      [
        [idOf(50), 'context', '🛶🛶', '3'],
        [idOf(50), 'states', '“Nearly half”', '3'],
        [idOf(50), 'supports', '40 boats', '2'],
      ],
    )
    expect(report.rows).toBe(3)
    expect(report.lost).toContain('Claims without evidence have no row: 1.')
  })

  it('have a row for every highlight, with positions that cut its quote', async () => {
    const rows = rowsOf((await sampleAs('highlights-csv')).text)
    const points = Array.from(sampleText)
    expect(rows.map((row) => points.slice(Number(row['start']), Number(row['end'])).join(''))).toEqual(
      rows.map((row) => row['quote']),
    )
    expect(rows.map((row) => [row['id'], row['page'], row['source.id']])).toEqual([
      [idOf(40), '1', idOf(10)],
      [idOf(41), '2', idOf(10)],
      [idOf(42), '2', idOf(10)],
    ])
  })

  it('have a row for every source', async () => {
    const [row] = rowsOf((await sampleAs('sources-csv')).text)
    expect(row).toMatchObject({
      authors: 'A. Writer; B. Writer',
      attribution: 'The Quay › unnamed (a clerk)',
      tags: 'Outcome / No action',
      regions: 'headline 0–14',
      'text.characters': String(Array.from(sampleText).length),
      'original.fileName': 'harbour.txt',
      coder: 'Ada',
    })
  })
})

describe('filters', () => {
  it.each<[Where, string[]]>([
    [{ status: 'reviewed' }, [idOf(51)]],
    [{ type: 'statistic', status: 'draft' }, [idOf(50)]],
    [{ certainty: 'unknown' }, [idOf(50), idOf(51)]],
    [{ source: idOf(10) }, [idOf(50)]],
    [{ tag: idOf(31) }, [idOf(50)]],
    [{ tag: idOf(30) }, [idOf(50)]],
    [{ status: ['reviewed', 'verified'], coder: idOf(1) }, [idOf(51)]],
    [{ atLeast: 1, anchor: 'exact', notes: 'none' }, []],
    [{ entity: idOf(20) }, [idOf(50), idOf(51)]],
    [{ text: 'zzz' }, []],
  ])('keep the claims that fit %j', async (where, ids) => {
    const { text, report } = await sampleAs('csv', { where })
    expect(rowsOf(text).map(({ id }) => id)).toEqual(ids)
    expect(report.rows).toBe(ids.length)
    const lines = (await sampleAs('jsonl', { where })).text.split('\n').filter(Boolean)
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids)
  })

  it.each<[Format, Checked<'exportProject'>['where'], string, RegExp]>([
    ['csv', { type: 'statistics' }, 'badInput', /type “statistics”; there are statistic, event/],
    ['jsonl', { type: ['statistic', 'facts'] }, 'badInput', /type “facts”/],
    ['evidence-csv', { unit: 'bots' }, 'badInput', /quantity in “bots”/],
    ['csv', { atLeast: 5, atMost: 4 }, 'badInput', /No value is 5 at least and 4 at most/],
    ['csv', { period: 'Y17000' }, 'badInput', /years of “Y17000”/],
    ['csv', { id: idOf(99) }, 'notFound', /no claim/],
    ['csv', { coder: idOf(99) }, 'notFound', /no coder/],
    ['csv', { source: idOf(99) }, 'notFound', new RegExp(`no source ${idOf(99)}`)],
    ['csv', { tag: idOf(99) }, 'notFound', /no tag/],
    ['csv', { entity: idOf(99) }, 'notFound', /no entity/],
    ['csv', { text: '—' }, 'badInput', /no word in “—”/],
    ['json', { status: 'draft' }, 'badInput', /json can't be filtered/],
    ['sources-csv', { source: idOf(10) }, 'badInput', /sources-csv can't be filtered/],
  ])('of %s refuse %j', async (format, where, code, message) => {
    await expect(sampleAs(format, { where })).rejects.toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) as string }) as Error,
    )
  })
})

describe('columns', () => {
  it('are those that were asked for, in their order', async () => {
    const all = await sampleAs('csv')
    const { text } = await sampleAs('csv', { columns: ['quote', 'id', 'quantity.value'] })
    expect(text.split('\r\n', 1)).toEqual(['\ufeffquote,id,quantity.value'])
    expect(rowsOf(text)).toEqual(
      rowsOf(all.text).map((row) => ({
        quote: row['quote'],
        id: row['id'],
        'quantity.value': row['quantity.value'],
      })),
    )
  })

  it.each<[Format, RegExp]>([
    ['csv', /no column “colour” in this format; it has id, type, statement/],
    ['sources-csv', /no column “colour”/],
    ['json', /json has no columns; csv, evidence-csv/],
    ['jsonl', /jsonl has no columns/],
  ])('of %s have to be there', async (format, message) => {
    await expect(sampleAs(format, { columns: ['id', 'colour'] })).rejects.toThrow(
      expect.objectContaining({
        code: 'badInput',
        message: expect.stringMatching(message) as string,
      }) as Error,
    )
  })
})
