// A text as it is searched in: what a person means as the same is the same there, and each place of it knows its place
// in the text. Pure. Must not break: a line feed of the ground is the end of a block, and nothing else is one.

/** What is kept apart: capital from small letters, letters from those with marks (é, NFC or NFD, from e). */
export interface Apart {
  matchCase: boolean
  diacritics: boolean
}

/** The folded text, and from where on its units are shifted against those of the text: `shifts[n]` from `from[n]` on. */
export interface Ground {
  text: string
  from: readonly number[]
  shifts: readonly number[]
}

/** Marks that a letter may carry or not and stay itself: neither the vowels of Indic scripts nor the voicing of kana. */
const mark =
  /(?=\p{Mn})[^\u3099\u309a](?<=\p{Script=Inherited}|[\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u06d6-\u06ed])/u
const space = /[\s\p{Zs}]/u
/** Soft hyphens, places to break a line and signs of direction, which nobody types. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/

/** What a letter becomes, with its marks where those count; an empty text where it isn't seen. */
function folded(letter: string, { matchCase, diacritics }: Apart): string {
  if (unseen.test(letter)) return ''
  if (space.test(letter)) return ' '
  if ('‘’‚‛′'.includes(letter)) return "'"
  if ('“”„‟″'.includes(letter)) return '"'
  const cased = matchCase ? letter : letter.toLowerCase().replace('ς', 'σ')
  if (diacritics) return cased.normalize('NFC')
  const units = Array.from(cased.normalize('NFD'))
  const bare = units.filter((unit) => !mark.test(unit))
  return bare.length < units.length ? bare.join('').normalize('NFC') : cased
}

/** Folds a text; `joints` are the places between its blocks, in order. */
export function groundOf(text: string, apart: Apart, joints: ArrayLike<number> = []): Ground {
  const out = new Growing(text.length)
  const known: (string | undefined)[] = []
  let joint = 0
  for (let at = 0; at < text.length;) {
    const size = apart.diacritics ? withMarks(text, at) : lengthAt(text, at)
    if (at === joints[joint]) {
      joint++
      out.add('\n', at)
    } else if (size > 1) out.add(folded(text.slice(at, at + size), apart), at)
    else out.add((known[text.charCodeAt(at)] ??= folded(text.charAt(at), apart)), at)
    at += size
  }
  return out.ground(text.length)
}

const lengthAt = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && at + 1 < text.length ? 2 : 1

/** UTF-16 units of a letter and the marks behind it. */
function withMarks(text: string, at: number): number {
  let size = lengthAt(text, at)
  while (text.charCodeAt(at + size) > 0x2ff && mark.test(text.charAt(at + size))) size++
  return size
}

/** The place in the text of a place in the ground. */
export function originOf({ from, shifts }: Ground, place: number): number {
  let low = 0
  let high = from.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from[middle] as number) <= place) low = middle + 1
    else high = middle
  }
  return place + (shifts[low - 1] ?? 0)
}

/** Units put one after the other (far quicker than text that is put together), each with its place in the text. */
class Growing {
  #units: Uint16Array<ArrayBuffer>
  #length = 0
  readonly #from: number[] = []
  readonly #shifts: number[] = []
  constructor(expected: number) {
    this.#units = new Uint16Array(Math.ceil(expected * 1.1) + 16)
  }
  /** All units of a letter are at the place of the letter. */
  add(letter: string, at: number): void {
    for (let n = 0; n < letter.length; n++) {
      this.#stand(at)
      if (this.#length === this.#units.length) {
        const more = new Uint16Array(this.#length * 2)
        more.set(this.#units)
        this.#units = more
      }
      this.#units[this.#length++] = letter.charCodeAt(n)
    }
  }
  ground(length: number): Ground {
    this.#stand(length)
    const units = this.#units.subarray(0, this.#length)
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units)
    return { text, from: this.#from, shifts: this.#shifts }
  }
  #stand(at: number): void {
    const shift = at - this.#length
    if (shift === (this.#shifts.at(-1) ?? 0)) return
    this.#from.push(this.#length)
    this.#shifts.push(shift)
  }
}
