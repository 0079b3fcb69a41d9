// Remarks on a claim: for each, a claim that earns it, and one that is nearly the same and doesn’t.
import { describe, expect, it } from 'vitest'
import { remarksOn } from '../../../src/core/remarks'
import type { ClaimType } from '../../../src/core/model/claim-type'
import type { Quantity } from '../../../src/core/model/values'
import { readQuantity } from '../../../src/core/reading/quantities'
import { claimOf, count, type Parts, period, typeOf } from '../sentence/made'

const passage = '01940000-0000-7000-8000-0000000000c1'
const source = '01940000-0000-7000-8000-0000000000d1'
const states = { highlightId: passage, role: 'states' as const }

const knownOf = (exact: string, anchor: 'exact' | 'fuzzy' | 'lost' = 'exact', published = '2022-03-14') => ({
  highlights: new Map([
    [
      passage,
      {
        sourceId: source,
        anchor,
        ...(anchor === 'lost' ? {} : { quote: { exact, prefix: '', suffix: '' } }),
      },
    ],
  ]),
  sources: new Map([[source, { title: 'The log', published }]]),
})

const remarks = (type: string, parts: Parts, known = knownOf('')) =>
  remarksOn(claimOf(type, { evidence: [states], ...parts }), typeOf(type), known)
    .filter(({ path }) => !path.endsWith('.text') || path.endsWith('base.text') || path === 'condition.text')
    .map(({ path, level, sentence }) => `${level} ${path}: ${sentence}`)

const ofQuantity = (quantity: Quantity) => remarks('statistic', { fields: { quantity } })

describe('a quantity', () => {
  it.each<[string, Quantity]>([
    [
      'impossible fields.quantity.upper: The upper value, 40, is below the value, 50.',
      count(50, 'boats', { upper: 40, comparator: 'range' }),
    ],
    [
      'missing fields.quantity.upper: A range needs an upper value.',
      count(50, 'boats', { comparator: 'range' }),
    ],
    [
      'missing fields.quantity.value: An upper value needs a lower one beside it.',
      { text: 'up to 50', status: 'stated', upper: 50, unit: 'boats' },
    ],
    [
      'impossible fields.quantity.value: There can’t be −5 of anything; a change has the kind “change”.',
      count(-5, 'boats', { text: '' }),
    ],
    [
      'doubtful fields.quantity.status: The status says “unknown”, but there is a value.',
      count(5, 'boats', { status: 'unknown' }),
    ],
    ['missing fields.quantity.base.text: A share of what? It has no base.', count(85, 'percent')],
    [
      'doubtful fields.quantity.value: 120 percent is more than the whole, and nothing says of what.',
      count(120, 'percent'),
    ],
    [
      'impossible fields.quantity.value: 120 percent is more than the whole.',
      count(120, 'percent', { kind: 'share', population: 'boats' }),
    ],
    [
      'impossible fields.quantity.ratio.denominator: Nothing is one in zero.',
      count(5, 'boats', { ratio: { numerator: 1, denominator: 0 } }),
    ],
    [
      'doubtful fields.quantity.value: 1 in 50 is 0.02, not 0.2.',
      count(0.2, 'proportion', { text: '', population: 'boats', ratio: { numerator: 1, denominator: 50 } }),
    ],
    [
      'doubtful fields.quantity.ratio.numerator: 60 in 50 is more than the whole.',
      count(5, 'boats', { ratio: { numerator: 60, denominator: 50 } }),
    ],
    [
      'doubtful fields.quantity.value: “1,204” reads as 1,204, but the value is 1,240.',
      count(1240, 'boats', { text: '1,204' }),
    ],
  ])('%s', (said, quantity) => {
    expect(ofQuantity(quantity)).toEqual([said])
  })

  it.each<[string, Quantity]>([
    ['a range in order', count(40, 'boats', { upper: 50, comparator: 'range' })],
    ['a fall', count(-5, 'boats', { text: '', kind: 'change' })],
    ['a share of a population', count(85, 'percent', { population: 'boats' })],
    ['a share whose base is known not to be stated', count(85, 'percent', { base: { stated: false } })],
    ['a rise of more than the whole', count(120, 'percent', { kind: 'change' })],
    ['more than the whole of a base', count(120, 'percent', { base: { text: 'last year', stated: true } })],
    [
      'a rounded ratio',
      count(0.111, 'proportion', {
        text: 'one in nine',
        population: 'b',
        ratio: { numerator: 1, denominator: 9 },
      }),
    ],
    ['a debt', count(-5, 'GBP', { text: '' })],
    ['a frost', count(-20, 'degrees', { text: 'minus 20 degrees' })],
    ['what was read as less than nothing', readQuantity('-20 jobs') as Quantity],
    ['what was read as a fall', readQuantity('minus 0.4 percent') as Quantity],
    ['what was read as more than the whole', readQuantity('250 percent of capacity') as Quantity],
  ])('nothing to say of %s', (_, quantity) => {
    expect(ofQuantity(quantity)).toEqual([])
  })
})

describe('a period', () => {
  const event = (value: ReturnType<typeof period>, parts: Parts = {}, quote = 'The lock was repaired.') =>
    remarks('event', { fields: { what: 'x', period: value }, ...parts }, knownOf(quote))

  it('that isn’t what its wording says', () => {
    expect(event(period('2021-06', { text: 'May 2021' }))).toEqual([
      'doubtful fields.period.edtf: “May 2021” reads as May 2021, but the date is June 2021.',
    ])
    expect(event(period('2021-05-07', { text: 'May 2021' }))).toEqual([])
    expect(event(period('2021-06', { text: 'May 2021', basis: 'inferred' }))).toEqual([])
  })

  it('that was known before it began', () => {
    expect(event(period('2021', { asOf: '2020-12' }))).toEqual([
      'impossible fields.period.asOf: Known as of December 2020, before 2021 began.',
    ])
    expect(event(period('2021', { asOf: '2021-12' }))).toEqual([])
  })

  it('that came after it was told as past', () => {
    const late = 'May 2024 came after the source was published (14 March 2022)'
    expect(event(period('2024-05'))).toEqual([
      `impossible fields.period.edtf: ${late}, which tells it as past.`,
    ])
    expect(event(period('2024-05'), {}, 'Repairs of the lock')).toEqual([
      `doubtful fields.period.edtf: ${late}.`,
    ])
    expect(event(period('2024-05'), {}, 'The lock will be repaired.')).toEqual([])
    expect(event(period('2024-05'), {}, 'The lock can be repaired.')).toEqual([])
    expect(event(period('2024-05'), {}, 'A hundred tickets are priced at £5.')).toEqual([
      `doubtful fields.period.edtf: ${late}.`,
    ])
    expect(event(period('2024-05'), { certainty: 'expected' })).toEqual([])
    expect(event(period('2022-03-15'))).toEqual([])
    expect(event(period('2022/2024'))).toEqual([])
  })
})

describe('the evidence', () => {
  const said = (quantity: Quantity, parts: Parts, known: ReturnType<typeof knownOf>) =>
    remarksOn(
      claimOf('statistic', { evidence: [states], fields: { quantity }, ...parts }),
      typeOf('statistic'),
      known,
    ).map(({ path, sentence }) => `${path}: ${sentence}`)
  const boats = (text: string) => count(1204, 'boats', { text })

  it('without the words that were put down as printed', () => {
    const known = knownOf('They counted “1,204 –  about” boats.')
    expect(said(boats('1,205'), {}, known)).toEqual([
      'fields.quantity.text: “1,205” doesn’t stand in the passage that this rests on.',
    ])
    expect(said(boats('"1,204 - About"'), {}, known)).toEqual([])
    // Evidence for another field says nothing of this one.
    const elsewhere = { evidence: [{ ...states, field: 'fields.period' }] }
    expect(said(boats('1,205'), elsewhere, known)).toEqual([])
    // A passage that isn’t at hand may have them.
    expect(said(boats('1,205'), { evidence: [states, { ...states, highlightId: source }] }, known)).toEqual(
      [],
    )
  })

  it('that doesn’t hold the claim up', () => {
    expect(remarks('event', { evidence: [] })).toEqual([
      'missing evidence: It rests on no passage of any source.',
    ])
    expect(remarks('event', { evidence: [{ ...states, role: 'context' }] })).toEqual([
      'missing evidence: It rests on no passage that states it, only on others around it.',
    ])
    expect(remarks('event', { evidence: [{ ...states, role: 'supports' }] })).toEqual([])
    expect(remarks('event', { evidence: [], status: 'verified' })).toEqual([
      'impossible status: Marked as verified, but no passage states it.',
    ])
    expect(remarks('event', {}, knownOf('', 'lost'))).toEqual([
      'doubtful evidence.0: This passage can’t be found in its source any more.',
    ])
    expect(remarks('event', {}, knownOf('', 'fuzzy'))).toHaveLength(1)
  })
})

describe('how a claim is meant', () => {
  it.each<[string | undefined, Parts]>([
    ['missing certainty: Alleged by whom? The attribution is empty.', { certainty: 'alleged' }],
    [undefined, { certainty: 'alleged', attribution: [{ unnamed: true }] }],
    [undefined, { certainty: 'alleged', fields: { accuser: [{ name: 'Ida Vane' }] } }],
    [
      'missing attribution.0: Hop 1 names nobody; “Unnamed” says that it can’t.',
      { attribution: [{ verb: 'says' }] },
    ],
    [
      'doubtful attribution.2: Hop 3 is the same as hop 1.',
      { attribution: [{ name: 'Ida Vane' }, { name: 'b' }, { name: 'ida vane ' }] },
    ],
    ['impossible negates: It says what is negated, but the polarity is positive.', { negates: 'claim' }],
    [undefined, { negates: 'claim', polarity: 'negative' }],
    ['missing condition.text: It is conditional, but no condition is given.', { certainty: 'conditional' }],
    [undefined, { certainty: 'conditional', condition: { text: 'if it rains' } }],
    [
      'doubtful speech.verbatim: Indirect speech isn’t verbatim.',
      { speech: { mode: 'indirect', verbatim: true } },
    ],
    [
      'missing exception.quantity.upper: A range needs an upper value.',
      { exception: { text: 'boats', quantity: count(4, 'boats', { comparator: 'range' }) } },
    ],
  ])('%s', (said, parts) => {
    expect(remarks('allegation', parts)).toEqual(said === undefined ? [] : [said])
  })

  it('asks for required fields, whatever their empty value is', () => {
    const type = {
      key: 'permit',
      label: 'Permit',
      fields: (['text', 'quantity', 'entities', 'boolean'] as const).map((kind) => ({
        key: kind,
        label: kind,
        type: kind,
        required: true,
      })),
    } satisfies Pick<ClaimType, 'key' | 'label' | 'fields'>
    const of = (fields: Record<string, unknown>) =>
      remarksOn(claimOf('permit', { evidence: [states], fields }), type, knownOf('')).map(({ path }) => path)
    expect(of({})).toEqual(['fields.text', 'fields.quantity', 'fields.entities', 'fields.boolean'])
    expect(of({ text: '', quantity: { text: '', status: 'stated' }, entities: [], boolean: false })).toEqual([
      'fields.text',
      'fields.quantity',
      'fields.entities',
    ])
  })
})
