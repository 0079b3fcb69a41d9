// What place and shape say of lines whose words no rule knows, and the running text next to it that stays.
import { describe, expect, test } from 'vitest'
import { guess, guessPage, prose } from './guessing'

describe('place and shape', () => {
  const piece = 'div.c9'
  const pageOf = (...lines: [path: string, words: string][]) =>
    guessPage(
      [`${piece} h1`, 'Lamps dark since storms'],
      [`${piece} p`, prose(1)],
      [`${piece} p`, prose(2)],
      ...lines,
      [`${piece} p`, prose(3)],
    ).filter(([kind]) => kind !== 'headline')

  test('a line with links that ends no sentence is there to be pressed', () => {
    expect(pageOf([`${piece} p+`, 'Owls of the park counted once more'])).toEqual([
      ['furniture', 'Owls of the park counted once more'],
    ])
    expect(pageOf([`${piece} p`, 'Owls of the park counted once more'])).toEqual([])
  })

  test('a box without text in which something can be pressed', () => {
    expect(
      pageOf([`${piece} div.d4`, 'Out this week'], [`${piece} div.d4 div.e+`, 'The keeper and the owl']),
    ).toEqual([['furniture', 'Out this week\nThe keeper and the owl']])
  })

  test('a box of labels, but not one with a sentence or of names alone', () => {
    const boxOf = (...words: string[]) =>
      pageOf(...words.map((each): [string, string] => [`${piece} div.d4`, each]))
    expect(boxOf('Minutes', 'Agenda', 'Who was there')).toEqual([
      ['furniture', 'Minutes\nAgenda\nWho was there'],
    ])
    expect(boxOf('Minutes', 'Nobody came.', 'Who was there')).toEqual([])
    expect(boxOf('Ada Root', 'Ben Root', 'Cora Root')).toEqual([])
  })

  test('labels that ran into one another', () => {
    expect(pageOf([`${piece} p`, 'MinutesAgendaWho was there'])).toEqual([
      ['furniture', 'MinutesAgendaWho was there'],
    ])
  })

  test('the last short lines of a copied text, from three on', () => {
    const lines = ['Lamps dark since storms', '', prose(1), '', prose(2), '']
    const short = ['The trick with the pan', 'Ten uses for a spoon', 'Owls that nobody counted']
    expect(guess(...lines, ...short).at(-1)).toEqual(['furniture', short.join('\n')])
    expect(guess(...lines, ...short.slice(1))).toHaveLength(1)
    expect(guess(...lines, ...short, '“Nobody told us', '', 'Nobody came.')).toHaveLength(1)
  })

  test('what stands under the heading of an author’s box', () => {
    const about = 'She keeps bees and has twice won a prize for her book on the lamps of small towns.'
    expect(guess('Lamps dark', '', prose(1), '', prose(2), '', 'ABOUT THE AUTHOR', about).at(-1)).toEqual([
      'furniture',
      `ABOUT THE AUTHOR\n${about}`,
    ])
  })

  test('names with others stuck to them, of which a shareholder is none', () => {
    expect(pageOf([`${piece} div.socialbuttons`, 'Pocket this for the evening'])).toHaveLength(1)
    expect(pageOf([`${piece} div.shareholders`, 'Pocket this for the evening'])).toEqual([])
  })
})
