// Who says what a passage says: indirect speech, and which statements are somebody else's.
import { describe, expect, test } from 'vitest'
import { attributedStatements } from '../../../../src/core/reading/speech'
import { saidAt, type sourceOf, voicesOf } from './heard'

describe('indirect speech', () => {
  test.each([
    ['after the verb', 'Mira Oduya said 40 boats were lost.'],
    ['after that', 'Mira Oduya told the board on Monday that 40 boats were lost.'],
    ['before the verb', 'Of the fleet, 40 boats were lost, Mira Oduya said.'],
    ['before an inverted verb', 'Of the fleet, 40 boats were lost, said Mira Oduya.'],
    ['according to', 'According to Mira Oduya, 40 boats were lost.'],
    ['going on with a pronoun', 'Mira Oduya met the board. She added that 40 boats were lost.'],
    ['in a relative clause', 'Mira Oduya, who said 40 boats were lost, left.'],
  ])('%s', (_what, text) => {
    expect(saidAt(text, '40 boats').speech).toMatchObject({
      mode: 'indirect',
      speaker: { name: 'Mira Oduya' },
      verbatim: false,
    })
  })

  test.each([
    ['who speaks in another sentence', 'Mira Oduya said so. The fleet lost 40 boats.'],
    ['who has the number beside the name', 'The 40 boats and Mira Oduya said nothing.'],
    ['a noun', 'The claim of 40 boats is old.'],
    ['what is to be said', 'Mira Oduya declined to say how 40 boats were lost.'],
    ['what was said to somebody', 'Mira Oduya was told 40 boats were lost.'],
    ['a list', 'The list of 40 boats is on the wall.'],
  ])('is not %s', (_what, text) => {
    expect(saidAt(text, '40 boats').speech).toBeUndefined()
  })

  test('with words in marks is mixed, and those are direct', () => {
    const text = 'Mira Oduya said the quay was “a ruin of 40 planks” and shut.'
    expect(saidAt(text, text).speech).toMatchObject({ mode: 'mixed', speaker: { name: 'Mira Oduya' } })
    expect(saidAt(text, '40 planks').speech).toMatchObject({ mode: 'mixed', verbatim: true, closed: true })
    expect(saidAt(text, 'shut').speech).toMatchObject({ verbatim: false })
  })

  test('of a scare quotation stays indirect', () => {
    const text = 'Mira Oduya said the “ghost” boats were lost.'
    expect(saidAt(text, '“ghost”').speech?.mode).toBe('indirect')
  })

  test.each([
    ['interview', 'In an interview with Radio Fife, Mira Oduya said 40 boats were lost.'],
    ['letter', 'In a letter to the board, Mira Oduya said 40 boats were lost.'],
    ['court', 'Mira Oduya told the court 40 boats were lost.'],
    ['hearing', 'Giving evidence at the inquest, Mira Oduya said 40 boats were lost.'],
    ['statement', 'Mira Oduya said in a statement that 40 boats were lost.'],
    ['social media', 'Mira Oduya tweeted that 40 boats were lost.'],
  ])('has a channel: %s', (channel, text) => {
    expect(saidAt(text, '40 boats').speech?.channel).toBe(channel)
  })
})

describe('statements of others', () => {
  const statements = (text: string, more: Parameters<typeof sourceOf>[1] = {}) =>
    attributedStatements(voicesOf(text, more)).map(
      ({ start, end, speaker }) => `${speaker.name ?? speaker.description}: ${text.slice(start, end)}`,
    )

  test('are sentences and quotations in order, and no sentence that only brings one in', () => {
    const text =
      'The fleet lost 40 boats. “We counted,” Mira Oduya said. “Twice.” She said the quay was “a ruin”.'
    expect(statements(text)).toEqual([
      'Mira Oduya: “We counted,”',
      'Mira Oduya: “Twice.”',
      'Mira Oduya: She said the quay was “a ruin”.',
    ])
  })

  test('are none in furniture, headlines and captions, nor words that nobody is quoted with', () => {
    const lines = [
      'Oduya says quay is lost',
      'Mira Oduya said she would sue.',
      'The “ghost” boats lie there.',
      'She said: “Subscribe now.”',
    ]
    const text = lines.join('\n')
    const at = (line: number) => ({
      start: text.indexOf(lines[line]!),
      end: text.indexOf(lines[line]!) + lines[line]!.length,
    })
    const regions = [
      { ...at(0), kind: 'headline' as const, by: 'rule' as const },
      { ...at(3), kind: 'furniture' as const, by: 'rule' as const },
    ]
    expect(statements(text, { regions })).toEqual(['Mira Oduya: Mira Oduya said she would sue.'])
    const caption = [{ ...at(1), kind: 'caption' as const, by: 'rule' as const }, ...regions]
    expect(statements(text, { regions: caption.toSorted((a, b) => a.start - b.start) })).toEqual([])
  })

  test('are the answers of an interview, and not its questions', () => {
    const text = 'Rosa Tiernan builds bridges.\nQ: How many fall?\nA: At least 40.\nQ: Why?\nA: Rust.'
    expect(statements(text)).toEqual(['Rosa Tiernan: A: At least 40.', 'Rosa Tiernan: A: Rust.'])
    expect(saidAt(text, 'At least 40.').speech).toMatchObject({ mode: 'direct', verbatim: true })
  })

  test('are the turns of a transcript, with the names that they begin with', () => {
    const text = 'Jo Okafor met Ann Vale.\nOKAFOR: You knew.\nVALE: I did not.\nOKAFOR: You wrote it.'
    expect(statements(text)).toEqual([
      'Jo Okafor: OKAFOR: You knew.',
      'Ann Vale: VALE: I did not.',
      'Jo Okafor: OKAFOR: You wrote it.',
    ])
  })

  test('are no lines that only have a colon', () => {
    expect(statements('Note: the quay is shut.\nPhoto: the quay at dawn.\nThe end.')).toEqual([])
  })

  test('are what a sentence announces', () => {
    const text = 'In her letter, Mira Oduya wrote:\nThe fleet will be rebuilt.\nThat was in May.'
    expect(statements(text)).toContain('Mira Oduya: The fleet will be rebuilt.')
    expect(statements(text)).not.toContain('Mira Oduya: That was in May.')
  })
})
