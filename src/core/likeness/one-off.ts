// Names that are the same but for a letter, found without comparing each with each: what is left of two such names when one
// letter is taken out of either is the same (deletion neighbourhoods: Bocek, Hunt and Stiller, Fast Similarity Search in
// Large Dictionaries, 2007). Must not break: no key that two names share is left out.
import { longEnough, type Name } from './names'
import { atOnce } from './pairs'

/** No name is compared letter by letter that is longer. */
const tooLong = 80

const isCompared = ({ letters }: Name): boolean => letters.length >= longEnough && letters.length <= tooLong

/**
 * The keys by which names are found that differ in one letter, of each name those that another one may have as well.
 * There are as many as letters, and hardly any is shared: their numbers alone tell of most that nobody else has them.
 */
export function* oneOffKeys(names: readonly Name[]): Generator<undefined, (name: Name) => string[], void> {
  const letters = names.reduce((sum, name) => sum + name.letters.length, 0)
  const bits = Math.min(27, 3 + Math.ceil(Math.log2(letters + 1)))
  /** How many have a number: none, one, or more. */
  const often = new Uint8Array(2 ** bits)
  for (const [at, name] of names.entries()) {
    if (isCompared(name))
      numbersOf(name.letters, (number) => {
        const place = number >>> (32 - bits)
        often[place] = Math.min(2, (often[place] ?? 0) + 1)
      })
    if (at % atOnce === 0) yield
  }
  return (name) => {
    const keys: string[] = []
    if (isCompared(name))
      numbersOf(name.letters, (number, out) => {
        if (often[number >>> (32 - bits)] === 2)
          keys.push(`-${name.letters.slice(0, out)}${name.letters.slice(out + 1)}`)
      })
    return keys
  }
}

const base = 0x01000193

/** Tells a number for the letters, and one for what is left without each; `out` is the place of that, behind the last for all. */
function numbersOf(letters: string, tell: (number: number, out: number) => void): void {
  const { length } = letters
  const scattered = (number: number): number => Math.imul(number ^ (number >>> 15), 0x2c1b3c6d)
  /** What the letters behind the one at hand come to, and what those before it would without it. */
  let [behind, before, power] = [0, 0, 1]
  for (let at = length - 1; at >= 0; at -= 1) {
    behind = (behind + Math.imul(letters.charCodeAt(at), power)) | 0
    if (at > 0) before = (before + Math.imul(letters.charCodeAt(at - 1), power)) | 0
    power = Math.imul(power, base)
  }
  tell(scattered(behind), length)
  power = 1
  let rest = 0
  for (let out = length - 1; out >= 0; out -= 1) {
    // Of two equal letters beside each other it doesn't matter which is taken out.
    if (letters[out] !== letters[out - 1]) tell(scattered((before + rest) | 0), out)
    rest = (rest + Math.imul(letters.charCodeAt(out), power)) | 0
    if (out > 0) before = (before - Math.imul(letters.charCodeAt(out - 1), power)) | 0
    power = Math.imul(power, base)
  }
}
