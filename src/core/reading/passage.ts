// The passage that is proposed for a figure: enough of its clause to say what is counted, and no other figure.
import type { Span } from '../text/span'
import type { ReadLeaf, ReadSentence } from './leaves'
import { clauseAt } from './meaning/clause'
import { measured } from './meaning/parts'
import type { FoundQuantity } from './quantities'

/** From the figure, or the thing counted where that stands first, to the end of what is said to be counted. */
export function passageOf(text: string, leaf: ReadLeaf, sentence: ReadSentence, figure: FoundQuantity): Span {
  const others = sentence.figures.filter((each) => each !== figure)
  const measure = measured({
    text,
    clause: clauseAt(text, sentence, figure),
    counted: figure.noun,
    stops: [...others, ...leaf.periods].map(({ start }) => start),
  })
  const near = [figure, measure].filter((each) => each !== undefined)
  return { start: Math.min(...near.map(({ start }) => start)), end: Math.max(...near.map(({ end }) => end)) }
}
