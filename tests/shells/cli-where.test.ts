// `--where` of list and export: every key, several values, saved views; and what becomes of mistakes in it.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { claimOf, lines, nobody } from './samples'
import { openTerminal, type Terminal } from './terminal'

let here: Terminal
const ids: Record<string, string> = {}
beforeAll(async () => {
  here = openTerminal()
  ids['source'] = await here.project()
  const operations = lines(
    { do: 'addTag', as: 'losses', name: 'Losses' },
    { do: 'addTag', as: 'found', name: 'Found again', parent: '$losses' },
    { do: 'addClaim', as: 'plain', type: 'event', statement: 'The log is missing', tags: ['$found'] },
    {
      do: 'addClaim',
      as: 'range',
      type: 'statistic',
      status: 'reviewed',
      certainty: 'reported',
      fields: {
        quantity: { text: '5 to 9', status: 'stated', value: 5, upper: 9, comparator: 'range', unit: 'logs' },
        period: { text: '2019 to 2021', edtf: '2019/2021', basis: 'stated' },
      },
    },
    {
      do: 'addClaim',
      as: 'real',
      type: 'statistic',
      status: 'disputed',
      certainty: 'estimated',
      fields: {
        quantity: { text: '3', status: 'stated', value: 3, unit: 'pounds, 2019 prices' },
        period: { text: '1950', edtf: '1950', basis: 'stated' },
      },
    },
    { do: 'addNote', on: { kind: 'claim', id: '$plain' }, text: 'Since when?' },
    { do: 'addView', name: 'Open ends', query: { where: { notes: 'open' }, sort: [{ by: 'type' }] } },
    {
      do: 'addView',
      as: 'view',
      name: 'In numbers',
      query: { where: { type: ['statistic'], atLeast: 1 }, sort: [] },
    },
  )
  const applied = await here.assay(
    ['apply', 'p.assay', '-', '--json'],
    `${claimOf(ids['source'])}\n${operations}`,
  )
  Object.assign(ids, (JSON.parse(applied.stdout) as { names: object }).names)
  const [coder] = await here.json<{ coder: string }[]>(['list', 'claims', 'p.assay'])
  ids['coder'] = coder?.coder ?? ''
})
afterAll(() => here.remove())

const cases: [string, string[]][] = [
  ['type=event', ['plain']],
  ['type=event,statistic status=draft', ['c', 'plain']],
  ['status=reviewed', ['range']],
  ['certainty=reported,unknown', ['c', 'plain', 'range']],
  ['source=$source', ['c']],
  ['tag=$losses', ['plain']],
  ['entity=$board', ['c']],
  ['coder=$coder', ['c', 'plain', 'range', 'real']],
  ['unit=samples unit=logs', ['c', 'range']],
  ['unit=logs , "pounds, 2019 prices"|status=reviewed,disputed', ['range', 'real']],
  ['atLeast=9 atMost=1e3', ['range']],
  ['period=2020-07', ['range']],
  ['anchor=none,lost', ['plain', 'range', 'real']],
  ['notes=open', ['plain']],
  ['text=missing', ['plain']],
  ['view=in numbers|status=reviewed', ['range']],
  ['view=Open ends', ['plain']],
]

const where = (filter: string): string[] => {
  const named = filter.replaceAll(/\$(\w+)/g, (_, name: string) => ids[name] ?? '')
  const parts = named.includes('view=') || named.includes('|') ? named.split('|') : named.split(' ')
  return parts.flatMap((part) => ['--where', part])
}

it.each(cases)('keeps the claims with %s', async (filter, expected) => {
  const listed = await here.json<{ id: string }[]>(['list', 'claims', 'p.assay', ...where(filter)])
  expect(listed.map(({ id }) => id)).toEqual(expected.map((name) => ids[name]))
})

it('exports what it lists', async () => {
  const filter = where('view=in numbers|status=draft')
  const { stdout } = await here.assay(['export', 'p.assay', 'csv', '--columns', 'id', ...filter])
  expect(stdout).toBe(`\ufeffid\r\n${ids['c']}\r\n`)
})

it('lists saved views, which the export of all carries from project to project', async () => {
  expect((await here.assay(['list', 'views', 'p.assay'])).stdout).toMatch(
    /^\S+ {2}Open ends\n\S+ {2}In numbers\n$/,
  )
  const views = await here.json<object[]>(['list', 'views', 'p.assay'])
  expect(views[1]).toEqual({
    id: ids['view'],
    name: 'In numbers',
    query: { where: { type: ['statistic'], atLeast: 1 }, sort: [] },
  })
  await here.assay(['export', 'p.assay', 'json', '-o', 'all.json'])
  await here.assay(['load', 'again.assay', 'all.json'])
  expect(await here.json(['list', 'views', 'again.assay'])).toEqual(views)
})

const mistakes: [string, number, RegExp][] = [
  ['atLeast=many', 2, /atLeast must be a number/],
  ['atMost=', 2, /atMost must be a number/],
  ['open', 2, /key=value/],
  ['mood=good', 6, /mood/],
  ['status=done', 6, /status/],
  ['type=facts', 6, /No claim has the type “facts”; there are statistic/],
  ['unit=sample', 6, /No claim has a quantity in “sample”/],
  ['unit="5"" pipes"|status=draft', 6, /No claim has a quantity in “5" pipes”/],
  ['unit=,logs', 6, /No claim has a quantity in “”/],
  ['period=May', 6, /period/],
  ['atLeast=2 atMost=1', 6, /No value is 2 at least and 1 at most/],
  [`tag=${nobody}`, 6, /no tag/],
  [`coder=${nobody}`, 6, /no coder/],
  ['view=Numbers', 6, /no view called “Numbers” in this project; there are “Open ends”, “In numbers”/],
]
it.each(mistakes)('refuses %s with %i, in words', async (filter, code, message) => {
  const outcome = await here.assay(['export', 'p.assay', 'csv', ...where(filter)])
  expect([outcome.code, outcome.stdout]).toEqual([code, ''])
  expect(outcome.stderr).toMatch(message)
})

it('filters claims alone', async () => {
  const outcome = await here.assay(['list', 'tags', 'p.assay', '--where', 'status=draft'])
  expect(outcome).toMatchObject({ code: 6, stdout: '' })
  expect(outcome.stderr).toMatch(/not tags/)
})
