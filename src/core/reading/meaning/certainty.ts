// How certain a figure or a statement is said to be: by whichever cue that reaches it stands nearest.
// Must not break: how it is told (reports.ts) is asked last; what is denied or alleged in a report is denied or alleged.
import type { Claim } from '../../model/claim'
import type { Span } from '../../text/span'
import { type Cue, distanceOf, type Reach } from './cues'
import { cues, headlineFuture } from './english/certainty'
import { type Begun, nearOf, tableOf, type Wording, wordingsIn } from './wordings'

type ProposedCertainty = Span & { value: Claim['certainty']; rule: string }
type Found = Wording<Cue>

/** The cues of a sentence, to be asked of each of its figures. */
export function cuesOf(sentence: Begun, isHeadline: boolean): Found[] {
  return wordingsIn(sentence, isHeadline ? headlineCues : textCues)
}

const [textCues, headlineCues] = [tableOf(cues), tableOf([...cues, headlineFuture])]

/** What reaches the target from nearest; a condition turns what is expected under it. Absent where nothing does. */
export function certaintyOf(
  text: string,
  sentence: Span,
  found: readonly Found[],
  target: Span,
): ProposedCertainty | undefined {
  const near = nearOf(found, target)
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
  return chosen && { value: chosen.certainty, start: chosen.start, end: chosen.end, rule: chosen.rule }
}

/** Words that a cue counts as farther away than it is: its own verb says more of a figure than what that depends on. */
const far: Record<Reach, number> = { noun: 0, clause: 0, complement: 3, before: 4, sentence: 0 }
