// Hard cases of number: totals and their parts, one count under two units, ratios without a base, words for numbers.
// Each names the field that holds every part; nothing may need a note.
import { expect, test } from '../support'
import { exported, type Held, holds } from './exported'
import { accept, begin, claim, type Filling, fill, makeTotal, pick, select } from './steps'

/** A plain count as the form takes it, and as the export holds it. */
const count = (text: string, value: number, unit: string): { typed: Filling; held: Held } => ({
  typed: { 'Quantity › Text': text, 'Quantity › Value': text, 'Quantity › Unit': unit },
  held: {
    'fields.quantity.text': text,
    'fields.quantity.status': 'stated',
    'fields.quantity.value': value,
    'fields.quantity.unit': unit,
  },
})

test('2: a total with parts that leave a remainder, and one that closes', async ({ desk }) => {
  test.slow()
  const { page } = desk
  const lines = [
    'Of 1,071 permits in 2019,',
    '850 were granted.',
    '200 were refused.',
    'Of 30 appeals in 2019,',
    '10 were won.',
    '20 were lost.',
  ]
  await begin(desk, ['Permits', ...lines])
  const counts = [
    count('1,071', 1071, 'permits'),
    count('850', 850, 'permits'),
    count('200', 200, 'permits'),
    count('30', 30, 'appeals'),
    count('10', 10, 'appeals'),
    count('20', 20, 'appeals'),
  ]
  for (const [n, { typed }] of counts.entries()) await claim(page, '1', n + 2, typed)
  const divide = async (total: number, parts: [string, string], filling: Filling): Promise<void> => {
    await select(page, total + 1)
    await page.keyboard.press('Enter')
    await makeTotal(page)
    for (const part of parts)
      await fill(page, { 'Relations › Breakdown › Add part': pick(part, new RegExp(part)) })
    await fill(page, { 'Relations › Breakdown › Dimension': 'outcome', ...filling })
    await accept(page)
  }
  await divide(1, ['850', '200'], {
    'Relations › Breakdown › Remainder › Label': 'not said',
    'Relations › Breakdown › Part 2 › Membership': 'Inferred',
  })
  await divide(4, ['10 were', '20 were'], {
    'Relations › Breakdown › Exhaustive': 'Stated',
    'Relations › Breakdown › Disjoint': 'Stated',
  })

  const { claims, breakdowns } = await exported(desk)
  expect(claims).toEqual(counts.map(({ held }, n) => holds('statistic', lines[n] ?? '', held)))
  expect(breakdowns).toEqual([
    {
      total: 'claim 1',
      'parts.0.claim': 'claim 2',
      'parts.0.membership': 'stated',
      'parts.1.claim': 'claim 3',
      'parts.1.membership': 'inferred',
      dimension: 'outcome',
      exhaustive: 'no',
      disjoint: 'assumed',
      'remainder.label': 'not said',
    },
    {
      total: 'claim 4',
      'parts.0.claim': 'claim 5',
      'parts.0.membership': 'stated',
      'parts.1.claim': 'claim 6',
      'parts.1.membership': 'stated',
      dimension: 'outcome',
      exhaustive: 'stated',
      disjoint: 'stated',
    },
  ])
})

test('3: one count given as complaints and as officers', async ({ desk }) => {
  const { page } = desk
  const lines = ['The office logged 88 complaints.', 'In all, 88 officers were complained about.']
  await begin(desk, ['One number, two units', ...lines])
  const complaints = count('88', 88, 'complaints')
  const officers = count('88', 88, 'officers')
  await claim(page, '1', 2, complaints.typed)
  await claim(page, '1', 3, {
    ...officers.typed,
    'Quantity › Unit as printed': 'officers were complained about',
    'Relations › New relation › Kind': 'Not the same as',
    'Relations › New relation › Claim': pick('logged', /logged 88/),
    'Relations › Relation 1 › Aspect': 'unit',
  })

  const { claims, relations } = await exported(desk)
  expect(claims).toEqual([
    holds('statistic', lines[0] ?? '', complaints.held),
    holds('statistic', lines[1] ?? '', {
      ...officers.held,
      'fields.quantity.unitPrinted': 'officers were complained about',
    }),
  ])
  expect(relations).toEqual([{ from: 'claim 2', to: 'claim 1', kind: 'notSameAs', aspect: 'unit' }])
})

test('4: “about one in 50” with its base unstated, the base given in another claim', async ({ desk }) => {
  const { page } = desk
  const lines = ['About one in 50 wardens was accused.', 'The town has 4,150 wardens.']
  await begin(desk, ['Wardens', ...lines])
  const wardens = count('4,150', 4150, 'wardens')
  await claim(page, '1', 3, { ...wardens.typed, 'Quantity › Kind': 'Stock' })
  await claim(page, '1', 2, {
    'Quantity › Text': 'About one in 50',
    'Quantity › Comparator': 'about',
    'Quantity › Value': '0.02',
    'Quantity › Unit': 'proportion',
    'Quantity › Hedge': 'About',
    'Quantity › Approximate': true,
    'Quantity › Ratio › Numerator': '1',
    'Quantity › Ratio › Denominator': '50',
    'Quantity › Base › Claim': pick('4,150', /The town has/),
    'Quantity › Base › Stated': 'No',
    'Quantity › Kind': 'Share',
  })

  expect((await exported(desk)).claims).toEqual([
    holds('statistic', lines[1] ?? '', { ...wardens.held, 'fields.quantity.kind': 'stock' }),
    holds('statistic', lines[0] ?? '', {
      'fields.quantity.text': 'About one in 50',
      'fields.quantity.status': 'stated',
      'fields.quantity.value': 0.02,
      'fields.quantity.comparator': '~',
      'fields.quantity.hedge': 'About',
      'fields.quantity.approximate': true,
      'fields.quantity.unit': 'proportion',
      'fields.quantity.ratio.numerator': 1,
      'fields.quantity.ratio.denominator': 50,
      'fields.quantity.base.claim': 'claim 1',
      'fields.quantity.base.stated': false,
      'fields.quantity.kind': 'share',
    }),
  ])
})

test('11: “nearly 200” beside 196', async ({ desk }) => {
  const { page } = desk
  const lines = ['Nearly 200 boats were checked.', 'The log lists 196 boats.']
  await begin(desk, ['Boats', ...lines])
  const exact = count('196', 196, 'boats')
  await claim(page, '1', 3, { ...exact.typed, 'Quantity › Comparator': 'exactly' })
  await claim(page, '1', 2, {
    'Quantity › Text': 'Nearly 200',
    'Quantity › Comparator': 'under',
    'Quantity › Value': '200',
    'Quantity › Unit': 'boats',
    'Quantity › Hedge': 'Nearly',
    'Quantity › Approximate': true,
    'Quantity › Precision': '5',
    'Relations › New relation › Kind': 'Rounds',
    'Relations › New relation › Claim': pick('196', /The log lists/),
    'Relations › Relation 1 › Basis': 'Inferred',
  })

  const { claims, relations } = await exported(desk)
  expect(claims).toEqual([
    holds('statistic', lines[1] ?? '', { ...exact.held, 'fields.quantity.comparator': '=' }),
    holds('statistic', lines[0] ?? '', {
      'fields.quantity.text': 'Nearly 200',
      'fields.quantity.status': 'stated',
      'fields.quantity.value': 200,
      'fields.quantity.comparator': '<',
      'fields.quantity.hedge': 'Nearly',
      'fields.quantity.approximate': true,
      'fields.quantity.precision': 5,
      'fields.quantity.unit': 'boats',
    }),
  ])
  expect(relations).toEqual([{ from: 'claim 2', to: 'claim 1', kind: 'rounds', basis: 'inferred' }])
})

test('12: “hundreds”, “not all”, “the biggest in 50 years”', async ({ desk }) => {
  const { page } = desk
  const lines = [
    'Hundreds of eels died.',
    'Not all of the ponds were cleaned.',
    'It was the biggest flood in 50 years.',
  ]
  await begin(desk, ['Eels and floods', ...lines])
  await claim(page, '1', 2, {
    'Quantity › Text': 'Hundreds',
    'Quantity › Status': 'Vague',
    'Quantity › Unit': 'eels',
    'Quantity › Bound › Value': '200',
    'Quantity › Bound › Comparator': 'at least',
  })
  await claim(page, '1', 3, {
    'Quantity › Text': 'all',
    'Quantity › Status': 'Vague',
    'Quantity › Unit': 'ponds',
    'Quantity › Bound › Value': '1',
    'Quantity › Bound › Comparator': 'under',
    'Quantity › Bound › Kind': 'Share',
    Polarity: 'Negative',
    Negates: 'The quantity',
  })
  await claim(page, '1', 4, {
    'Quantity › Text': 'the biggest in 50 years',
    'Quantity › Status': 'Superlative',
    'Quantity › Comparison › Direction': 'More',
    'Quantity › Comparison › Than': 'any flood before',
    'Quantity › Scope': 'in 50 years',
  })

  expect((await exported(desk)).claims).toEqual([
    holds('statistic', lines[0] ?? '', {
      'fields.quantity.text': 'Hundreds',
      'fields.quantity.status': 'vague',
      'fields.quantity.bound.op': '>=',
      'fields.quantity.bound.value': 200,
      'fields.quantity.bound.kind': 'count',
      'fields.quantity.unit': 'eels',
    }),
    holds('statistic', lines[1] ?? '', {
      'fields.quantity.text': 'all',
      'fields.quantity.status': 'vague',
      'fields.quantity.bound.op': '<',
      'fields.quantity.bound.value': 1,
      'fields.quantity.bound.kind': 'share',
      'fields.quantity.unit': 'ponds',
      polarity: 'negative',
      negates: 'quantity',
    }),
    holds('statistic', lines[2] ?? '', {
      'fields.quantity.text': 'the biggest in 50 years',
      'fields.quantity.status': 'superlative',
      'fields.quantity.comparison.direction': 'more',
      'fields.quantity.comparison.than': 'any flood before',
      'fields.quantity.scope': 'in 50 years',
    }),
  ])
})
