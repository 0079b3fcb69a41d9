// Texts that positions break on: emoji, joined emoji, combining marks, right-to-left runs, CRLF, no-break
// spaces, NUL, and sentences between them.
import fc from 'fast-check'

const pieces = [
  '😀',
  '👩‍👩‍👧‍👦',
  '🇫🇮',
  'é',
  'a\u0301\u0323',
  'שלום',
  'مرحبا',
  '漢字',
  '𝒳',
  '\r\n',
  '\n',
  '\n\n',
  '\u00a0',
  '\0',
  '\u200f',
  ' ',
  'Mr. ',
  '361 complaints. ',
  '“Why?” ',
  '.',
  'word',
]

/** A text of up to 60 such pieces, well-formed. */
export const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

/** A text with a span in it that begins before it ends; it may split a character in two. */
export const anySpan = anyText
  .filter((text) => text.length > 0)
  .chain((text) =>
    fc
      .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
      .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) + 1 } })),
  )
