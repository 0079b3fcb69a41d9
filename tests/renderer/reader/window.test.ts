// Which blocks the window shows, found without laying out what is far from it.
import { describe, expect, it } from 'vitest'
import type { Shown } from '../../../src/renderer/reader/positions'
import { leavesInView } from '../../../src/renderer/reader/window'

const [blockHeight, inPart] = [50, 4]

/** Parts of four blocks, 50 pixels each; the window is 200 pixels high. Tells which blocks are measured. */
function textOf(parts: number, scrollTop: number, folded: readonly number[] = []) {
  const measured = new Set<number>()
  const standing = Array.from({ length: parts * inPart }, (_, n) => n).filter((n) => !folded.includes(n))
  const topOf = (leaf: number): number => standing.filter((n) => n < leaf).length * blockHeight
  const rect = (from: number, to: number) => ({
    top: topOf(from) - scrollTop,
    bottom: topOf(to) - scrollTop,
  })
  const partElements = Array.from({ length: parts }, (_, n) => ({
    getBoundingClientRect: () => rect(n * inPart, (n + 1) * inPart),
  }))
  const elements = Array.from({ length: parts * inPart }, (_, n) => ({
    closest: (what: string) => (what === '[data-part]' ? partElements[Math.floor(n / inPart)] : null),
    getBoundingClientRect: () => {
      measured.add(n)
      return rect(n, n + 1)
    },
  }))
  const leaves = elements.map((_, n) => ({ start: n * 10, end: n * 10 + 9 }))
  const scroller = { getBoundingClientRect: () => ({ top: 0, bottom: 200 }) } as HTMLElement
  const shown = { elements, leaves } as unknown as Shown
  return { measured, inView: (margin = 0) => leavesInView(shown, { standing }, scroller, margin) }
}

describe('the blocks in view', () => {
  it('are those that the window touches, wherever it stands', () => {
    for (const top of [0, 10, 50, 199, 200, 201, 1975, 3800])
      expect(textOf(20, top).inView()).toEqual({
        first: Math.floor(top / 50),
        last: Math.min(79, Math.ceil((top + 200) / 50) - 1),
      })
  })

  it('have others around them in a margin, as far as there are any', () => {
    expect(textOf(20, 1000).inView(200)).toEqual({ first: 16, last: 27 })
    expect(textOf(20, 0).inView(200)).toEqual({ first: 0, last: 7 })
    expect(textOf(20, 3800).inView(1000)).toEqual({ first: 56, last: 79 })
  })

  it('are found although whole parts above and around them are folded', () => {
    const folded = Array.from({ length: 13 }, (_, n) => n + 3)
    expect(textOf(20, 0, folded).inView()).toEqual({ first: 0, last: 16 })
    expect(textOf(20, 150, folded).inView()).toEqual({ first: 16, last: 19 })
  })

  it('are found without a look into parts that are far away', () => {
    const { measured, inView } = textOf(500, 50_000)
    expect(inView(200)).toEqual({ first: 996, last: 1007 })
    expect(Math.min(...measured)).toBeGreaterThanOrEqual(996 - 2 * inPart)
    expect(Math.max(...measured)).toBeLessThanOrEqual(1007 + 2 * inPart)
  })
})
