// The history calls the parts of a claim, and the entries of its lists, what the form calls them.
import { expect, test } from 'vitest'
import { entryInWords, labelOf } from '../../../src/core/history/labels'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import { claimForm } from '../../../src/renderer/claims/parts/claim'
import type { Part } from '../../../src/renderer/claims/parts/part'

/** What a part and all in it is called, in the form and in the history. */
function called(part: Part, within: string): { form: string; history: string }[] {
  const inner = part.as === 'group' ? part.parts : part.as === 'list' ? part.item.parts : []
  const options = 'options' in part ? part.options : []
  const own =
    part.key === '' || part.label === '' ? [] : [{ form: part.label, history: labelOf(part.key, within) }]
  return [
    ...own,
    ...options.map(({ key, label }) => ({ form: label, history: entryInWords(key, part.key) })),
    ...inner.flatMap((each) => called(each, part.key === '' ? within : part.key)),
  ]
}

test('labels and choices are those of the form', () => {
  const all = claimForm(builtInClaimTypes[0]!).parts.flatMap((part) => called(part, 'claims'))
  expect(all.length).toBeGreaterThan(100)
  const lower = (key: 'form' | 'history') => all.map((each) => each[key].toLowerCase())
  expect(lower('history')).toEqual(lower('form'))
})
