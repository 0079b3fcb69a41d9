// Which way a paragraph runs, and whether some of it runs the other way.
import { expect, it } from 'vitest'
import { hasRightToLeft, isMixed, runsRightToLeft } from '../../../src/core/text/direction'

it.each([
  ['שלום עולם', true, false],
  ['42 سفينة', true, true],
  ['“שלום” 12', true, true],
  ['Boats: שלום', false, true],
  ['\u200fBoats', true, true],
  ['\u200eשלום', false, true],
  ['42 boats', false, false],
  ['2021', false, false],
  ['', false, false],
])('%j', (text, isRightToLeft, mixed) => {
  expect(runsRightToLeft(text)).toBe(isRightToLeft)
  expect(isMixed(text)).toBe(mixed)
  expect(hasRightToLeft(text)).toBe(isRightToLeft || mixed)
})
