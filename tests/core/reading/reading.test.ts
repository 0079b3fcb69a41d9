// What a whole source proposes: every figure once, statements beside them, nothing from furniture, nothing made up.
import { expect, it } from 'vitest'
import { createReading } from '../../../src/core/reading'
import { builtInClaimTypes, type ClaimType } from '../../../src/core/model/claim-type'
import { Suggestion } from '../../../src/core/model/suggestion'
import { placeOf, sourceOf } from './source'

const offer = 'Sign up for our letter and get 3 issues for £5'
const source = sourceOf(
  [
    'Ferry board to close two quays',
    'The board recorded 361 complaints about late ferries between 2017 and 2020, of which 119 were upheld.',
    '“Nobody told the islanders,” said Mira Oduya, who keeps the ferry register. “They found out on the quay.”',
    offer,
    'Oduya is accused of leaking the figures. She denies it.',
    'A “short crossing” is defined as any crossing under two miles.',
    'The board has pledged to publish a timetable by June.',
  ],
  [offer],
)
const reading = createReading(source)
const typeOf = (key: string) => builtInClaimTypes.find((type) => type.key === key) as ClaimType
const suggest = (wording: string, type?: string) =>
  reading.suggest({ passage: placeOf(source, wording), ...(type && { type: typeOf(type) }) })

it('proposes every figure once, in order, and none from furniture', () => {
  const figures = [...reading.suggestions()].flat().flatMap(({ fields }) => {
    const quantity = fields['quantity']
    return quantity && 'status' in quantity ? [quantity.text] : []
  })
  expect(figures.slice(0, 3)).toEqual(['two', '361', '119'])
  expect(figures.some((text) => text.includes('3 ') || text.includes('£5'))).toBe(false)
})

it('proposes as the passage of a figure its clause, as far as no other figure stands in it', () => {
  const passages = (sentence: string): string[] => {
    const read = sourceOf(['Head', sentence])
    return [...createReading(read).suggestions()].flat().map(({ start, end }) => read.text.slice(start, end))
  }
  expect(passages('Of 412 complaints about boats, 41 were upheld.')).toEqual([
    'Of 412 complaints about boats',
    '41 were upheld',
  ])
  expect(passages('The yard mended 14 boats and 3 bridges in May.')).toEqual([
    'The yard mended 14 boats',
    '3 bridges in May',
  ])
  expect(passages('The yard mended 14 boats.')).toEqual(['The yard mended 14 boats'])
})

it('yields after each block outside furniture, and while it finds out who speaks', () => {
  const fresh = createReading(source)
  const first = [...fresh.suggestions()]
  expect(first.length).toBeGreaterThan(12)
  expect([...fresh.suggestions()]).toHaveLength(6)
  expect(first.slice(-6)).toEqual([...fresh.suggestions()])
})

it('begins at a place, and goes on from its block, or back from it, the last sentence first', () => {
  const sentences = ['In May 40 boats sank.', 'In June 3 boats and 12 nets were lost.', 'Nobody said why.']
  const two = sourceOf(['Head', sentences.slice(0, 2).join(' '), `${sentences[2]} It cost £9.`])
  const found = (place: number, by: 1 | -1) =>
    [...createReading(two).suggestions({ place, by })]
      .map((block) => block.map(({ start, end }) => two.text.slice(start, end).replace(/\D/g, '')))
      .filter((block) => block.length > 0)
  const middle = two.text.indexOf('June')
  expect(found(middle, 1)).toEqual([['40', '3', '12'], ['9']])
  expect(found(middle, -1)).toEqual([['3', '12', '40']])
  expect(found(two.text.length, 1)).toEqual([])
  expect(found(two.text.length, -1)).toEqual([['9'], ['3', '12', '40']])
})

it('proposes a statement, but not again where its only sentence has a figure', () => {
  const statements = [...reading.suggestions()].flat().filter(({ type }) => type === 'statement')
  const texts = statements.map(({ start, end }) => source.text.slice(start, end))
  expect(texts.some((text) => text.includes('Nobody told the islanders'))).toBe(true)
  const figured = sourceOf(['Head', 'Some 40 boats were lost, said Mira Oduya.'])
  const kinds = [...createReading(figured).suggestions()].flat().map(({ fields }) => 'quantity' in fields)
  expect(kinds).toEqual([true])
})

it('fills the form of a type for a passage with what its sentence says', () => {
  const { fields, type } = suggest('361 complaints about late ferries', 'statistic')
  expect(type).toBe('statistic')
  expect(fields).toMatchObject({
    quantity: { text: '361', value: 361 },
    measure: { value: 'complaints about late ferries' },
    subject: { value: 'The board' },
    period: { edtf: '2017/2020' },
  })
})

it('keeps the other figures of a passage as alternatives', () => {
  const { alternatives } = suggest('361 complaints about late ferries between 2017 and 2020, of which 119')
  expect(alternatives?.find(({ field }) => field === 'fields.quantity')?.value).toMatchObject({ value: 119 })
})

it.each([
  ['361 complaints', 'statistic'],
  ['Nobody told the islanders', 'statement'],
  ['Oduya is accused of leaking the figures', 'allegation'],
  ['A “short crossing” is defined as any crossing', 'definition'],
  ['The board has pledged to publish a timetable', 'commitment'],
])('takes “%s” for a %s', (wording, type) => {
  expect(suggest(wording).type).toBe(type)
})

it('reads the parts of an allegation, a statement, a definition and a commitment', () => {
  expect(suggest('Oduya is accused of leaking the figures').fields).toMatchObject({
    accused: [{ name: 'Mira Oduya' }],
    conduct: { value: 'leaking the figures' },
  })
  expect(suggest('“Nobody told the islanders,”').fields).toMatchObject({
    speaker: { name: 'Mira Oduya' },
    gist: { value: 'Nobody told the islanders' },
  })
  expect(suggest('A “short crossing” is defined as any crossing').fields).toMatchObject({
    term: { value: 'short crossing' },
    meaning: { value: 'any crossing under two miles' },
  })
  expect(suggest('The board has pledged to publish a timetable').fields).toMatchObject({
    actor: [{ description: 'The board' }],
    promise: { value: 'to publish a timetable by June' },
  })
})

it('fills a type that a researcher made by the types of its fields, and words by their names', () => {
  const type: ClaimType = {
    ...typeOf('statistic'),
    key: 'delay',
    fields: [
      { key: 'howMany', label: 'How many', type: 'quantity' },
      { key: 'when', label: 'When', type: 'period' },
      { key: 'counted', label: 'Measure', type: 'text' },
      { key: 'why', label: 'Why', type: 'text' },
    ],
  }
  const { fields } = reading.suggest({ passage: placeOf(source, '361 complaints about late ferries'), type })
  expect(Object.keys(fields)).toEqual(['howMany', 'when', 'counted'])
})

it('has nothing to propose for furniture, and says so', () => {
  expect(suggest('get 3 issues')).toMatchObject({ fields: {}, confidence: 0 })
})

it('reads a text that is all one line in pieces, and loses nothing at their ends', () => {
  const numbers = Array.from({ length: 2000 }, (_, n) => 100 + (n % 900))
  const line = numbers.map((number) => `The yard sold ${number} boats.`).join(' ')
  const values = [...createReading(sourceOf(['Head', line])).suggestions()].flat().map(({ fields }) => {
    const quantity = fields['quantity']
    return quantity && 'status' in quantity ? quantity.value : undefined
  })
  expect(values).toEqual(numbers)
})

it('reads what is all one line in short steps, who speaks and a list of figures as well', () => {
  const steps = (line: string): Suggestion[][] => [...createReading(sourceOf(['Head', line])).suggestions()]
  const row = steps('1,'.repeat(2000))
  expect(Math.max(...row.map((each) => each.length))).toBeLessThan(100)
  expect(row.flat()).toHaveLength(2000)
  const talk = steps('“We lost 14 boats,” said Mira Oduya. '.repeat(600))
  const silent = talk.findIndex((each) => each.length > 0)
  // Three walks over five pieces and the headline, and pauses while quotations and reports are put together.
  expect(silent).toBeGreaterThan(18)
  expect(talk.flat()).toHaveLength(600)
})

it('takes the first figure of a passage over several blocks, and passes over furniture between them', () => {
  const { fields } = reading.suggest({
    passage: {
      start: source.text.indexOf('They found out'),
      end: source.text.indexOf('under two miles') + 15,
    },
  })
  expect(fields['quantity']).toMatchObject({ text: 'under two miles' })
})

it('answers with suggestions that the schema takes', () => {
  const id = '01900000-0000-7000-8000-000000000001'
  const all = [...createReading({ ...source, source: { ...source.source, id } }).suggestions()].flat()
  for (const each of all) expect(() => Suggestion.parse(each)).not.toThrow()
})
