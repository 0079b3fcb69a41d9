// The verbs that Assay puts into a sentence by itself, in the mood that the claim has.
// Must not break: they agree with one and with several, and a negative has one “not”.

/** As it was, as it is expected to be, as it would be on a condition, as somebody demands that it be. */
export type Mood = 'plain' | 'will' | 'would' | 'should'

const not = (negative: boolean): string => (negative ? ' not' : '')

/** “came to”, which agrees with one and with several. */
export const cameTo = (mood: Mood, negative: boolean): string =>
  mood === 'plain' ? (negative ? 'did not come to' : 'came to') : `${mood}${not(negative)} come to`

/** “there were” before a noun; `one` before one thing. */
export const thereWere = (mood: Mood, negative: boolean, one: boolean): string =>
  mood === 'plain' ? `there ${one ? 'was' : 'were'}${not(negative)}` : `there ${mood}${not(negative)} be`

/** “is accused”: a participle with its verb; `past` before what is over. */
export function be(
  participle: string,
  of: { mood: Mood; negative: boolean; several: boolean; past?: boolean },
): string {
  const { mood, negative, several, past = false } = of
  const now = several ? 'are' : 'is'
  const then = several ? 'were' : 'was'
  const verb = mood === 'plain' ? `${past ? then : now}${not(negative)}` : `${mood}${not(negative)} be`
  return `${verb} ${participle}`
}

/** A verb in the past, or in another mood: “found”, “did not find”, “will find”. */
export function did(past: string, plain: string, mood: Mood, negative: boolean): string {
  if (mood !== 'plain') return `${mood}${not(negative)} ${plain}`
  return negative ? `did not ${plain}` : past
}
