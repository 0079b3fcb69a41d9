// Guessed regions on documents that nobody looked at when the rules were made (tests/bench/regions/README.md).
// Missed furniture costs a glance, dimmed text a passage: here stands what must never get worse.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/main/importing'
import { figuresOf, scorePart } from '../../bench/regions/score'

describe('guessed regions', () => {
  it('find page furniture and dim hardly any running text', () => {
    const score = scorePart('held', (name, bytes) => {
      const { document, regions } = readDocument(name, bytes)
      return { text: document.text, regions }
    })
    expect(figuresOf(score.furniture).precision).toBeGreaterThanOrEqual(0.95)
    expect(figuresOf(score.furniture).f1).toBeGreaterThanOrEqual(0.9)
    expect(figuresOf(score.body).recall).toBeGreaterThanOrEqual(0.98)
  })
})
