// The forms of English verbs, and lists written as text. Only what the tables beside it need.

/** The words of a list that is written with white space between them. */
export const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')

/**
 * The forms of a verb: `deny` gives deny, denies, denied, denying; a `+` doubles the last letter (`admit+`: admitted);
 * an irregular verb is written with all its forms (`say/says/said/saying`).
 */
export function formsOf(verb: string): string[] {
  if (verb.includes('/')) return verb.split('/')
  if (verb.endsWith('+')) {
    const base = verb.slice(0, -1)
    const doubled = base + (base.at(-1) ?? '')
    return [base, `${base}s`, `${doubled}ed`, `${doubled}ing`]
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`]
  }
  const ending = /(?:s|x|z|ch|sh)$/.test(verb) ? 'es' : 's'
  return [verb, verb + ending, `${verb}ed`, `${verb}ing`]
}
