// How certain a figure or a statement is said to be: by whichever cue that reaches it stands nearest.
// Must not break: a report is the last resort; whatever is denied or alleged within it is denied or alleged.
import type { Claim } from '../../model/claim'
import type { Span } from '../../text/span'
import { type Cue, distanceOf, type Reach } from './cues'
import { cues, headlineFuture } from './english/certainty'
import { isReported } from './reports'

type Certainty = Claim['certainty']
type ProposedCertainty = Span & { value: Certainty; rule: string }

/** A place in a sentence that says how certain something is. */
type Found = Span & Omit<Cue, 'pattern'>

/** The cues of a sentence, to be asked of each of its figures. */
export function cuesOf(text: string, sentence: Span, isHeadline: boolean): Found[] {
  const slice = text.slice(sentence.start, sentence.end)
  const every: readonly Cue[] = isHeadline
    ? [
        ...cues,
        { rule: 'certainty.headline', certainty: 'expected', reach: 'clause', pattern: headlineFuture },
      ]
    : cues
  return every.flatMap(({ pattern, ...cue }) =>
    [...slice.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      ...cue,
      start: sentence.start + index,
      end: sentence.start + index + length,
    })),
  )
}

/** What reaches the target from nearest; a condition turns what is expected under it, and what is merely said. */
export function certaintyOf(
  text: string,
  sentence: Span,
  found: readonly Found[],
  target: Span,
): ProposedCertainty {
  const near = found
    .flatMap((cue) => {
      const distance = distanceOf(text, sentence, cue, target)
      return distance === undefined
        ? []
        : [{ cue, distance: distance + far[cue.reach] - (cue.strength ?? 0) }]
    })
    .toSorted((a, b) => a.distance - b.distance)
  const condition = near.find(({ cue }) => cue.reach === 'sentence')?.cue
  const nearest = near.find(({ cue }) => cue.reach !== 'sentence')?.cue
  const chosen = condition && (!nearest || nearest.certainty === 'expected') ? condition : nearest
  if (chosen) return { value: chosen.certainty, start: chosen.start, end: chosen.end, rule: chosen.rule }
  return isReported(text, sentence, target) ?? { value: 'asserted', ...sentence, rule: 'certainty.none' }
}

/** Words that a cue counts as farther away than it is: its own verb says more of a figure than what that depends on. */
const far: Record<Reach, number> = { noun: 0, clause: 0, complement: 3, before: 4, sentence: 0 }
