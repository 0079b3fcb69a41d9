// The words of a text as they are compared: one key for a word, however a newsroom prints it.
// Must not break: words with the same key are the same word to a reader, and every word keeps its place.

/** A word with its place in the text. Words with the same `key` are the same word, however they are printed. */
export interface Word {
  start: number
  end: number
  key: string
}

const wordPattern = /[\p{L}\p{N}]+(?:['’.,‐‑-][\p{L}\p{N}]+)*|[%&]/gu
const contracted = /^(.+?)(n['’]t|['’](?:re|ve|ll|m))$/iu
const endings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "n't": 'not',
    "'re": 'are',
    "'ve": 'have',
    "'ll": 'will',
    "'m": 'am',
  }),
)
const stems: ReadonlyMap<string, string> = new Map(Object.entries({ ca: 'can', wo: 'will', sha: 'shall' }))

/**
 * The words of a text (UTF-16 units). Case, the shape of apostrophes and separated thousands don't matter, nor whether a
 * contraction is written out, “and” is a sign, a number is spelt or a word has its British or its American spelling.
 */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: printed, index }) => {
    const at = (from: number, to: number, key: string): Word => ({
      start: index + from,
      end: index + to,
      key,
    })
    const [, stem = '', ending = ''] = contracted.exec(printed) ?? /^(can)(not)$/iu.exec(printed) ?? []
    if (ending === '') return [at(0, printed.length, keyOf(printed))]
    const [first, second] = [keyOf(stem), keyOf(ending)]
    return [
      at(0, stem.length, (second === "n't" && stems.get(first)) || first),
      at(stem.length, printed.length, endings.get(second) ?? second),
    ]
  })
}

/** How American spelling differs, where it does so by rule. */
const american: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=[a-z]{3})is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz'],
  [/(?<=al)ys(?=(?:e|ed|es|ing)$)/, 'yz'],
  [/(?<=[a-z]{2})our(?=(?:s|ed|ing|able|al|ful|hood|ite|ites|er|ers)?$)/, 'or'],
  [/(?<=[a-z]{2}[bt])re(?=s?$)/, 'er'],
  [/(?<=[a-z]{3})ence(?=s?$)/, 'ense'],
  [/(?<=[a-z]{4})ll(?=(?:ed|ing|er|ers)$)/, 'l'],
  [/^programme(?=s?$)/, 'program'],
]

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const numerals: ReadonlyMap<string, number> = new Map([
  ...`${ones} seventeen eighteen nineteen`.split(' ').map((word, n) => [word, n] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, n) => [word, 10 * n + 20] as const),
])

/** A number up to 99 that is spelt, in digits: newsrooms differ in which of them they spell. */
function inDigits(word: string): string {
  const [tens = '', one] = word.split(/[‐‑-]/)
  const [value, more] = [numerals.get(tens), one === undefined ? 0 : numerals.get(one)]
  const isOne = one === undefined || ((value ?? 0) >= 20 && (more ?? 0) > 0 && (more ?? 0) < 10)
  return value === undefined || more === undefined || !isOne ? word : String(value + more)
}

function keyOf(printed: string): string {
  const word = printed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\d),(?=\d{3}\b)/g, '')
  if (word === '%') return 'percent'
  if (word === '&') return 'and'
  return inDigits(american.reduce((spelt, [british, spelling]) => spelt.replace(british, spelling), word))
}
