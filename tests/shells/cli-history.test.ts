// The command line: the history in words, taking back all since a time, codebooks in and out.
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import type { HistoryStep } from '../../src/core/answers'
import { readTime } from '../../src/main/shells/cli/options'
import { lines } from './samples'
import { openTerminal, type Terminal } from './terminal'

test('a time is one of today, a day, or a time of it', () => {
  const now = new Date(2026, 2, 5, 14, 0)
  const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()
  expect(readTime('10:30', now)).toBe(at(2026, 2, 5, 10, 30))
  expect(readTime('9:05', now)).toBe(at(2026, 2, 5, 9, 5))
  expect(readTime('2026-03-01', now)).toBe(at(2026, 2, 1, 0, 0))
  expect(readTime('2026-03-01 08:15', now)).toBe(at(2026, 2, 1, 8, 15))
  expect(readTime('2026-03-01T08:15:00Z', now)).toBe('2026-03-01T08:15:00.000Z')
  expect(() => readTime('15:00', now)).toThrow('It is not 15:00 yet today')
  for (const text of ['25:00', '10:75', '2026-13-01', '12', 'now'])
    expect(() => readTime(text, now)).toThrow('It must be a time')
})

describe('of a project', () => {
  let here: Terminal
  let sourceId: string
  beforeEach(async () => {
    here = openTerminal()
    sourceId = await here.project()
    await here.assay(['apply', 'p.assay', '-'], lines({ do: 'addTag', name: 'Red \u001b[31mflag' }))
  })
  afterEach(() => here.remove())

  const steps = async (...options: string[]) =>
    (await here.json<{ steps: HistoryStep[]; more: boolean }>(['history', 'p.assay', ...options])).steps

  describe('history', () => {
    it('prints a line a step and what became of each record, and nothing that could drive a terminal', async () => {
      const [tag] = await here.json<{ id: string }[]>(['list', 'tags', 'p.assay'])
      await here.assay(['apply', 'p.assay', '-'], lines({ do: 'changeTag', id: tag!.id, name: 'Flag' }))
      const { code, stdout, stderr } = await here.assay(['history', 'p.assay', '--limit', '2'])
      const [head, record, part, ...rest] = stdout.split('\n')
      expect({ code, stderr }).toEqual({ code: 0, stderr: 'There are more; --limit shows them.\n' })
      expect(head).toMatch(/^3 {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}\S.* {2}Applied 1 operation$/)
      expect(record).toMatch(new RegExp(`^    changed  tags  Flag  ${tag!.id}  \\d+$`))
      expect(part).toBe('      Name: Red [31mflag → Flag')
      expect(rest).toEqual([
        expect.stringMatching(/^2 /),
        expect.stringContaining('added  tags  Red [31mflag'),
        '',
      ])
    })

    it('tells the number of a change, with which the operation restore brings back what it left', async () => {
      const [tag] = await here.json<{ id: string }[]>(['list', 'tags', 'p.assay'])
      await here.assay(['apply', 'p.assay', '-'], lines({ do: 'changeTag', id: tag!.id, name: 'Flag' }))
      const { stdout } = await here.assay(['history', 'p.assay', '--of', tag!.id])
      const [, id, seq] = / ([\da-f-]{36}) {2}(\d+)\n$/.exec(stdout) ?? []
      const back = lines({ do: 'restore', noun: 'tags', id: id!, seq: Number(seq) })
      expect(await here.assay(['apply', 'p.assay', '-'], back)).toMatchObject({ code: 0 })
      expect(await here.json(['list', 'tags', 'p.assay'])).toEqual([tag])
    })

    it('restores what was before a change that is the first of a record', async () => {
      const types = await here.json<{ id: string; label: string }[]>(['list', 'types', 'p.assay'])
      const change = { do: 'changeClaimType', id: types[0]!.id, label: 'Other' }
      await here.assay(['apply', 'p.assay', '-'], lines(change))
      const { stdout } = await here.assay(['history', 'p.assay', '--of', types[0]!.id])
      const seq = Number(/ [\da-f-]{36} {2}(\d+)\n/.exec(stdout)?.[1])
      const back = lines({ do: 'restore', noun: 'claimTypes', id: types[0]!.id, seq, before: true })
      expect(await here.assay(['apply', 'p.assay', '-'], back)).toMatchObject({ code: 0 })
      expect(await here.json(['list', 'types', 'p.assay'])).toEqual(types)
    })

    it('filters by record, source, coder and time', async () => {
      const [tag] = await here.json<{ id: string }[]>(['list', 'tags', 'p.assay'])
      const [newest] = await steps()
      const numbers = async (...options: string[]) => (await steps(...options)).map(({ step }) => step)
      expect(await numbers('--of', tag!.id)).toEqual([2])
      expect(await numbers('--source', sourceId)).toEqual([1])
      expect(await numbers('--noun', 'claims,tags')).toEqual([2])
      expect(await here.assay(['history', 'p.assay', '--noun', 'facts'])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('There are no “facts”; there are project, claimTypes, tags'),
      })
      expect(await numbers('--coder', newest!.coder.name)).toEqual([2, 1])
      expect(await numbers('--since', newest!.at)).toEqual([2])
      expect(await numbers('--until', '2020-01-01')).toEqual([])
      expect(await here.assay(['history', 'p.assay', '--coder', 'Nobody'])).toMatchObject({
        code: 6,
        stderr: expect.stringContaining(`No coder is called “Nobody”; there are ${newest!.coder.name}`),
      })
      const nothing = ['history', 'p.assay', '--of', '01940000-0000-7000-8000-000000000001']
      expect(await here.assay(nothing)).toMatchObject({ code: 6 })
      expect(await here.assay(['history', 'p.assay', '--since', 'yesterday'])).toMatchObject({ code: 2 })
    })
  })

  it('undo --since takes back what was made from then on', async () => {
    const [, second] = await steps().then((all) => all.toReversed())
    const back = ['undo', 'p.assay', '--since', second!.at]
    expect(await here.assay(back)).toEqual({ code: 0, stdout: 'Took back 1 step.\n', stderr: '' })
    expect((await here.assay(back)).stdout).toBe('There is nothing to take back.\n')
    expect((await steps()).map(({ step, undone }) => [step, undone])).toEqual([
      [3, false],
      [2, true],
      [1, false],
    ])
  })

  it('the journal goes out as a table, codebooks go out and in', async () => {
    const journal = await here.assay(['export', 'p.assay', 'history-csv'])
    expect(journal.stdout).toMatch(/^\ufeffstep,time,coder,.*\r\n1,/)
    await here.assay(['export', 'p.assay', 'codebook', '-o', 'book.json'])
    const { stderr } = await here.assay(['export', 'p.assay', 'qdc', '-o', 'book.qdc'])
    expect(stderr).toContain('Not in the file: claim types.\n')
    expect(stderr).toContain("Tags with characters that XML can't hold, which became U+FFFD: 1.\n")
    expect(await here.assay(['load', 'q.assay', 'book.qdc', '--from', 'qdc'])).toMatchObject({ code: 0 })
    expect((await here.assay(['export', 'q.assay', 'qdc'])).stdout).toBe(
      readFileSync(here.path('book.qdc'), 'utf8'),
    )
    await here.assay(['new', 'r.assay'])
    const into = ['load', '--into', 'r.assay', 'book.json', '--from', 'codebook']
    expect(await here.assay(into)).toEqual({ code: 0, stdout: 'Loaded 1 record.\n', stderr: '' })
    expect(await here.assay(into)).toMatchObject({ stdout: 'Loaded 0 records.\n' })
    here.write('bad.qdc', '<CodeBook>\n<Codes><Code/></Codes></CodeBook>')
    expect(await here.assay(['load', '--into', 'r.assay', 'bad.qdc', '--from', 'qdc'])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('line 2: a code needs a guid'),
    })
  })
})
