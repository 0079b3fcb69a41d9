// How certain a figure is said to be: the cue that reaches it from nearest, and none that doesn't reach it.
import { expect, it } from 'vitest'
import { meaningOf } from '../../../../src/core/reading/meaning'
import { marked } from './marked'

const certaintyOf = (sentence: string, isHeadline = false) => {
  const { text, all, target } = marked(sentence)
  return meaningOf(text, all, isHeadline).of(target).certainty
}

it.each([
  ['asserted', 'The co-operative bought [14] boats in 2019.'],
  ['asserted', 'Police found [40] bags in the boathouse.'],
  ['asserted', '“It would ruin us,” said Mira Oduya, who owns [14] boats.'],
  ['asserted', 'The owners of [14] boats said that they had heard nothing.'],
  ['asserted', 'The council rejected [14] applications.'],
  ['asserted', 'Joan May, who is accused of fraud, owns [14] boats.'],
  ['asserted', 'The storm claimed [three] lives.'],
  ['asserted', 'It added [40] beds, but the board would not say when it could open them.'],
  ['reported', 'Mira Oduya said [40] boats were lost in one night.'],
  ['reported', 'Some [40] boats were lost, she said on Tuesday.'],
  ['reported', 'According to the register, [40] boats were lost.'],
  ['reported', 'Figures from the river board show [40] boats were lost.'],
  ['reported', 'Some [40] boats, the harbour master said, were lost in the storm.'],
  ['reported', 'The study found [40] of the boats unsafe.'],
  ['reported', 'A survey of owners suggests [three in five] have no insurance.'],
  ['reported', 'Rents rose [4 percent], according to the ministry.'],
  ['alleged', 'The union claims [300] jobs were lost.'],
  ['alleged', 'The firm is alleged to have hidden [£2.4m].'],
  ['alleged', 'He is accused of taking [14] boats.'],
  ['alleged', 'Prosecutors accused the owner of hiding [£2.4m] in a shed.'],
  ['alleged', 'The lake is said to have held [200] eels.'],
  ['alleged', 'The clerk allegedly forged [nine] licences.'],
  ['alleged', 'She said he was charged with stealing [nine] licences.'],
  ['denied', 'The ministry denied that [40] boats had been lost.'],
  ['denied', 'He denies taking [£400] from the till.'],
  ['denied', 'The mill rejected claims that [300] jobs were at risk.'],
  ['denied', 'Campaigners speak of [300] jobs, a figure the mill disputes.'],
  ['estimated', 'An estimated [400] people marched.'],
  ['estimated', 'The lake is thought to hold [200] eels.'],
  ['estimated', 'Wardens estimate that [200] eels are left.'],
  ['estimated', 'It is believed that [200] eels are left.'],
  ['expected', 'The council will buy [14] boats next year.'],
  ['expected', 'Some [300] jobs will go.'],
  ['expected', 'The yard is due to close with the loss of [300] jobs.'],
  ['expected', 'Planners expect [4,000] visitors.'],
  ['expected', 'The board plans to sell [14] boats.'],
  ['expected', 'She said [300] jobs will go.'],
  ['conditional', 'The scheme could cost [£2m].'],
  ['conditional', 'If the levy passes, [40] boats will be sold.'],
  ['conditional', 'Some [40] boats will be sold unless the levy fails.'],
  ['conditional', 'She said the levy would cost owners [£40] a year.'],
  ['proven', 'The inquiry found that [40] boats had been sunk on purpose.'],
  ['proven', 'He pleaded guilty to stealing [nine] licences.'],
  ['proven', 'The owner was convicted of hiding [£2.4m].'],
  ['proven', 'A jury found he had forged [nine] licences.'],
])('%s: %s', (certainty, sentence) => {
  expect(certaintyOf(sentence)?.value).toBe(certainty)
})

it('takes an infinitive in a headline for the future, and elsewhere not', () => {
  expect(certaintyOf('Council to close [14] depots', true)?.value).toBe('expected')
  expect(certaintyOf('The council met to close [14] depots.')?.value).toBe('asserted')
})

it('says where it read a cue, and that it read none', () => {
  const { text } = marked('The scheme could cost [£2m].')
  const could = certaintyOf('The scheme could cost [£2m].')
  expect(text.slice(could?.start, could?.end)).toBe('could')
  expect(certaintyOf('It cost [£2m].')?.rule).toBe('certainty.none')
})
