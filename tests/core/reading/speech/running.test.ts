// Quotations that run over paragraphs, and marks that never close.
import { describe, expect, test } from 'vitest'
import { heardIn, voicesOf } from './heard'

describe('a running quotation', () => {
  const running = 'Mira Oduya said: “We counted.\n“We counted again.\n“And again.”\nThe office did not.'

  test('is one group of one voice, closed by its last piece', () => {
    const { quotations } = voicesOf(running)
    expect(heardIn(running).map((line) => line.split(':')[0])).toEqual([
      'Mira Oduya',
      'Mira Oduya',
      'Mira Oduya',
    ])
    expect(new Set(quotations.map(({ group }) => group)).size).toBe(1)
    expect(quotations[0]?.group).toBeDefined()
    expect(quotations.map(({ closed }) => closed)).toEqual([true, true, true])
    expect(quotations.map(({ mode }) => mode)).toEqual(['direct', 'direct', 'direct'])
  })

  test('takes its voice from a later piece', () => {
    const text = 'Jonas Brandt left early.\n“We counted.\n“We counted again,” said Mira Oduya.'
    expect(heardIn(text)).toEqual(['Mira Oduya: “We counted.', 'Mira Oduya: “We counted again,”'])
  })

  test('ends where another voice is named', () => {
    const text = 'Mira Oduya said: “We counted.\n“You did not,” said Jonas Brandt.'
    const { quotations } = voicesOf(text)
    expect(heardIn(text)).toEqual(['Mira Oduya: “We counted.', 'Jonas Brandt: “You did not,”'])
    expect(quotations.map(({ group, closed }) => [group, closed])).toEqual([
      [undefined, false],
      [undefined, true],
    ])
  })

  test('is none where paragraphs close their marks', () => {
    const { quotations } = voicesOf('Mira Oduya said: “We counted.”\n“We counted again.”')
    expect(quotations.map(({ group }) => group)).toEqual([undefined, undefined])
  })
})

describe('a mark that never closes', () => {
  test('is open, and its voice may be named inside', () => {
    const text =
      'Jonas Brandt left.\n“Nobody counted the nets, said Mira Oduya, who keeps the log. Brandt shrugged.'
    const [quotation] = voicesOf(text).quotations
    expect(quotation).toMatchObject({ closed: false, rule: 'inside', speaker: { name: 'Mira Oduya' } })
  })

  test('inside a closed quotation a name is only a name', () => {
    expect(heardIn('Jonas Brandt said: “Nobody counted, says Mira Oduya, and she is right.”')).toEqual([
      'Jonas Brandt: “Nobody counted, says Mira Oduya, and she is right.”',
    ])
  })

  test('is cut off where no sentence ends', () => {
    const truncated = (text: string) => voicesOf(text).quotations[0]?.truncated
    expect(truncated('Mira Oduya said: “We counted the')).toBe(true)
    expect(truncated('Mira Oduya said: “We counted …”')).toBe(true)
    expect(truncated('Mira Oduya said: “We counted.')).toBeUndefined()
    expect(truncated('Mira Oduya said: “We counted.”')).toBeUndefined()
  })
})
