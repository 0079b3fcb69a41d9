// Who says what a passage says: indirect speech, hops to the origin, and which statements are somebody else's.
import { describe, expect, test } from 'vitest'
import { sentenceAt } from '../../../../src/core/text/sentences'
import { attributedStatements, voiceFor } from '../../../../src/core/reading/speech'
import { sourceOf, voicesOf } from './heard'

/** What is said by the sentence around a wording, or by the wording alone. */
function saidAt(text: string, wording: string, more: Parameters<typeof sourceOf>[1] = {}) {
  const start = text.indexOf(wording)
  const passage = { start, end: start + wording.length }
  const block = sourceOf(text).leaves.find((leaf) => leaf.start <= start && leaf.end >= passage.end)
  const sentence = sentenceAt(text, block ?? passage, start)
  return voiceFor({ voices: voicesOf(text, more), sentence, passage })
}

/** Each hop as `name [description] verb`. */
const hopsAt = (...[text, wording, more]: Parameters<typeof saidAt>): string[] =>
  saidAt(text, wording, more).attribution.map(({ name, description, verb }) =>
    [name, description && `[${description}]`, verb].filter((part) => part !== undefined).join(' '),
  )

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

describe('attribution', () => {
  test.each([
    [
      'a paper that reports figures released by an office',
      'The Post reports that figures released by the harbour office under the information act show 40 boats.',
      [
        'Post reports',
        'harbour office [figures released by the harbour office under the information act] released',
      ],
    ],
    [
      'figures from an office',
      'Figures from the harbour office show 40 boats were lost.',
      ['harbour office [Figures from the harbour office]'],
    ],
    [
      'a body’s own figures',
      'The Coastal Institute’s figures show 40 boats were lost.',
      ['Coastal Institute [The Coastal Institute’s figures]'],
    ],
    [
      'a report by somebody for somebody',
      'A report by Norling and Sons for the council says 40 boats were lost.',
      ['Norling and Sons [A report by Norling and Sons for the council]'],
    ],
    [
      'according to figures from a body',
      'Some 40 boats were lost, according to figures from the Coastal Institute.',
      ['Coastal Institute [figures from the Coastal Institute]'],
    ],
    [
      'what a paper was told',
      'Mira Oduya told the Post that 40 boats were lost.',
      ['Post', 'Mira Oduya told'],
    ],
    [
      'whom a paper cites',
      'The Post, citing the harbour office, said 40 boats were lost.',
      ['Post said', '[the harbour office] cited'],
    ],
    [
      'what was passed to a paper',
      'A memo leaked to the Post shows 40 boats were lost.',
      ['Post leaked to', '[A memo leaked to the Post]'],
    ],
    ['a document by itself', 'The report found 40 boats were lost.', ['[The report] found']],
    [
      'somebody unnamed',
      'A person familiar with the matter said 40 boats were lost.',
      ['[A person familiar with the matter] said'],
    ],
    ['nobody', 'The fleet lost 40 boats.', []],
    [
      'a paper that reports an office’s figures without a clause',
      'The Fife Post reports figures released by the harbour office under the information act, showing 40 losses and 40 boats.',
      [
        'Fife Post reports',
        'harbour office [figures released by the harbour office under the information act] released',
      ],
    ],
    [
      'according to figures that an office released',
      'According to figures released by the Coastal Institute, 40 boats were lost.',
      ['Coastal Institute [figures released by the Coastal Institute] released'],
    ],
    [
      'according to a memo that a paper has seen',
      'According to a memo seen by the Fife Post, 40 boats were lost.',
      ['Fife Post seen', '[a memo]'],
    ],
    [
      'according to figures of an office, at the front',
      'According to figures from the Coastal Institute, 40 boats were lost.',
      ['Coastal Institute [figures from the Coastal Institute]'],
    ],
    [
      'one who speaks before another',
      'Mira Oduya said 40 boats were lost, but Ben Hale said 12 were.',
      ['Mira Oduya said'],
    ],
    [
      'one who speaks after another',
      'Mira Oduya said 12 boats were lost; Ben Hale puts the number at 40 boats.',
      ['Ben Hale puts'],
    ],
    [
      'one who speaks through another',
      'Mira Oduya said that Ben Hale had told her 40 boats were lost.',
      ['Mira Oduya said', 'Ben Hale told'],
    ],
  ])('of %s', (_what, text, hops) => {
    expect(hopsAt(text, '40 boats')).toEqual(hops)
  })

  test('tells unnamed voices, and how a verb stands to what it brings in', () => {
    expect(
      saidAt('A person familiar with the matter said 40 boats were lost.', '40 boats').attribution[0]
        ?.unnamed,
    ).toBe(true)
    const stance = (verb: string) =>
      saidAt(`Mira Oduya ${verb} that 40 boats were lost.`, '40 boats').attribution[0]?.stance
    expect(['said', 'claimed', 'confirmed'].map(stance)).toEqual(['neutral', 'distancing', 'endorsing'])
  })

  test('begins with the publisher and what the source itself inherits', () => {
    const text = 'Mira Oduya told the Courier that 40 boats were lost.'
    const more = { publisher: 'The Courier', attribution: [{ name: 'Wire Desk', verb: 'reported' }] }
    const { attribution } = saidAt(text, '40 boats', more)
    expect(attribution.map(({ name, inherited, rule }) => [name, inherited, rule])).toEqual([
      ['The Courier', undefined, 'publisher'],
      ['Wire Desk', true, 'inherited'],
      ['Mira Oduya', undefined, 'verbAfter'],
    ])
  })

  test('of a quotation leads to its speaker', () => {
    const text = '“We lost 40 boats,” Mira Oduya told the Post.'
    expect(hopsAt(text, '40 boats')).toEqual(['Post', 'Mira Oduya told'])
    expect(saidAt(text, text).speech).toMatchObject({ mode: 'direct', speaker: { name: 'Mira Oduya' } })
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
