// A text as a row of numbers: one for each word and for each sign that stands by itself, the same for the same.
// Must not break: white space belongs to no token, and every other character to exactly one.

/** The tokens of a text in order, with where each begins and ends (UTF-16 units) and on which line it stands. */
export interface Tokens {
  keys: Int32Array
  starts: Int32Array
  ends: Int32Array
  lines: Int32Array
  count: number
}

/** The numbers given so far; what has the same number is spelt the same. */
export interface Vocabulary {
  keys: Map<string, number>
  spelt: string[]
}

export const newVocabulary = (): Vocabulary => ({ keys: new Map(), spelt: [] })

/** Between two pauses. */
const atOnce = 20_000

/** A word may be long; scripts that part no words are taken sign by sign. */
const token = /[\p{L}\p{N}\p{M}]+|\S/gu
const unparted = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u

/** The tokens of a text, with a pause now and then. */
export function* tokensOf(text: string, vocabulary: Vocabulary): Generator<undefined, Tokens, void> {
  let [line, nextLine] = [0, text.indexOf('\n')]
  let room = yield* roomFor(Math.ceil(text.length / 4) + 16)
  for (const { 0: spelt, index } of text.matchAll(token)) {
    while (nextLine >= 0 && nextLine < index) {
      line += 1
      nextLine = text.indexOf('\n', nextLine + 1)
    }
    const pieces = spelt.length > 1 && unparted.test(spelt) ? Array.from(spelt) : [spelt]
    let start = index
    for (const piece of pieces) {
      if (room.count === room.keys.length) room = yield* grown(room)
      put(room, { key: keyOf(vocabulary, piece), start, end: start + piece.length, line })
      start += piece.length
      if (room.count % atOnce === 0) yield
    }
  }
  return room
}

const rows = ['keys', 'starts', 'ends', 'lines'] as const

/** Room of megabytes is made piece by piece: each makes memory be collected. */
function* roomFor(size: number): Generator<undefined, Tokens, void> {
  const none = new Int32Array()
  const room = { keys: none, starts: none, ends: none, lines: none, count: 0 }
  for (const name of rows) {
    if (size > atOnce) yield
    room[name] = new Int32Array(size)
  }
  return room
}

function* grown(full: Tokens): Generator<undefined, Tokens, void> {
  const room = yield* roomFor(full.count * 2)
  for (const name of rows) room[name].set(full[name])
  return { ...room, count: full.count }
}

function put(room: Tokens, one: { key: number; start: number; end: number; line: number }) {
  room.keys[room.count] = one.key
  room.starts[room.count] = one.start
  room.ends[room.count] = one.end
  room.lines[room.count] = one.line
  room.count += 1
}

function keyOf({ keys, spelt }: Vocabulary, word: string): number {
  const known = keys.get(word)
  if (known !== undefined) return known
  keys.set(word, spelt.length)
  return spelt.push(word) - 1
}

/** The first token that ends after a position; the count where there is none. */
export const firstEndingAfter = ({ ends, count }: Tokens, position: number): number =>
  firstAbove(ends, count, position)

/** The first token that starts at a position or after it; the count where there is none. */
export const firstFrom = ({ starts, count }: Tokens, position: number): number =>
  firstAbove(starts, count, position - 1)

function firstAbove(places: Int32Array, count: number, position: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] as number) > position) high = middle
    else low = middle + 1
  }
  return low
}
