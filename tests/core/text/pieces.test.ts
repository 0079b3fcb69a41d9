// Pieces of texts in other texts: every run of twelve is found, nothing else is, and cutting leaves none.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pieceLength, piecesOf } from '../../../src/core/text/pieces'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', '😀', '\n'), maxLength: 60 })
const windows = (text: string) =>
  Array.from({ length: Math.max(0, text.length - pieceLength + 1) }, (_, at) =>
    text.slice(at, at + pieceLength),
  )

test('a piece is found where it stands, and only there', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 3 }), letters, letters, (texts, before, after) => {
      const all = new Set(texts.flatMap(windows))
      const text = before + (texts[0] ?? '') + after
      const expected = windows(text).map((piece) => Number(all.has(piece)))
      expect([...piecesOf(texts).has(text)]).toEqual(expected)
      expect(piecesOf(texts).touches(text)).toBe(expected.includes(1))
    }),
  )
})

test('what is cut has no piece left but those that others have as well', () => {
  fc.assert(
    fc.property(letters, letters, letters, letters, (secret, before, after, other) => {
      const pieces = piecesOf([secret])
      const except = piecesOf([other + secret.slice(5, 25)])
      const cut = pieces.cut(before + secret + after, {
        atLeast: pieceLength,
        instead: '#',
        except: () => except,
      })
      for (const part of cut.split('#'))
        expect(pieces.has(part).every((found, at) => !found || except.has(part)[at] === 1)).toBe(true)
      expect(cut.replaceAll('#', '').length).toBeLessThanOrEqual((before + secret + after).length)
    }),
  )
})

describe('cutting', () => {
  const secret = 'Nobody upstairs ever asked her about it, not once in all those years.'
  const pieces = piecesOf([secret])
  const cut = (text: string, atLeast = pieceLength, except?: string) =>
    pieces.cut(text, {
      atLeast,
      instead: '[…]',
      except: () => (except === undefined ? undefined : piecesOf([except])),
    })

  test('takes the whole run and leaves what is around it', () => {
    expect(cut('She said: “Nobody upstairs ever asked her”, and went.')).toBe('She said: “[…]”, and went.')
    expect(cut('Nobody asked.')).toBe('Nobody asked.')
    expect(cut(`${secret} ${secret}`)).toBe('[…] […]')
    expect(cut('')).toBe('')
  })

  test('leaves what is shorter than wanted', () => {
    expect(cut('It was not once in all', 40)).toBe('It was not once in all')
    expect(cut(secret, 40)).toBe('[…]')
  })

  test('leaves what others say as well', () => {
    expect(cut('Nobody upstairs ever asked her', pieceLength, secret)).toBe('Nobody upstairs ever asked her')
    expect(cut('Nobody upstairs ever asked her', pieceLength, 'Nobody upstairs knew.')).toBe(
      'Nobody upstairs […]',
    )
  })
})

test('a text of a million characters is searched in no time to speak of', () => {
  const pieces = piecesOf(['The quick brown fox jumps over the lazy dog. '.repeat(25_000)])
  expect(pieces.touches('It was then that the fox jumps over all')).toBe(true)
  expect(pieces.touches('Nothing of the sort was ever seen here')).toBe(false)
})
