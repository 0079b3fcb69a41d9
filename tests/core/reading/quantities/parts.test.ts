// What a quantity says besides its size: what is counted, of what, per what, how exact it is, and other readings.
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../../src/core/reading/quantities'
import { found } from './said'

const only = (text: string) => found(text)[0]

describe('what is counted', () => {
  test.each([
    ['Nearly 200 serving river wardens left.', 'wardens', 'serving river wardens'],
    [
      'There were 361 complaints about the safety of drivers in May.',
      'complaints',
      'complaints about the safety of drivers',
    ],
    ['They met 40 sports clubs.', 'clubs', 'sports clubs'],
    ['One former head teacher resigned.', 'teachers', 'former head teacher'],
    ['It has 12 small, leaky and unpainted boats.', 'boats', 'small, leaky and unpainted boats'],
    ['It hired 12 co-workers.', 'co-workers', 'co-workers'],
    ['Some 40 police officers came.', 'officers', 'police officers'],
    ['They ran 12 children’s homes.', 'homes', 'children’s homes'],
    ['Six of Arden’s nine boats sank.', 'boats', 'boats'],
    ['It sold 40 tonnes of dried fish.', 'tonnes', 'dried fish'],
    ['40 PILOTS STRANDED', 'pilots', 'PILOTS'],
  ])('%s', (text, unit, population) => {
    expect(only(text)).toMatchObject({ unit, population })
  })

  test('has its place as the noun, without what belongs to it', () => {
    const text = 'There were 361 formal complaints about noise.'
    const { noun } = only(text) ?? {}
    expect(noun && text.slice(noun.start, noun.end)).toBe('formal complaints')
  })
})

describe('a noun that is left out', () => {
  test.each([
    ['Of 40 complaints, 12 were upheld and 19 rejected.', ['complaints', 'complaints', 'complaints']],
    ['There were 40 boats in May. By June there were 12.', ['boats', 'boats']],
    [
      'Wardens filed 265 reports; six of them were read, the other 259 lost.',
      ['reports', 'reports', 'reports'],
    ],
    ['The number of complaints fell to 12.', ['complaints']],
    ['The port has 12 boats; complaints rose to 40.', ['boats', 'complaints']],
    ['At least 22 died, and 140 were hurt.', ['people', 'people']],
    ['A family of four met a jury of 12.', ['people', 'people']],
    ['They dried 40 tonnes of cod, 12 fewer than before.', ['tonnes', 'tonnes']],
    ['The rate was 4.2 per 1,000 residents, up from 3.1.', ['per 1,000 residents', 'per 1,000 residents']],
    ['There were 3,302 eels; wardens expect 4,000.', ['eels', 'eels']],
    ['The plan needs £3 million. The town spent 2.4 million.', ['GBP', 'GBP']],
    ['Two of them said so.', [undefined]],
  ])('%s', (text, units) => {
    expect(found(text).map(({ unit }) => unit)).toEqual(units)
  })
})

describe('a base that was said before', () => {
  const bases = (text: string): unknown[] => found(text).map(({ base }) => base?.text)
  test.each([
    [
      'Nets were 23 percent of all articles, ropes 18 percent and buoys 7 percent.',
      ['all articles', 'all articles', 'all articles'],
    ],
    ['In Orrin 62 percent of voters came, against 41 percent in Kelby.', ['voters', 'voters']],
    ['Some 68 of the boats (59 percent) were old.', ['the boats', 'the boats']],
    ['Among the 40 boats, 12 leaked.', [undefined, 'the 40 boats']],
    ['It is half of what the yard once held, she said.', ['what the yard once held']],
    // And what it isn't.
    ['Some 23 percent of tenants moved, and inflation was 4 percent.', ['tenants', undefined]],
    ['Some 23 percent of tenants moved. Ropes were 4 percent.', ['tenants', undefined]],
    ['Some 23 percent of tenants moved, and rents rose 4 percent.', ['tenants', undefined]],
    ['Some 12 of the boats leaked, and 4 percent of nets.', ['the boats', 'nets']],
    ['Some 12 of the boats leaked, with a chance of 4 percent.', ['the boats', undefined]],
  ])('%s', (text, wanted) => expect(bases(text)).toEqual(wanted))
})

describe('base, rate, comparison and kind', () => {
  test.each([
    [
      '85 percent of all complaints were upheld.',
      { base: { text: 'all complaints', stated: true }, kind: 'share' },
    ],
    ['Some 85 percent agreed.', { base: { stated: false }, kind: 'share' }],
    [
      'One in 50 wardens has a record.',
      { base: { text: 'wardens', stated: true }, ratio: { numerator: 1, denominator: 50 } },
    ],
    ['12 of the 40 complaints were upheld.', { base: { text: 'the 40 complaints', stated: true } }],
    ['Half of them left.', { base: { text: 'them', stated: true } }],
    ['Prices rose by 12 percent.', { kind: 'change' }],
    ['There was a 12% rise.', { kind: 'change' }],
    ['An average of 12 boats a month sank.', { kind: 'average', per: 'month' }],
    ['A total of 594 boats sank.', { kind: 'cumulative' }],
    ['The port will have 40 boats.', { kind: 'forecast' }],
    ['There are 12 beds for every 1,000 patients.', { per: '1,000 patients' }],
    ['It was 40 more than in 2019.', { comparison: { direction: 'more', than: 'in 2019' } }],
    [
      'They had 12 fewer boats than last year, and sank.',
      { comparison: { direction: 'less', than: 'last year' } },
    ],
    ['It has 40 depots nationwide.', { scope: 'nationwide' }],
  ])('%s', (text, parts) => {
    expect(only(text)).toMatchObject(parts)
  })

  test('what was a year earlier is no rate', () =>
    expect(only('There were five a year earlier.')?.per).toBeUndefined())
  test('a change has no base', () => expect(only('Prices rose by 12 percent.')?.base).toBeUndefined())
})

describe('what the printed digits leave open', () => {
  test.each([
    ['265 boats', undefined],
    ['12,000 boats', undefined],
    ['2.4 million boats', 50_000],
    ['two million boats', 500_000],
    ['£2.40', undefined],
    ['£2.4m', 50_000],
    ['85 percent', 0.5],
    ['8.5 percent', 0.05],
    ['about 200 boats', 50],
    ['about 45 boats', 0.5],
    ['more than 200 boats', undefined],
    ['1 in 50 boats', 0.0002],
    ['a third of the boats', 0.025],
  ])('%s', (text, precision) => expect(only(text)?.precision).toBe(precision))
})

describe('other readings', () => {
  test('a part of a whole may be meant as a share', () => {
    expect(only('12 of the 40 complaints were upheld.')?.alternatives).toMatchObject([
      { value: 0.3, unit: 'proportion', ratio: { numerator: 12, denominator: 40 }, text: '12' },
    ])
  })
  test('over a time may be a hedge', () => {
    expect(only('Over 12 months it sank.')).toMatchObject({
      text: '12 months',
      comparator: '=',
      alternatives: [{ text: 'Over 12 months', comparator: '>', value: 12 }],
    })
  })
  test('of a plain figure there are none', () => expect(only('12 boats')?.alternatives).toBeUndefined())
})

describe('cells of a table', () => {
  const cells = (text: string) =>
    text.split('\n').flatMap((line, index, lines) => {
      const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0)
      return findQuantities(text, { start, end: start + line.length }).map(({ text: wording, unit }) => [
        wording,
        unit,
      ])
    })
  test('count what the head of their column says', () => {
    expect(cells('Port\tBoats\tCatch in tonnes\nTarn\t12\t1,204\nArden\t9\t988')).toEqual([
      ['12', 'boats'],
      ['1,204', 'tonnes'],
      ['9', 'boats'],
      ['988', 'tonnes'],
    ])
  })
  test('or what the head of their row says, or the words above the table', () => {
    expect(cells('It took in 3,302 eels.\n\t2021/22\t2022/23\nAdmitted\t12\t40\nNets\t9\t4')).toEqual([
      ['3,302', 'eels'],
      ['12', 'eels'],
      ['40', 'eels'],
      ['9', 'nets'],
      ['4', 'nets'],
    ])
  })
})
