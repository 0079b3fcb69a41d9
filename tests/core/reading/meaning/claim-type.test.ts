// The claim type that a passage most likely makes, told by the verb that governs it.
import { expect, it } from 'vitest'
import { claimTypesOf } from '../../../../src/core/reading/meaning/claim-type'
import { clauseAt } from '../../../../src/core/reading/meaning/clause'
import { marked } from './marked'

const typesOf = (sentence: string, figure: 'count' | 'share' | undefined, certainty = 'asserted') => {
  const { text, all, target } = marked(sentence)
  const clause = clauseAt(text, all, target)
  return claimTypesOf({
    text,
    passage: target,
    sentence: all,
    clause,
    figure,
    mode: undefined,
    certainty,
  }).map(({ type }) => type)
}

it.each([
  ['statistic', 'The register lists [40] boats.'],
  ['statistic', 'The number of wardens suspended fell to [40].'],
  ['action', 'The board suspended [40] wardens.'],
  ['event', 'A fire destroyed [40] boats.'],
  ['statistic', 'The boats of [40] wardens were withdrawn in May.'],
  ['action', 'The boats of [40] wardens were withdrawn by the board.'],
  ['finding', 'The inquiry found that [40] boats were unsafe.'],
])('a figure makes a %s: %s', (type, sentence) => {
  expect(typesOf(sentence, 'count')[0]).toBe(type)
})

it('takes a figure of an accusation for one only where it is alleged', () => {
  const sentence = 'The owner is accused of sinking [40] boats.'
  expect(typesOf(sentence, 'count', 'alleged')[0]).toBe('allegation')
  expect(typesOf(sentence, 'count')[0]).toBe('statistic')
})

it('never makes of a figure what holds no quantity, and offers it instead', () => {
  const types = typesOf('The board has pledged to buy [40] boats.', 'count')
  expect(types[0]).toBe('statistic')
  expect(types).toContain('commitment')
})

it('leaves a share a statistic, whatever happened to it', () => {
  expect(typesOf('A fire destroyed [40 percent] of the boats.', 'share')).toEqual(['statistic'])
})

it.each([
  ['definition', '[A wreck means a boat that nobody claims.]'],
  ['commitment', '[The board will buy the boats.]'],
  ['allegation', '[The owner is accused of sinking his boat.]'],
  ['action', '[The board suspended the warden.]'],
  ['statement', '[The harbour lies in the west.]'],
])('words make a %s: %s', (type, sentence) => {
  expect(typesOf(sentence, undefined)[0]).toBe(type)
})
