// Finds the words of some texts in other texts, letter by letter: what is to be erased must not live on as a quote.
// Texts may be large: all pieces of them are kept as 53-bit numbers in one sorted array, behind a filter of bits.
import type { Span } from './span'

/** A run of this many UTF-16 units is long enough to be told from chance, and short enough to hide nothing. */
export const pieceLength = 12

export interface Pieces {
  /** True where some piece of the texts stands. */
  touches(text: string): boolean
  /**
   * The text with every run of pieces that is at least so long (in UTF-16 units) replaced; what `except` has, too,
   * stays (it is asked for only when there is such a run).
   */
  cut(text: string, by: { atLeast: number; instead: string; except?: () => Pieces | undefined }): string
  /** For each position, whether a piece begins there. */
  has(text: string): Uint8Array
}

/** The pieces of some texts. */
export function piecesOf(texts: readonly string[]): Pieces {
  const all = new Float64Array(texts.reduce((sum, text) => sum + windowsIn(text), 0))
  let next = 0
  for (const text of texts) eachPrint(text, (print) => void (all[next++] = print))
  all.sort()
  const isThere = lookup(all)
  const has = (text: string): Uint8Array => {
    const found = new Uint8Array(windowsIn(text))
    eachPrint(text, (print, at) => void (found[at] = Number(isThere(print))))
    return found
  }
  return {
    has,
    touches: (text) => eachPrint(text, isThere),
    cut: (text, { atLeast, instead, except }) => {
      const found = has(text)
      if (!runsIn(found, undefined).some(({ length }) => length >= atLeast)) return text
      let result = ''
      let done = 0
      for (const { start, end, length } of runsIn(found, except?.()?.has(text))) {
        if (length < atLeast) continue
        result += text.slice(done, Math.max(done, start)) + (start < done ? '' : instead)
        done = Math.max(done, end)
      }
      return result + text.slice(done)
    },
  }
}

/** What is cut out, and how long the run is with what others say of it as well. */
interface Run extends Span {
  length: number
}

/** The runs of pieces that were found and need not be kept; where one borders on what is kept, that stays whole. */
function runsIn(found: Uint8Array, kept: Uint8Array | undefined): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < found.length; at += 1) {
    if (!found[at] || kept?.[at]) continue
    let last = at
    while (found[last + 1] && !kept?.[last + 1]) last += 1
    const whole = { start: at, end: last + pieceLength }
    const start = kept?.[at - 1] ? at - 1 + pieceLength : whole.start
    const end = kept?.[last + 1] ? last + 1 : whole.end
    runs.push({ ...(start < end ? { start, end } : whole), length: whole.end - whole.start })
    at = last
  }
  return runs
}

const windowsIn = (text: string): number => Math.max(0, text.length - pieceLength + 1)

/** Gives one number for each run of `pieceLength` units, from two rolling sums modulo 2^32; true once `stop` is. */
function eachPrint(text: string, stop: (print: number, at: number) => boolean | void): boolean {
  const [a, b] = [0x01_00_01_93, 0x5b_d1_e9_95]
  const [outA, outB] = [power(a, pieceLength), power(b, pieceLength)]
  let sumA = 0
  let sumB = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at) + 1
    sumA = Math.imul(sumA, a) + unit
    sumB = Math.imul(sumB, b) + unit
    if (at >= pieceLength) {
      const gone = text.charCodeAt(at - pieceLength) + 1
      sumA -= Math.imul(gone, outA)
      sumB -= Math.imul(gone, outB)
    }
    sumA |= 0
    sumB |= 0
    const begin = at - pieceLength + 1
    if (begin >= 0 && stop((sumA >>> 0) * 2 ** 21 + (sumB >>> 11), begin)) return true
  }
  return false
}

function power(base: number, exponent: number): number {
  let result = 1
  for (let times = 0; times < exponent; times += 1) result = Math.imul(result, base)
  return result
}

/** Whether a number is one of many, which are sorted. Most are not, and most of those a bit tells. */
function lookup(sorted: Float64Array): (print: number) => boolean {
  const bits = 2 ** Math.max(10, Math.ceil(Math.log2(sorted.length * 32 + 1)))
  const filter = new Uint8Array(Math.ceil(bits / 8))
  for (const print of sorted) {
    const bit = print % bits
    filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7))
  }
  return (print) => {
    const bit = print % bits
    if (((filter[bit >>> 3] as number) & (1 << (bit & 7))) === 0) return false
    let [low, high] = [0, sorted.length - 1]
    while (low <= high) {
      const middle = (low + high) >>> 1
      const found = sorted[middle] as number
      if (found === print) return true
      if (found < print) low = middle + 1
      else high = middle - 1
    }
    return false
  }
}
