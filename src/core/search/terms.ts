// What the index is fed with and asked for: words as terms, characters of a script without spaces as pairs.
// Terms are letters and digits alone, whatever a person typed: nothing in them can be taken for an operator.
import type { Phrase, Query } from './query'
import { type Word, wordsOf } from './words'

/** A text as the index takes it. */
export function indexed(text: string): string {
  // The index splits plain text into the same words by itself, and much faster.
  return isPlain(text) ? text : termsOf([...wordsOf(text)]).join(' ')
}

// eslint-disable-next-line no-control-regex -- the first 128 characters are meant, all of them.
const isPlain = (text: string): boolean => /^[\x00-\x7f]*$/.test(text)

type Keyed = Pick<Word, 'key' | 'joins'>

/** A term a word; a character without spaces is a pair with the one after it, the last of a run stands alone. */
function termsOf(words: readonly Keyed[]): string[] {
  return words.map(({ key, joins }, at) => {
    const next = words[at + 1]
    return joins !== undefined && next?.joins === 1 ? key + next.key : key
  })
}

/** The query in the language of the index; undefined where there is nothing to look for. */
export function expressionOf({ all, none }: Query): string | undefined {
  if (all.length === 0) return undefined
  const wanted = all.map(oneOf).join(' AND ')
  return none.length === 0 ? wanted : `(${wanted}) NOT ${oneOf(none)}`
}

const oneOf = (phrases: readonly Phrase[]): string => `(${phrases.map(phraseOf).join(' OR ')})`

function phraseOf({ words, unfinished }: Phrase): string {
  const last = words.at(-1)
  const terms = termsOf(words)
  // The last character of a run may be followed by another one: as part of a pair it was asked for already,
  // and alone it begins one.
  if (last?.joins === 1) return `"${terms.slice(0, -1).join(' ')}"`
  return `"${terms.join(' ')}"${unfinished || last?.joins === 0 ? ' *' : ''}`
}
