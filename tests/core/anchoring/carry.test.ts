// Passages carried over to a new wording: exact, moved, fuzzy and lost.
// Must not break: what a passage becomes follows from the two texts, never from how they were made.
import { describe, expect, it } from 'vitest'
import { type Carried, carry } from '../../../src/core/anchoring'
import { describeQuote } from '../../../src/core/text/quote'

function carried(oldText: string, newText: string, ...words: string[]): Carried[] {
  const passages = words.map((exact) => {
    const start = oldText.indexOf(exact)
    const span = { start, end: start + exact.length }
    return { ...span, quote: describeQuote(oldText, span) }
  })
  const work = carry(oldText, newText, passages)
  for (;;) {
    const part = work.next()
    if (part.done) return part.value
  }
}

describe('a passage carried over', () => {
  it('is exact where its words stand, and lost where they are gone', () => {
    expect(
      carried('One. Two boats sank. Three.', 'Zero. One. Two boats sank.', 'Two boats sank', 'Three'),
    ).toEqual([{ anchor: 'exact', start: 11, end: 25, score: 1 }, { anchor: 'lost' }])
  })
})
