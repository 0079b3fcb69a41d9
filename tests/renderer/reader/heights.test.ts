// How far down a text a position lies, without laying out what is far from the window.
import { describe, expect, it } from 'vitest'
import type { Desk } from '../../../src/renderer/reader/act'
import { heightsOf } from '../../../src/renderer/reader/highlights/heights'

/** Parts of two blocks, 100 characters and 50 pixels each; the window is 200 pixels high. Tells which blocks are measured. */
function deskOf(parts: number, scrollTop: number): { desk: Desk; measured: Set<number> } {
  const measured = new Set<number>()
  const rect = (top: number, height: number) => ({ top, height, bottom: top + height })
  const partElements = Array.from({ length: parts }, (_, n) => ({
    getBoundingClientRect: () => rect(n * 100 - scrollTop, 100),
  }))
  const elements = Array.from({ length: parts * 2 }, (_, n) => ({
    closest: (what: string) => (what === '[data-part]' ? partElements[n >> 1] : null),
    getBoundingClientRect: () => {
      measured.add(n)
      return rect(n * 50 - scrollTop, 50)
    },
  }))
  const leaves = elements.map((_, n) => ({ start: n * 100, end: n * 100 + 100 }))
  const folds = { standing: leaves.map((_, n) => n), runs: [], kinds: [] }
  const desk = {
    shown: { elements, leaves },
    folding: { store: { getState: () => folds } },
    scroller: { scrollTop, getBoundingClientRect: () => rect(0, 200) },
  }
  return { desk: desk as unknown as Desk, measured }
}

describe('heights of a text', () => {
  it('are right near the window and far from it, and only what is near is measured', () => {
    const { desk, measured } = deskOf(100, 5_000)
    const heights = heightsOf(desk)
    for (let position = 0; position < 20_000; position += 50)
      expect(heights.heightAt(position)).toBeCloseTo(position / 2)
    expect(Math.min(...measured)).toBeGreaterThanOrEqual(5_000 / 50 - 6)
    expect(Math.max(...measured)).toBeLessThanOrEqual(5_200 / 50 + 6)
  })

  it('lead back to the position at a height', () => {
    const { desk } = deskOf(100, 5_000)
    for (const height of [0, 25, 2_510, 5_020, 9_999])
      expect(heightsOf(desk).positionAt(height)).toBe(height * 2)
  })

  it('are measured block by block where there are few parts', () => {
    const { desk, measured } = deskOf(4, 0)
    expect(heightsOf(desk).heightAt(750)).toBe(375)
    expect([...measured]).toEqual([7])
  })
})
