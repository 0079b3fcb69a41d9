// English singular to plural, for units: “one complaint” counts complaints.
import type { Words } from './english'

/** The plural of a noun; one that is a plural already stays as it is. */
export function pluralOf(noun: string, { nouns }: Words): string {
  const lower = noun.toLowerCase()
  const irregular = [...nouns.irregular].find(
    ([one]) => lower === one || (one === 'man' && /[a-z]man$/.test(lower)),
  )
  if (irregular) return noun.slice(0, noun.length - irregular[0].length) + irregular[1]
  if (nouns.plurals.has(lower) || nouns.pluralEnds.some((end) => lower.endsWith(end))) return noun
  if (/[^aeiou]y$/.test(lower)) return `${noun.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return `${noun}es`
  return `${noun}s`
}
