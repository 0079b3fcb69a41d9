// Revised figures and which of them held when; dates that can't be, or can't be in that order.
import { describe, expect, it } from 'vitest'
import { valueOn } from '../../../src/core/checking'
import type { Checkable } from '../../../src/core/checking/checkable'
import type { Claim } from '../../../src/core/model/claim'
import { checksOf, idOf, numbersOf, project, relation, sampleProject, sourceOf, type Told } from './claims'

const asOf = (value: number, date: string | undefined, more: Told = {}): Told => ({
  quantity: value,
  unit: 'complaints',
  fields: { measure: 'complaints received' },
  period: { edtf: '2021', ...(date !== undefined && { asOf: date }) },
  ...more,
})
const series = (...numbers: number[]) => ({
  series: [{ id: idOf('other', 7), name: 'Complaints', claims: numbers.map((n) => idOf('claim', n)) }],
})
const revisedOf = (told: Told[], more: Partial<Checkable>) => checksOf(project(told, more), 'revised')

describe('a revised figure', () => {
  it('held from when it was known until the next', () => {
    const known = [
      { at: '2023-09-21', value: 437 },
      { at: '2023-03', value: 412 },
      { at: '2024-02-08', value: 451 },
    ]
    const held = ['2023-02-28', '2023-03-01', '2023-09-20', '2023-09-21', '2024'].map((date) =>
      valueOn(known, date),
    )
    expect(held).toEqual([undefined, 412, 412, 437, 451])
  })

  it('is told in the order of its dates', () => {
    const [check] = revisedOf(
      [asOf(451, '2024-02'), asOf(412, '2023-03'), asOf(437, '2023-09')],
      series(1, 2, 3),
    )
    expect(check).toMatchObject({
      holds: true,
      computed: '451',
      message:
        '“Complaints” was revised: 412 complaints from March 2023, 437 from September 2023, 451 from February 2024.',
    })
    expect(numbersOf(check?.claims ?? [])).toEqual([2, 3, 1])
    expect(check?.picture).toMatchObject({ as: 'values', values: [{ at: '2023-03', value: 412 }, {}, {}] })
  })

  it('is found along updates, once', () => {
    const told = [asOf(412, '2023-03'), asOf(437, '2023-09'), asOf(451, '2024-02')]
    const relations = [relation(2, 'updates', 1), relation(3, 'updates', 2)]
    expect(revisedOf(told, { relations })).toHaveLength(1)
    expect(revisedOf(told, { relations, ...series(1, 2, 3) })).toHaveLength(1)
    expect(revisedOf(told, { relations: relations.slice(0, 1), ...series(1, 2, 3) })).toHaveLength(1)
  })

  it('isn’t one of other years, or of one value', () => {
    const years = ['2019', '2020', '2021'].map((edtf, n) => asOf(412 + n, undefined, { period: edtf }))
    expect(revisedOf(years, series(1, 2, 3))).toEqual([])
    expect(revisedOf([asOf(412, '2023-03'), asOf(412, '2023-09')], series(1, 2))).toEqual([])
  })

  it.each([
    ['nothing says when 437 was known', [asOf(412, '2023-03'), asOf(437, undefined)], []],
    ['412 and 437 are of the same date', [asOf(412, '2023-03'), asOf(437, '2023-03')], []],
    [
      '412 is said to update 437, which is later',
      [asOf(412, '2023-03'), asOf(437, '2023-09')],
      [relation(1, 'updates', 2)],
    ],
    [
      '400 is said to be more than before, which it isn’t',
      [
        asOf(412, '2023-03'),
        asOf(0, '2023-09', {
          quantity: { text: '400', value: 400, precision: 0, comparison: { direction: 'more', than: '412' } },
        }),
      ],
      [],
    ],
  ])('is doubtful: %s', (doubt, told, relations) => {
    const [check] = revisedOf(told, { relations, ...series(1, 2) })
    expect(check).toMatchObject({ holds: 'unknown', message: expect.stringContaining(`; ${doubt}.`) })
  })

  it('of the sample are two', () => {
    expect(checksOf(sampleProject(), 'revised').map(({ expression }) => expression)).toEqual([
      '412 → 437 → 451',
      '241 → 259',
    ])
  })
})

describe('a date', () => {
  const published = (date: string) =>
    new Map([[idOf('source', 1), sourceOf(1, { published: date, title: 'The quay' })]])
  const datesOf = (told: Told, date = '2023-03-14', quote?: string) => {
    const input = project([told], { sources: published(date) })
    const highlight = input.highlights.get(idOf('highlight', 1))!
    if (quote !== undefined) highlight.quote = { exact: quote, prefix: '', suffix: '' }
    return checksOf(input, 'date').map(({ holds, message }) => ({ holds, message }))
  }
  const event = (edtf: string, more: Partial<Claim> = {}, text = ''): Told => ({
    period: { edtf, text },
    claim: { type: 'event', ...more },
    fields: { what: 'the gate broke' },
  })
  const promise = (edtf: string): Told => ({
    claim: { type: 'commitment', act: 'promise' },
    fields: { promise: 'mend the gate', due: { text: '', edtf, basis: 'stated' } },
  })

  it('can’t be after the source that tells it as past', () => {
    const told = 'The gate broke in April'
    expect(datesOf(event('2023-04'), '2023-03-14', told)).toEqual([
      {
        holds: false,
        message: 'This is told as past, but April 2023 came after “The quay” was published (14 March 2023).',
      },
    ])
    expect(datesOf(event('2017/2025'))).toMatchObject([{ holds: 'unknown' }])
    for (const edtf of ['2023', '2023-03', '2023-03-14', '2022/2023', '2021/..', '2023-04~'])
      expect(datesOf(event(edtf))).toEqual([])
  })

  it('may be if it is told as to come', () => {
    expect(datesOf(event('2023-04', { certainty: 'expected' }))).toEqual([])
    expect(datesOf(event('2023-04', { polarity: 'negative' }))).toEqual([])
    expect(datesOf(event('2023-04'), '2023-03-14', 'The gate will be closed in April')).toEqual([])
    for (const told of ['The hearing opens in May', 'The licence runs until May 2023'])
      expect(datesOf(event('2023-05'), '2023-03-14', told)).toEqual([])
    expect(datesOf(event('2023-05'), '2023-03-14', 'The gate broke in May 2023')).toMatchObject([
      { holds: false },
    ])
    expect(datesOf(event('2023-05'), '2023-03-14', 'A broken gate in May')).toMatchObject([
      {
        holds: 'unknown',
        message:
          'May 2023 came after “The quay” was published (14 March 2023): this is told as to come, or one of the dates is wrong.',
      },
    ])
    // On the other side of the world it is the day after already.
    expect(datesOf(event('2023-03-15'))).toEqual([])
    expect(datesOf(event('2023-03-16'))).toMatchObject([{ holds: 'unknown' }])
  })

  it.each([
    'A hundred homes can be let from 1 May 2023',
    'Licences must be renewed by 1 May 2023',
    'Licences renewed by 1 May 2023 cost less',
    'Tickets for the fair on 1 May 2023 are priced at £5',
    'Schools could shut on 1 May 2023, the council said',
    'The fair is held on 1 May 2023, the mayor announced',
    'A hundred fixed fares on 1 May 2023',
  ])('isn’t called wrong where the wording doesn’t tell it as past: %s', (told) => {
    const found = datesOf(event('2023-05'), '2023-03-14', told)
    expect(found.filter(({ holds }) => holds === false)).toEqual([])
  })

  it.each([
    'The gate was closed on 1 May 2023',
    'The gate was mended by 1 May 2023',
    'A hundred lorries crossed the bridge on 1 May 2023',
    'The gate suddenly collapsed on 1 May 2023',
    'The council has already demolished the gate, on 1 May 2023',
    'Its owner sold the boat that sank on 1 May 2023',
    'The fair was held on 1 May 2023, although it is small',
  ])('is called wrong where the wording tells it as past: %s', (told) =>
    expect(datesOf(event('2023-05'), '2023-03-14', told)).toMatchObject([{ holds: false }]),
  )

  it('is asked about where “could” may be of the past', () => {
    const told = 'Divers could not see it; it was found on 1 May 2023'
    expect(datesOf(event('2023-05'), '2023-03-14', told)).toMatchObject([{ holds: 'unknown' }])
  })

  it('can’t be due before it was promised', () => {
    expect(datesOf(promise('2022'))).toEqual([
      {
        holds: 'unknown',
        message:
          'This was due 2022, before “The quay” was published (14 March 2023): it had been promised earlier, or one of the dates is wrong.',
      },
    ])
    const told = 'In 2019 the mayor promised to mend the gate by 2022'
    expect(datesOf(promise('2022'), '2023-03-14', told)).toEqual([])
    for (const edtf of ['2023', '2024', '../2023-04', '2022-06/..'])
      expect(datesOf(promise(edtf))).toEqual([])
  })

  it('can’t be known before it began, nor after it was published', () => {
    const known = (date: string): Told => ({
      quantity: 3,
      unit: 'gates',
      period: { edtf: '2021-05', asOf: date },
    })
    expect(datesOf(known('2021-04'))).toMatchObject([
      { message: 'This is about May 2021 but as of April 2021, before that began.' },
    ])
    expect(datesOf(known('2023-06'))).toMatchObject([
      { message: expect.stringContaining('after “The quay” was published') },
    ])
    for (const date of ['2021-05', '2021', '2023-03']) expect(datesOf(known(date))).toEqual([])
    const due = { text: '', edtf: '2024', basis: 'stated' as const, asOf: '2023-03' }
    expect(datesOf({ claim: { type: 'commitment' }, fields: { due } })).toEqual([])
  })

  it.each([
    ['on 30 February', '2021', 'February doesn’t have'],
    ['on April 31st, 2021', '2021-04', 'April doesn’t have'],
    ['29 February 2023', '2023', 'in 2023'],
    ['from 30 May to 31 June 2021', '2021', 'June doesn’t have'],
    ['30 Feb 2021', '2021-02', 'February doesn’t have'],
    ['Sept. 31, 2021', '2021-09', 'September doesn’t have'],
    ['the 29th of February', '2021-02', 'in 2021'],
  ])('can’t be a day that isn’t: %s', (text, edtf, why) => {
    expect(datesOf(event(edtf, {}, text), '2024')).toMatchObject([
      { holds: false, message: expect.stringContaining(why) },
    ])
  })

  it.each([
    ['29 February 2024', '2024-02-29'],
    ['29 February', '2019/2024'],
    ['31 May', '2021-05-31'],
    ['in May 68', '1968-05'],
    ['from 31 March to 30 June 2021', '2021-03-31/2021-06-30'],
    ['in 30 marches', '2021'],
  ])('may be %s', (text, edtf) => expect(datesOf(event(edtf, {}, text), '2025')).toEqual([]))

  it('of the sample is right', () => expect(checksOf(sampleProject(), 'date')).toEqual([]))
})
