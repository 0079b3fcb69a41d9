// Which highlights are shown: any of what is asked for in one list, all lists together.
import { expect, test } from 'vitest'
import type { Highlight } from '../../../src/core/model/highlight'
import type { Records } from '../../../src/core/model/records'
import { isNarrowed, isShown, type Shows, showsAll } from '../../../src/renderer/reader/highlights/filter'

const highlight = { tags: ['water', 'boats'], coder: 'ada', anchor: 'moved' } as unknown as Highlight
const statistic = { type: 'statistic' } as unknown as Records['claims']

test.each<[string, Partial<Shows>, readonly Records['claims'][], boolean]>([
  ['nothing is asked', {}, [], true],
  ['one of its tags', { tags: ['boats', 'other'] }, [], true],
  ['another tag', { tags: ['other'] }, [], false],
  ['its claim’s type', { types: ['statistic'] }, [statistic], true],
  ['a type, and it has no claim', { types: ['statistic'] }, [], false],
  ['its coder', { coders: ['ada'] }, [], true],
  ['another coder', { coders: ['bo'] }, [], false],
  ['how its anchor stands', { anchors: ['moved', 'fuzzy'] }, [], true],
  ['another anchor', { anchors: ['exact'] }, [], false],
  ['a claim, and it has one', { claimed: ['with'] }, [statistic], true],
  ['a claim, and it has none', { claimed: ['with'] }, [], false],
  ['no claim, and it has one', { claimed: ['without'] }, [statistic], false],
  ['its tag and another coder', { tags: ['boats'], coders: ['bo'] }, [], false],
])('%s', (_what, shows, claims, shown) => {
  const asked = { ...showsAll, ...shows }
  expect(isShown(asked, highlight, claims)).toBe(shown)
  expect(isNarrowed(asked)).toBe(Object.keys(shows).length > 0)
})
