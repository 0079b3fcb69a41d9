// What a person should know about how a text was decoded. Whatever looks wrong is reported and never repaired.
import type { Decoded } from './encoding'

/** A guessed character set, and the characters that it could not read. */
export function warningsOfGuess(name: string, { text, charset, guessed }: Decoded): string[] {
  if (!guessed) return []
  return [
    `“${name}” does not say how it is encoded; it was read as ${charset}, which is a guess.`,
    ...warningsOfLoss(name, text, charset),
  ]
}

/** Characters that a character set could not read. */
export function warningsOfLoss(name: string, text: string, charset: string): string[] {
  const lost = text.match(/\ufffd/g)?.length ?? 0
  if (lost === 0) return []
  return [
    `In “${name}” ${counted(lost, 'character')} could not be read as ${charset}: “\ufffd” stands there.`,
  ]
}

/** Text that was decoded wrongly before it came to us. */
export function warningsOfMojibake(name: string, text: string): string[] {
  const garbled = text.match(mojibake)
  if (!garbled) return []
  return [
    `“${name}” has ${counted(garbled.length, 'place')} with wrongly decoded text such as “${garbled[0]}”; nothing was changed there.`,
  ]
}

/** A number with its noun. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** UTF-8 that somebody once read as windows-1252 or windows-1257: “â€™” or “ā€™” for an apostrophe, “Ã©” for é, “ļ»æ” for a mark. */
const mojibake = /[âā]€[™œ˜“”¦¢\u009c\u009d\u0098]|[ÃĆ][©Ø¨¡³¼¶¤±«§ŖÆª®´¢]|[ÂĀ][£©®°§«»\u00a0]|ļ»æ|ï»¿/g
