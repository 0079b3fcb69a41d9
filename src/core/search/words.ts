// Words: what the search index and whoever marks matches both take a text apart into. THE definition of a word.
// Case, accents and ligatures don't count; scripts written without spaces go character by character.

/** A word, or one character of a script without spaces (then `joined` tells that nothing parts it from the one before). */
export interface Word {
  /** The word without what doesn't count: what is compared. */
  key: string
  /** UTF-16 units of the text. */
  start: number
  end: number
  /** Set for a character of a script without spaces: 1 where nothing parts it from such a character before it. */
  joins?: 0 | 1
}

const run = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu

/** The words of a text in order, from a position on. */
export function* wordsOf(text: string, from = 0): Generator<Word> {
  const keys = new Map<string, string>()
  const keyFor = (word: string): string => {
    let key = keys.get(word)
    if (key === undefined) keys.set(word, (key = keyOf(word)))
    return key
  }
  const pattern = new RegExp(run)
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = match[0]
    const start = match.index
    if (isPlain(word)) yield { key: word.toLowerCase(), start, end: start + word.length }
    else if (firstUnspaced(word, 0) < word.length) yield* piecesOf(word, start, keyFor)
    else {
      const key = keyFor(word)
      if (key !== '') yield { key, start, end: start + word.length }
    }
  }
}

/** Takes a run of letters apart where it goes on in a script without spaces, character by character. */
function* piecesOf(word: string, offset: number, keyFor: (piece: string) => string): Generator<Word> {
  let joins: 0 | 1 = 0
  for (let at = 0; at < word.length;) {
    const unspaced = isUnspaced(word.codePointAt(at) as number)
    const to = unspaced ? endOfCharacter(word, at) : firstUnspaced(word, at)
    const key = keyFor(word.slice(at, to))
    const place = { key, start: offset + at, end: offset + to }
    if (key !== '') yield unspaced ? { ...place, joins } : place
    joins = unspaced && key !== '' ? 1 : 0
    at = to
  }
}

function firstUnspaced(word: string, from: number): number {
  for (let at = from; at < word.length; at += 1) {
    const unit = word.charCodeAt(at)
    if (unit >= 0x0e00 && isUnspaced(word.codePointAt(at) as number)) return at
  }
  return word.length
}

/** Thai to Khmer, and all of Chinese, Japanese and Korean: scripts whose words no space parts, or not reliably. */
const isUnspaced = (point: number): boolean =>
  unspaced.some(([first, last]) => point >= first && point <= last)

const unspaced = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1100, 0x11ff],
  [0x1780, 0x17ff],
  [0x2e80, 0x9fff],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xff66, 0xffdc],
  [0x1b000, 0x1b16f],
  [0x20000, 0x3ffff],
] as const

/** Where the character at a position ends, with the marks on it. */
function endOfCharacter(word: string, at: number): number {
  let end = at + ((word.codePointAt(at) as number) > 0xffff ? 2 : 1)
  while (end < word.length && /^\p{M}/u.test(word.slice(end, end + 2)))
    end += (word.codePointAt(end) as number) > 0xffff ? 2 : 1
  return end
}

// Most words of most texts: what a text without any other letter costs decides how fast a search is.
const isPlain = (word: string): boolean => /^[0-9A-Za-z]*$/.test(word)

/** Marks that a word is found without: accents, vowel points of Arabic and Hebrew, variation selectors. */
const optional = new RegExp(
  String.raw`[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u{e0100}-\u{e01ef}]+`,
  'gu',
)
/** Ligatures, letters and digits as wide as Chinese ones, and Japanese ones of half that width. */
const compatible = /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9f]+/gu
/** What Unicode doesn't take apart: letters with a stroke or of two letters, and the sigma at the end of a word. */
const spelled = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ς: 'σ',
  }),
)
const spelledLetters = new RegExp(`[${[...spelled.keys()].join('')}]`, 'g')

const keyOf = (word: string): string =>
  word
    .replace(compatible, (each) => each.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replace(optional, '')
    .normalize('NFC')
    .replace(spelledLetters, (each) => spelled.get(each) as string)
