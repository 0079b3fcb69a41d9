// The command line: what each command does and prints.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimOf, lines } from './samples'
import { openTerminal, type Terminal } from './terminal'

let here: Terminal
beforeEach(() => {
  here = openTerminal()
})
afterEach(() => here.remove())

describe('the commands', () => {
  it('new makes a project and says where', async () => {
    const made = await here.assay(['new', 'p.assay', '--title', 'Water'])
    const file = here.path('p.assay')
    expect(made).toEqual({ code: 0, stdout: `Made “Water” in ${file}.\n`, stderr: '' })
    expect(existsSync(file)).toBe(true)
  })

  it('import takes files and folders, skips what is there and lists what failed', async () => {
    await here.assay(['new', 'p.assay'])
    for (const folder of ['in', 'in/deeper']) mkdirSync(here.path(folder))
    here.write('in/a.txt', 'Alpha')
    here.write('in/deeper/b.txt', 'Beta')
    here.write('empty.txt', '')
    const first = await here.assay(['import', 'p.assay', 'in', 'empty.txt', '--json'])
    expect(first).toMatchObject({ code: 1, stderr: '“empty.txt” is empty.\n' })
    expect(JSON.parse(first.stdout)).toEqual({
      imported: [expect.objectContaining({ title: 'Alpha' })],
      skipped: [],
      failed: [{ path: 'empty.txt', code: 'unreadable', message: '“empty.txt” is empty.' }],
    })
    const second = await here.assay(['import', 'p.assay', 'in', '--recursive', '--json'])
    expect(second).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(second.stdout)).toMatchObject({
      imported: [{ title: 'Beta' }],
      skipped: [{ path: 'in/a.txt' }],
      failed: [],
    })
  })

  it('list prints a line a record for people, an array for programs', async () => {
    const id = await here.project()
    expect((await here.assay(['list', 'sources', 'p.assay'])).stdout).toBe(
      `${id}  Water board lost 1,204 samples\n`,
    )
    expect(await here.json(['list', 'claims', 'p.assay'])).toEqual([])
    const types = await here.json<{ key: string }[]>(['list', 'types', 'p.assay'])
    expect(types.map(({ key }) => key)).toContain('statistic')
    const changes = await here.json<{ verb: string }[]>(['list', 'changes', 'p.assay'])
    expect(changes.map(({ verb }) => verb)).toContain('import')
  })

  it('list prints nothing that could drive a terminal', async () => {
    await here.project('Red \u001b[31mletter\u0007 \u202eday\n')
    expect((await here.assay(['list', 'sources', 'p.assay'])).stdout).toMatch(/ {2}Red \[31mletter day\n$/)
  })

  it('text writes exactly the text', async () => {
    const text = '\n  first\tline \n\n🎲 last'
    const id = await here.project(text)
    expect(await here.assay(['text', 'p.assay', id])).toEqual({ code: 0, stdout: text, stderr: '' })
  })

  it('counts code points wherever positions go in or out', async () => {
    const id = await here.project('🎲🎲 dice, 🎲 die')
    const operation = { do: 'addHighlight', as: 'h', sourceId: id, start: 3, end: 7 }
    expect(await here.assay(['apply', 'p.assay', '-'], lines(operation))).toMatchObject({ code: 0 })
    const [highlight] = await here.json<never[]>(['list', 'highlights', 'p.assay'])
    expect(highlight).toMatchObject({ start: 3, end: 7, quote: { exact: 'dice' } })
    const changes = await here.json<{ after?: object }[]>(['list', 'changes', 'p.assay'])
    expect(changes.at(-1)!.after).toMatchObject({ start: 3, end: 7 })
    // Of a source that is gone there is no text to count in: better no position than a wrong one.
    await here.assay(['undo', 'p.assay', '--steps', '2'])
    const later = await here.json<{ table: string; after?: object }[]>(['list', 'changes', 'p.assay'])
    const made = later.find(({ table, after }) => table === 'highlights' && after)
    expect(made!.after).not.toHaveProperty('start')
  })

  it('apply prints the names that operations gave', async () => {
    const id = await here.project()
    const applied = await here.assay(['apply', 'p.assay', here.write('ops.jsonl', claimOf(id)), '--json'])
    expect(applied).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(applied.stdout)).toEqual({
      applied: 3,
      names: { board: expect.any(String), h: expect.any(String), c: expect.any(String) },
    })
    expect((await here.assay(['apply', 'p.assay', '-'], lines({ do: 'addTag', name: 'x' }))).stdout).toBe(
      'Applied 1 operation.\n',
    )
  })

  it('export writes to a file or to stdout, the same', async () => {
    const id = await here.project()
    await here.assay(['apply', 'p.assay', '-'], claimOf(id))
    const toFile = await here.assay(['export', 'p.assay', 'csv', '-o', 'out.csv'])
    expect(toFile).toMatchObject({
      code: 0,
      stdout: `Wrote 1 row to ${here.path('out.csv')}.\n`,
    })
    const toStdout = await here.assay(['export', 'p.assay', 'csv'])
    expect(toStdout.stdout).toBe(readFileSync(here.path('out.csv'), 'utf8'))
    expect(toStdout.stdout).toContain('1,204 samples')
    expect(toStdout.stderr).toContain('without verbs')
    const none = await here.assay([
      'export',
      'p.assay',
      'jsonl',
      '-o',
      '-',
      '--where',
      'type=event',
      'status=draft',
    ])
    expect(none).toMatchObject({ code: 0, stdout: '' })
    const some = await here.assay(['export', 'p.assay', 'jsonl', '--where', 'type=statistic'])
    expect(some.stdout.split('\n')).toHaveLength(2)
  })

  it('search finds words, for people and for programs', async () => {
    const id = await here.project()
    const found = await here.assay(['search', 'p.assay', 'lower fenwick'])
    expect(found).toMatchObject({ code: 0, stderr: '' })
    expect(found.stdout).toMatch(`Sources (1)\n  ${id}  Water board lost 1,204 samples\n    `)
    expect(found.stdout).toContain('The board of Lower Fenwick said')
    const { hits, more } = await here.json<{ hits: object[]; more: boolean }>([
      'search',
      'p.assay',
      'monday',
      '--json',
      '--limit',
      '1',
    ])
    expect(hits).toMatchObject([{ kind: 'source', id, sourceId: id, start: 67, end: 73 }])
    expect(more).toBe(false)
    expect(await here.assay(['search', 'p.assay', 'submarine'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing was found for “submarine”.\n',
    })
  })

  it('export writes the columns and the claims that were asked for', async () => {
    const id = await here.project()
    here.write('claim.jsonl', claimOf(id))
    await here.assay(['apply', 'p.assay', 'claim.jsonl'])
    const columns = ['--columns', 'type, quote']
    const some = await here.assay(['export', 'p.assay', 'csv', ...columns, '--where', 'text=samples'])
    expect(some.stdout).toBe('\ufefftype,quote\r\nstatistic,"1,204 samples"\r\n')
    const wrong = await here.assay(['export', 'p.assay', 'csv', '--columns', 'colour'])
    expect(wrong).toMatchObject({ code: 6, stdout: '' })
    expect(wrong.stderr).toContain('There is no column “colour”')
  })

  it('load makes a new project or adds to one', async () => {
    await here.project()
    await here.assay(['export', 'p.assay', 'json', '-o', 'p.json'])
    expect(await here.assay(['load', 'q.assay', 'p.json'])).toMatchObject({ code: 0 })
    expect((await here.assay(['export', 'q.assay', 'json'])).stdout).toBe(
      readFileSync(here.path('p.json'), 'utf8'),
    )
    await here.assay(['new', 'r.assay'])
    expect(await here.assay(['load', '--into', 'r.assay', 'p.json'])).toMatchObject({ code: 0 })
    expect(await here.json(['list', 'sources', 'r.assay'])).toHaveLength(1)
  })

  it('verify says that all is well, or what is not', async () => {
    await here.project()
    expect(await here.assay(['verify', 'p.assay'])).toEqual({
      code: 0,
      stdout: 'Everything is in order.\n',
      stderr: '',
    })
    const file = here.path('p.assay')
    const bytes = readFileSync(file)
    // The text is stored as it is: one of its letters becomes another.
    bytes[bytes.lastIndexOf('spokeswoman')] = 'S'.charCodeAt(0)
    here.write('p.assay', bytes)
    const found = await here.assay(['verify', 'p.assay', '--json'])
    expect(found.code).toBe(1)
    expect(JSON.parse(found.stdout)).toMatchObject({ ok: false, problems: [{ message: expect.any(String) }] })
  })

  it('verify finds damage for which the project can not even be opened', async () => {
    await here.assay(['new', 'p.assay', '--title', 'Harbour'])
    const bytes = readFileSync(here.path('p.assay'))
    bytes[bytes.lastIndexOf('Harbour')] = 'S'.charCodeAt(0)
    here.write('p.assay', bytes)
    expect(await here.assay(['list', 'claims', 'p.assay'])).toMatchObject({ code: 3, stdout: '' })
    const found = await here.assay(['verify', 'p.assay', '--json'])
    expect(found).toMatchObject({ code: 1, stderr: '' })
    expect(JSON.parse(found.stdout)).toMatchObject({ ok: false, problems: [{ code: 'rowChanged' }] })
    expect(await here.assay(['verify', 'none.assay', '--json'])).toMatchObject({ code: 3, stdout: '' })
  })

  it('undo and redo count steps', async () => {
    await here.project()
    const tags = ['a', 'b', 'c'].map((name) => ({ do: 'addTag', name }))
    for (const tag of tags) await here.assay(['apply', 'p.assay', '-'], lines(tag))
    expect((await here.assay(['undo', 'p.assay', '--steps', '2'])).stdout).toBe('Took back 2 steps.\n')
    expect(await here.json(['list', 'tags', 'p.assay'])).toHaveLength(1)
    expect((await here.assay(['redo', 'p.assay'])).stdout).toBe('Did 1 step again.\n')
    expect(await here.json(['list', 'tags', 'p.assay'])).toHaveLength(2)
  })

  it('schema prints a JSON Schema', async () => {
    expect(JSON.parse((await here.assay(['schema'])).stdout)).toMatchObject({
      title: 'assay/1',
      $defs: { claim: {}, addClaim: {} },
    })
  })
})
