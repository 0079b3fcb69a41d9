// Whether a passage tells something as past or as to come.
// Must not break: a participle alone is no past tense; where the wording allows both, nothing is said.
import {
  adjectival,
  beforeParticiples,
  byDate,
  could,
  future,
  may,
  participles,
  past,
  present,
  reporting,
} from './english'

/** How a passage tells of what it dates; undefined where its wording doesn't say. */
export function tenseOf(passage: string): 'past' | 'future' | undefined {
  if (future.test(passage) || may.test(passage)) return 'future'
  if (could.test(passage)) return past.test(passage) ? undefined : 'future'
  if (past.test(passage)) return 'past'
  if (byDate.test(passage)) return 'future'
  return passage.split(/[.!?;](?=\s|$)/).some(isPastVerbIn) ? 'past' : undefined
}

const wordPattern = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** Whether a form such as “crossed” or “held” stands behind “has”, or where the verb of its sentence does. */
function isPastVerbIn(sentence: string): boolean {
  const words = [...sentence.matchAll(wordPattern)].map(([word]) => word.toLowerCase())
  const isPresent = present.test(sentence)
  return words.some((word, at) => {
    if (!isPastForm(word)) return false
    const before = words
      .slice(0, at)
      .findLast((each) => !/^(?:not|never|also|already|just|since|\p{L}+ly)$/u.test(each))
    if (before === undefined || /^(?:has|have|having|\p{L}+['’]ve)$/u.test(before))
      return before !== undefined
    return !isPresent && !beforeParticiples.test(before)
  })
}

const isPastForm = (word: string): boolean =>
  (/^[a-z]{2,}ed$/.test(word) || participles.has(word)) && !adjectival.has(word) && !reporting.has(word)
