// Hard cases of category and time: one outcome at two levels, one series under two names, a period as of a date.
// Each names the field that holds every part; nothing may need a note.
import { expect, test } from '../support'
import { exported, holds } from './exported'
import { accept, begin, claim, fill, makeTotal, pick, select, source } from './steps'

test('8: “no action” as an outcome at two levels of one scheme', async ({ desk }) => {
  const { page } = desk
  const lines = [
    'Of 90 reports, 60 ended in no action.',
    'Of 30 hearings, 12 ended in no action.',
    'There were 90 reports.',
  ]
  await begin(desk, ['Reports and hearings', ...lines])
  const outcome = (value: string, category: string, unit: string) => ({
    'Quantity › Text': value,
    'Quantity › Value': value,
    'Quantity › Unit': unit,
    Category: category,
    Outcome: 'no action',
  })
  await claim(page, '1', 2, outcome('60', 'first stage', 'reports'))
  await claim(page, '1', 3, outcome('12', 'hearing', 'hearings'))
  await claim(page, '1', 4, {
    'Quantity › Text': '90',
    'Quantity › Value': '90',
    'Quantity › Unit': 'reports',
  })
  await select(page, 4)
  await page.keyboard.press('Enter')
  await makeTotal(page)
  await fill(page, {
    'Relations › Breakdown › Add part': pick('Of 90', /Of 90/),
    'Relations › Breakdown › Dimension': 'outcome',
    'Relations › Breakdown › Scheme': 'complaint stages: report, then hearing',
  })
  await accept(page)

  const { claims, breakdowns } = await exported(desk)
  const held = (line: number, value: number, category: string, unit: string) =>
    holds('statistic', lines[line] ?? '', {
      'fields.quantity.text': String(value),
      'fields.quantity.status': 'stated',
      'fields.quantity.value': value,
      'fields.quantity.unit': unit,
      'fields.category': category,
      'fields.outcome': 'no action',
    })
  expect(claims).toEqual([
    held(0, 60, 'first stage', 'reports'),
    held(1, 12, 'hearing', 'hearings'),
    holds('statistic', lines[2] ?? '', {
      'fields.quantity.text': '90',
      'fields.quantity.status': 'stated',
      'fields.quantity.value': 90,
      'fields.quantity.unit': 'reports',
    }),
  ])
  expect(breakdowns).toEqual([
    {
      total: 'claim 3',
      'parts.0.claim': 'claim 1',
      'parts.0.membership': 'stated',
      dimension: 'outcome',
      scheme: 'complaint stages: report, then hearing',
      exhaustive: 'no',
      disjoint: 'assumed',
    },
  ])
})

test('9: the same series at two dates under two names', async ({ desk }) => {
  const { page } = desk
  const early = 'In 2018 the yard had 70 berths.'
  const late = 'In 2022 the yard had 64 moorings.'
  await begin(desk, ['The yard in 2018', early], 'early')
  await claim(page, '1', 2, {
    'Quantity › Text': '70 berths',
    'Quantity › Value': '70',
    'Quantity › Unit': 'berths',
    'Quantity › Unit as printed': 'berths',
    'Period › Text': 'In 2018',
    'Period › Date': '2018',
    'Relations › Join series': pick('Places for boats', 'Begin series “Places for boats”'),
  })
  await source(desk, 'late', ['The yard in 2022', late])
  await claim(page, '1', 2, {
    'Quantity › Text': '64 moorings',
    'Quantity › Value': '64',
    'Quantity › Unit': 'berths',
    'Quantity › Unit as printed': 'moorings',
    'Period › Text': 'In 2022',
    'Period › Date': '2022',
    'Relations › Join series': pick('Places', 'Places for boats series'),
    'Relations › New relation › Kind': 'Updates',
    'Relations › New relation › Claim': pick('70', /70 berths/),
  })

  const { claims, relations, series } = await exported(desk)
  const held = (quote: string, year: string, value: number, printed: string) =>
    holds('statistic', quote, {
      'fields.quantity.text': `${value} ${printed}`,
      'fields.quantity.status': 'stated',
      'fields.quantity.value': value,
      'fields.quantity.unit': 'berths',
      'fields.quantity.unitPrinted': printed,
      'fields.period.text': `In ${year}`,
      'fields.period.edtf': year,
      'fields.period.basis': 'stated',
    })
  expect(claims).toEqual([held(early, '2018', 70, 'berths'), held(late, '2022', 64, 'moorings')])
  expect(series).toEqual([{ name: 'Places for boats', 'claims.0': 'claim 1', 'claims.1': 'claim 2' }])
  expect(relations).toEqual([{ from: 'claim 2', to: 'claim 1', kind: 'updates' }])
})

test('10: “past 10 years” as of a date', async ({ desk }) => {
  const { page } = desk
  const printed = 'In the past 10 years 15 mills have closed.'
  await begin(desk, ['Mills', printed])
  await claim(page, '1', 2, {
    'Quantity › Text': '15',
    'Quantity › Value': '15',
    'Quantity › Unit': 'mills',
    'Quantity › Kind': 'Cumulative',
    'Period › Text': 'the past 10 years',
    'Period › Date': '2011/2021',
    'Period › Basis': 'Inferred',
    'Period › Counted from': '2021-05-03',
    'Period › As of': '2021-05',
  })

  expect((await exported(desk)).claims).toEqual([
    holds('statistic', printed, {
      'fields.quantity.text': '15',
      'fields.quantity.status': 'stated',
      'fields.quantity.value': 15,
      'fields.quantity.unit': 'mills',
      'fields.quantity.kind': 'cumulative',
      'fields.period.text': 'the past 10 years',
      'fields.period.edtf': '2011/2021',
      'fields.period.basis': 'inferred',
      'fields.period.anchor': '2021-05-03',
      'fields.period.asOf': '2021-05',
    }),
  ])
})
