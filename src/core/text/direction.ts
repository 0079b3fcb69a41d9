// Which way a paragraph runs: that of its first letter, as Unicode has it (UAX 9, P2 and P3). Pure.
// Must not break: figures and signs say nothing about it.

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\u200f\u061c]/u
const firstLetter = /[\p{L}\u200e\u200f\u061c]/u

/** True where a text holds letters that run from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text)

/** True where a paragraph with this text runs from right to left. */
export const runsRightToLeft = (text: string): boolean => rightToLeft.test(firstLetter.exec(text)?.[0] ?? '')

/** True where what is next to each other in such a text need not be so on screen. */
export const isMixed = (text: string): boolean =>
  hasRightToLeft(text) && /[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\u200e]/u.test(text)
