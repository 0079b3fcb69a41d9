// Polarity, act, condition, exception and legal standing: read where they govern, and nowhere else.
import { expect, it } from 'vitest'
import { meaningOf } from '../../../../src/core/reading/meaning'
import { marked } from './marked'

const meaning = (sentence: string) => {
  const { text, all, target } = marked(sentence)
  return meaningOf(text, all, false).of(target)
}

it.each([
  ['claim', 'The yard did not lose [40] boats.'],
  ['claim', 'The yard hasn’t sold [40] boats.'],
  ['claim', 'The fleet never exceeded [40] boats.'],
  ['quantity', 'Not [all 14] depots were open.'],
  [undefined, 'The yard lost not only [40] boats but its crane.'],
  [undefined, 'The yard lost no more than [40] boats.'],
  [undefined, 'The yard did not say how many of its [40] boats had gone.'],
  [undefined, 'The yard will not open its [£4m] hall.'],
  [undefined, 'The crane did not fall, but [40] boats sank.'],
  [
    undefined,
    'Few fish are left, says a warden who was not on the boat, and a pike lays just [one] egg a day.',
  ],
  ['claim', 'The port did not, as its chairman has it, sell [40] boats.'],
])('negates %s: %s', (negates, sentence) => {
  expect(meaning(sentence).negates?.value).toBe(negates)
  expect(meaning(sentence).polarity?.value).toBe(negates && 'negative')
})

it.each([
  ['ask', 'How many of the [40] boats were insured?'],
  ['demand', 'Owners called for [£2m] in aid.'],
  ['promise', 'The council pledged [£2m] in aid.'],
  ['decline', 'The council declined to say who owned the [40] boats.'],
  [undefined, 'The council paid [£2m] in aid.'],
])('act %s: %s', (act, sentence) => {
  expect(meaning(sentence).act?.value).toBe(act)
})

it('reads what a claim depends on and what it leaves out', () => {
  const { condition } = meaning('Some [40] boats will be sold if the levy passes, she said.')
  expect(condition?.text).toBe('if the levy passes')
  const { exception } = meaning('Apart from two ferries, all [40] boats were sold.')
  expect(exception?.text).toBe('Apart from two ferries')
})

it('takes no condition for that of a figure which stands in it', () => {
  expect(meaning('The yard closes if [40] boats are sold.').condition).toBeUndefined()
})

it.each([
  ['charged', 'Of the wardens, [14] were charged with fraud.'],
  [undefined, 'Visitors were charged [£14] at the gate.'],
  [undefined, 'The [14] wardens were not charged with anything.'],
  ['upheld', 'In all, [119] complaints were upheld.'],
  ['cleared', 'In all, [119] complaints were not upheld.'],
  ['convicted', 'In all, [nine] wardens were found guilty.'],
  ['accused', 'In all, [nine] wardens are accused of fraud; two were convicted.'],
  ['cleared', 'A jury cleared [two] of the wardens.'],
  [undefined, 'The council cleared [two] of the lanes of snow.'],
  [undefined, 'Nobody has been convicted over the [40] boats.'],
  [undefined, 'None of the [40] wardens was charged.'],
  ['investigated', 'Of the [40] wardens, none was charged and nine are under investigation.'],
])('legal status %s: %s', (key, sentence) => {
  expect(meaning(sentence).legalStatus?.key).toBe(key)
})
