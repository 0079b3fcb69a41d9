// Plain text from bytes: every encoding, everything that is no text, and nothing changed on the way.
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { WorkbenchError } from '../../../src/core/errors'
import { textOf } from '../../../src/core/text/document'
import { readDocument } from '../../../src/main/importing'
import { anyText } from '../../core/text/texts'

const read = (bytes: Uint8Array | string, name = 'letter.txt') =>
  readDocument(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
const charsetOf = (mediaType: string) => /^text\/plain; charset=(.+)$/.exec(mediaType)?.[1]

function outcomeOf(work: () => ReturnType<typeof read>): ReturnType<typeof read> | WorkbenchError {
  try {
    return work()
  } catch (error) {
    // A refusal is an outcome, as long as it is one of ours.
    if (error instanceof WorkbenchError) return error
    throw error
  }
}

describe('the encoding', () => {
  const text = 'The officer’s “answer” cost £40 – naïve, 😀.\nA second line.'

  test.each([
    ['utf-8', false, 'utf-8'],
    ['utf-8', true, 'utf-8'],
    ['utf-16le', true, 'utf-16le'],
    ['utf-16be', true, 'utf-16be'],
    ['utf-32le', true, 'utf-32le'],
    ['utf-32be', true, 'utf-32be'],
  ])('%s, with a mark: %s', (charset, addBOM, recorded) => {
    const { document, mediaType, warnings } = read(iconv.encode(text, charset, { addBOM }))
    expect(document.text).toBe(text)
    expect(charsetOf(mediaType)).toBe(recorded)
    expect(warnings).toEqual([])
  })

  test.each([
    ['utf-16le', text],
    ['utf-16be', text],
    ['windows-1252', 'The officer’s “answer” cost £40 – naïve.'],
    ['windows-1252', 'Café'],
    ['windows-1251', 'Полиция сообщила о 361 жалобе за три года, из них 265 отклонены без разбора.'],
    ['shift_jis', '警察は三百六十一件の苦情を受けたと発表した。'],
    ['gb18030', '警方三年收到三百六十一宗投诉，其中二百六十五宗没有下文。'],
  ])('%s without a mark is a guess that is reported', (charset, original) => {
    const { document, mediaType, warnings } = read(iconv.encode(original, charset))
    expect(document.text).toBe(original)
    expect(charsetOf(mediaType)).toBe(charset)
    expect(warnings).toEqual([
      `“letter.txt” does not say how it is encoded; it was read as ${charset}, which is a guess.`,
    ])
  })

  test('a guess that leaves bytes over says how many', () => {
    const cut = Buffer.concat([
      Buffer.from(`${'The officer’s “answer”. '.repeat(20)}caf`),
      Buffer.from([0xc3]),
    ])
    const { document, mediaType, warnings } = read(cut)
    expect(charsetOf(mediaType)).toBe('utf-8')
    expect(document.text.endsWith('caf\ufffd')).toBe(true)
    expect(warnings.at(-1)).toContain('In “letter.txt” 1 character could not be read as utf-8')
  })

  test('a replacement character that stands in the file is left alone', () => {
    expect(read('It cost \ufffd5.')).toMatchObject({ document: { text: 'It cost \ufffd5.' }, warnings: [] })
  })

  test.each([
    ['utf-8', Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62])],
    ['utf-16le', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62])],
    ['utf-16le', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x62, 0x00])],
    ['utf-16be', Buffer.from([0xfe, 0xff, 0x00, 0x61, 0xdc, 0x00])],
  ])('what begins as %s and is not is refused', (charset, bytes) => {
    expect(() => read(bytes)).toThrow(
      `“letter.txt” begins as ${charset.toUpperCase()}, but has bytes that are not.`,
    )
  })

  test.each(['â€™', 'Â£', 'cafÃ©', 'ļ»æ', 'ā€™'])('%s is reported and not repaired', (garbled) => {
    const { document, warnings } = read(`The officer wrote ${garbled} in it.`)
    expect(document.text).toContain(garbled)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('has 1 place with wrongly decoded text such as “')
  })

  test('well-written foreign words are not taken for garbled ones', () => {
    for (const text of [
      '« CAFÉ » à Genève, où ça coûte 5 €',
      'Ärger für Ölförderer',
      'Āboliņš un Ģirts',
      'SÃO PAULO',
    ])
      expect(read(text).warnings).toEqual([])
  })
})

describe('the text', () => {
  test('is the decoded file without its mark, with LF for every line break, and nothing else changed', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (raw, mark) => {
        const content = raw.replaceAll('\0', '')
        fc.pre(content !== '')
        const { document } = read(`${mark ? '\ufeff' : ''}${content}`)
        expect(document.text).toBe(content.replaceAll('\r\n', '\n'))
        expect(textOf(document)).toBe(document.text)
      }),
    )
  })

  test('keeps a second mark, spaces, tabs and form feeds', () => {
    expect(read('\ufeff\ufeff  a\t\fb \r c\r\n').document.text).toBe('\ufeff  a\t\fb \n c\n')
  })

  test('is titled by its first line, or by its file when that is long', () => {
    expect(read('\n  \n  Complaints rise  \n\nMore.').metadata.title).toBe('Complaints rise')
    expect(read('x'.repeat(200)).metadata.title).toBe('x'.repeat(200))
    expect(read('x'.repeat(201), 'reply.v2.txt').metadata.title).toBe('reply.v2')
    expect(read(' \n ', 'notes').metadata.title).toBe('notes')
  })
})

describe('what is no text', () => {
  test.each([
    ['an empty file', '', '“letter.txt” is empty.'],
    ['nothing but a mark', '\ufeff', '“letter.txt” is empty.'],
    ['a PDF', '%PDF-1.7\n', '“letter.txt” is not a text file: it is a PDF.'],
    ['a ZIP', 'PK\x03\x04rest', 'it is a ZIP archive, or a document that is one.'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13]), 'it is a PNG image.'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'it is a JPEG image.'],
    ['a program', Buffer.from('\x7fELF\x02', 'latin1'), 'it is a program.'],
    [
      'bytes with NULs',
      Buffer.from([1, 0, 0, 7, 0, 0, 200, 3]),
      'it has NUL bytes, or halves of characters.',
    ],
    ['a NUL in the middle', `${'word '.repeat(100)}\0`, 'it has NUL bytes, or halves of characters.'],
    ['control characters', '\x01\x02\x03\x04 abc', 'it is full of control characters.'],
  ])('%s is refused', (_what, bytes, message) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code: 'unreadable' }))
    expect(() => read(bytes)).toThrow(message)
  })

  test('random bytes never become a text with a loss that nobody reports', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        const outcome = outcomeOf(() => read(bytes))
        const lossless =
          outcome instanceof Error ||
          outcome.warnings.length > 0 ||
          iconv
            .encode(outcome.document.text, charsetOf(outcome.mediaType)!)
            .equals(Buffer.from(Buffer.from(bytes).toString('latin1').replace(/\r\n?/g, '\n'), 'latin1'))
        expect(lossless).toBe(true)
      }),
    )
  })

  test('a text of more than 20 million characters is refused, naming the limit', () => {
    expect(() => read(Buffer.alloc(20_000_001, 'a'))).toThrow(
      expect.objectContaining({
        code: 'tooLarge',
        message: '“letter.txt” has more than 20,000,000 characters, the most that Assay takes in one source.',
      }),
    )
    expect(read(Buffer.alloc(20_000_000, 'a')).document.text).toHaveLength(20_000_000)
  })

  test.each(['docx', 'PDF', 'assay'])('a .%s file is left out, whatever is in it', (extension) => {
    expect(() => read('Text.', `a.${extension}`)).toThrow(
      expect.objectContaining({
        code: 'unreadable',
        message: `“a.${extension}” was left out: Assay can't read .${extension} files yet.`,
      }),
    )
  })

  test.each(['a', 'a.text', 'a.TXT', 'reply no. 5', 'notes v1.2'])('“%s” is tried as text', (name) => {
    expect(read('Text.', name).document.text).toBe('Text.')
  })
})
