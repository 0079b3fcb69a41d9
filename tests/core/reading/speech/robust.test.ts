// Texts that nobody wrote to be read: hostile, broken, in other scripts. Reading them ends, and says nothing wrong.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributedStatements, voiceFor } from '../../../../src/core/reading/speech'
import { anySpan } from '../../text/texts'
import { heardIn, voicesOf } from './heard'

describe('reading voices', () => {
  test.each([
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['marks of all kinds', '“‘"«'],
    ['marks before words', '“a ‘b '],
    ['possessives in marks', '‘as’ b s’ c '],
    ['NULs', '\0'],
    ['lone surrogates', '\ud800'],
    ['verbs', 'to say and said '],
    ['brackets before a verb', 'a (b) said '],
    ['frames in one sentence', 'figures released by the office show '],
    ['quotations in one sentence', '“a,” he said, '],
    ['quotations after one verb', '“a” b '],
    ['paragraphs that never close', '“a\n'],
    ['names', 'Oduya and '],
    ['blank lines', '\n'],
  ])('ends on a long row of %s', (_what, piece) => {
    const voices = voicesOf(piece.repeat(Math.ceil(60_000 / piece.length)))
    expect(voices.quotations.length).toBeLessThanOrEqual(60_000)
    expect(attributedStatements(voices).length).toBeLessThanOrEqual(
      voices.quotations.length + voices.reports.length,
    )
  })

  test('proposes nothing outside the text, and statements in order', () => {
    fc.assert(
      fc.property(
        anySpan,
        fc.constantFrom(' said Mira Oduya. ', '\n“We ', ': “', '” '),
        ({ text, span }, piece) => {
          const whole = text.slice(0, span.start) + piece + text.slice(span.start)
          const voices = voicesOf(whole)
          const passage = { start: span.start, end: span.end }
          for (const { start, end } of voiceFor({ voices, sentence: passage, passage }).attribution)
            expect(start >= 0 && start <= end && end <= whole.length).toBe(true)
          let last = 0
          for (const { start, end, speaker } of attributedStatements(voices)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeLessThanOrEqual(whole.length)
            expect(speaker.end).toBeLessThanOrEqual(whole.length)
            last = start
          }
        },
      ),
    )
  })

  test('takes scripts from right to left for what they are', () => {
    expect(heardIn('“نعم” said ليلى.')).toEqual(['ليلى: “نعم”'])
    expect(heardIn('„כן“ שלום')).toEqual(['–: „כן“'])
  })
})
