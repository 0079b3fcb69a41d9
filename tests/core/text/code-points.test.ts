// Code points and UTF-16 units: the only converter, compared with what JavaScript itself counts.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePoints } from '../../../src/core/text/code-points'
import { splitsPair } from '../../../src/core/text/span'
import { anyText } from './texts'

/** The length in code points, counted the slow way. */
const pointsOf = (text: string) => Array.from(text).length

describe('code points', () => {
  test('count what lies before a position, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const points = codePoints(text)
        expect(points.length).toBe(pointsOf(text))
        const borders = Array.from({ length: text.length + 1 }, (_, unit) => unit).filter(
          (unit) => !splitsPair(text, unit),
        )
        expect(borders.map((unit) => points.fromUnits(unit))).toEqual(
          borders.map((unit) => pointsOf(text.slice(0, unit))),
        )
      }),
    )
  })

  test('go back to the same position, and cut the same words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const points = codePoints(text)
        const all = Array.from({ length: points.length + 1 }, (_, point) => point)
        const units = all.map((point) => points.toUnits(point)!)
        expect(units.map((unit) => points.fromUnits(unit))).toEqual(all)
        expect(units.map((unit) => text.slice(0, unit))).toEqual(
          all.map((point) => Array.from(text).slice(0, point).join('')),
        )
      }),
    )
  })

  test('take a position inside a pair as the beginning of its character', () => {
    const points = codePoints('a😀b')
    expect([0, 1, 2, 3, 4].map((unit) => points.fromUnits(unit))).toEqual([0, 1, 1, 2, 3])
  })

  test('know what lies outside', () => {
    const points = codePoints('a😀')
    expect([-1, 0, 1, 2, 3].map((point) => points.toUnits(point))).toEqual([undefined, 0, 1, 3, undefined])
  })

  test('count a lone half of a pair as one', () => {
    expect(codePoints('\ud83da\ude00').length).toBe(3)
  })
})
