// The pure parts of importing: batches, reports by reason, and what was pasted as a document.
import { describe, expect, test } from 'vitest'
import type { ImportReport } from '../../../src/core/contract'
import { batchesOf, offered } from '../../../src/renderer/library/import/found'
import { fileOf, pastedOf, titleOf } from '../../../src/renderer/library/import/pasted'
import {
  byReason,
  commonFolder,
  emptyReport,
  joined,
  reportText,
  retriable,
} from '../../../src/renderer/library/import/report'
import { hold } from '../late'
import { createPageWithSources } from '../page'

describe('batches', () => {
  const files = (...sizes: number[]) => sizes.map((size) => ({ file: { size } }))
  const sizes = (batches: { file: { size: number } }[][]) =>
    batches.map((batch) => batch.map(({ file }) => file.size))

  test.each([
    [
      [30, 30, 30],
      [[30, 30], [30]],
    ],
    [
      [100, 1],
      [[100], [1]],
    ],
    [
      [1, 100],
      [[1], [100]],
    ],
    [
      [60, 0, 0, 0, 0],
      [
        [60, 0, 0],
        [0, 0],
      ],
    ],
    [[], []],
  ])('of %j', (given, expected) => {
    expect(sizes(batchesOf(files(...given), { bytes: 60, most: 3 }))).toEqual(expected)
  })
})

test('only what can be read is read; the rest is told with its name', () => {
  const found = offered([new File(['a'], 'a.MD'), new File(['b'], 'b.exe'), new File(['c'], 'README')])
  expect(found.map((each) => ('file' in each ? each.path : each.message))).toEqual([
    'a.MD',
    expect.stringContaining('“b.exe”'),
    'README',
  ])
})

const failed: ImportReport['failed'] = [
  { path: 'x/a.exe', code: 'unreadable', message: 'A' },
  { path: 'x/b.txt', code: 'tooLarge', message: 'B' },
  { path: 'x/c.exe', code: 'unreadable', message: 'C' },
  { path: '', code: 'cancelled', message: 'D' },
]

describe('a report', () => {
  test('groups what failed by its reason, the most frequent first', () => {
    expect(byReason(failed).map((group) => group.failed.map(({ message }) => message))).toEqual([
      ['A', 'C'],
      ['B'],
      ['D'],
    ])
  })

  test('offers to try again what names a file', () => {
    expect([...retriable({ ...emptyReport, failed })]).toEqual(['x/a.exe', 'x/b.txt', 'x/c.exe'])
  })

  test('is whole as text, batch by batch', () => {
    const skipped = [{ path: 'x/d.txt', sourceId: 's' }]
    const warnings = [{ sourceId: 's', message: 'Guessed.' }]
    const text = reportText(
      joined({ ...emptyReport, failed, skipped }, { ...emptyReport, warnings }),
      () => 'T',
    )
    for (const line of ['- A', '- B', '- C', '- D', 'x/d.txt is the same as T', 'T: Guessed.'])
      expect(text).toContain(line)
  })

  test.each([
    [['/h/x/a.txt', '/h/x/b.txt'], 5],
    [['/h/x/a.txt', '/h/y/b.txt'], 3],
    [['C:\\x\\a.txt', 'C:\\x\\y\\b.txt'], 5],
    [['a.txt', 'b.txt'], 0],
    [['/h/x/a.txt', 'b.txt'], 0],
    [[], 0],
  ])('of %j leaves out the folder that all lie in', (paths, length) => {
    expect(commonFolder(paths)).toBe(length)
  })
})

describe('what was pasted', () => {
  const clipboard = (parts: Record<string, string>) => ({ getData: (type: string) => parts[type] ?? '' })

  test('is text, text with structure, or nothing', () => {
    expect(pastedOf(clipboard({ 'text/plain': 'A' }))).toEqual({ text: 'A' })
    expect(pastedOf(clipboard({ 'text/plain': 'A', 'text/html': '<b>A</b>' }))).toEqual({
      text: 'A',
      html: '<b>A</b>',
    })
    expect(pastedOf(clipboard({ 'text/html': '<b>A</b>' }))?.text.trim()).toBe('A')
    expect(pastedOf(clipboard({ 'text/plain': ' \n ' }))).toBeUndefined()
    expect(pastedOf(clipboard({ 'text/html': '<img src="x">' }))).toBeUndefined()
  })

  test.each([
    ['\n\n  The first line  \nmore', 'The first line'],
    ['', ''],
    ['word '.repeat(60), `${'word '.repeat(24).trim()}…`],
    ['x'.repeat(200), `${'x'.repeat(120)}…`],
  ])('%j is called by its first line', (text, title) => {
    expect(titleOf(text)).toBe(title)
  })

  test('becomes a file with its title, which can’t end the page that it is put into', async () => {
    const rich = fileOf({ text: 'A', html: '<p>A</p>' }, 'rich', '</title><script>1 & 2')
    expect(rich.name).toBe('title script 1 & 2.html')
    expect(await rich.text()).toContain('<title>&lt;/title&gt;&lt;script&gt;1 &amp; 2</title>')
    expect(await rich.text()).toContain('<p>A</p>')
    const plain = fileOf({ text: 'A <b>', html: '<p>A</p>' }, 'plain', 'T')
    expect([plain.name, await plain.text()]).toEqual(['T.txt', 'A <b>'])
    expect(fileOf({ text: 'A' }, 'plain', `${'x'.repeat(79)}😀`).name).toBe(`${'x'.repeat(79)}.txt`)
  })
})

test('an import of several batches is one step', async () => {
  const { store, actions } = await createPageWithSources()
  const before = store.getState().sources.size
  // Too much for one batch, and each too long to be a source.
  const long = (name: string) => new File([new Uint8Array(30_000_000).fill(97)], name)
  await actions.importFiles([
    new File(['a'], 'a.txt'),
    long('b.txt'),
    long('c.txt'),
    new File(['d'], 'd.txt'),
  ])
  const { report } = store.getState().importing ?? {}
  expect(report?.failed.map(({ path, code }) => [path, code])).toEqual([
    ['b.txt', 'tooLarge'],
    ['c.txt', 'tooLarge'],
  ])
  expect(store.getState().sources.size).toBe(before + 2)
  await actions.undo()
  expect(store.getState().sources.size).toBe(before)
})

test('an import that comes while another goes on waits for it: no dialog tells of both', async () => {
  const { store, actions, wire } = await createPageWithSources()
  const told = new Map<string, Set<string>>()
  store.subscribe(({ importing }) => {
    if (!importing) return
    const those = told.get(importing.job) ?? new Set()
    for (const { original } of importing.report?.imported ?? []) those.add(original.fileName)
    told.set(importing.job, those)
  })
  const held = hold(wire, 'importFiles')
  const first = actions.importFiles([new File(['Zinc was found.'], 'zinc.txt')])
  await expect.poll(held.waiting).toBe(1)
  const second = actions.importFiles([new File(['Ferries were late.'], 'ferries.txt')])
  held.end()
  await Promise.all([first, second])
  expect([...told.values()].map((names) => [...names])).toEqual([['zinc.txt'], ['ferries.txt']])
})
