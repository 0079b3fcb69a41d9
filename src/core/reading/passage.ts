// The passage that is proposed for a figure: its clause, as far as no other figure stands in it.
import type { Span } from '../text/span'
import type { ReadSentence } from './leaves'
import { type Clause, trimmed } from './meaning/clause'
import type { FoundQuantity } from './quantities'

/** What leads from one figure to the next, and says nothing of either. */
const joints = /[\s,;:–—-]+(?:(?:and|or|but|while|with|of which|of whom|from|to)[\s,]*)?$/iu

/** From the beginning of its clause, or the end of the figure before, to the end of its clause, or the figure after. */
export function passageOf(
  text: string,
  { figures }: ReadSentence,
  figure: FoundQuantity,
  clause: Clause,
): Span {
  const noun = figure.noun ?? figure
  const [least, most] = [Math.min(figure.start, noun.start), Math.max(figure.end, noun.end)]
  const before = figures.findLast(({ end }) => end <= least)
  const after = figures.find(({ start }) => start >= most)
  const start = before && before.end > clause.start ? least : Math.min(least, clause.start)
  const end = after && after.start < clause.end ? after.start : clause.end
  const joint = joints.exec(text.slice(most, end))?.[0].length ?? 0
  return { start, end: Math.max(most, trimmed(text, start, end - joint).end) }
}
