// Whom a statement is from: the hops from who tells it to its origin, in the order in which the wording passed on.
import { describe, expect, test } from 'vitest'
import { saidAt } from './heard'

/** Each hop as `name [description] verb`. */
const hopsAt = (...[text, wording, more]: Parameters<typeof saidAt>): string[] =>
  saidAt(text, wording, more).attribution.map(({ name, description, verb }) =>
    [name, description && `[${description}]`, verb].filter((part) => part !== undefined).join(' '),
  )

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
