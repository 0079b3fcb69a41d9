// The commands on highlights that are there: move a boundary, split, merge, choose among several.
// Must not break: what they are done to is what here.ts says, so that handles, keys and menus mean the same one.
import { isSpaceAt } from '../../../core/text/span'
import { words } from '../../ui/words'
import { type Desk, selected } from '../act'
import type { Passage } from '../intervals'
import { choose } from '../open'
import type { Gesture } from './gesture'
import { foremost, passageInHand, passagesHere, sayNone } from './here'

export const highlightDeeds = (desk: Desk, gesture: Gesture) => ({
  moveStart: () => moveBoundary(desk, gesture, 'start'),
  moveEnd: () => moveBoundary(desk, gesture, 'end'),
  splitHighlight: () => split(desk),
  mergeHighlights: () => void merge(desk),
  chooseHighlight: () => {
    const passages = passagesHere(desk)
    if (passages.length === 0) sayNone(desk, words.noHighlightHere)
    else choose(desk, passages)
  },
})

function moveBoundary(desk: Desk, gesture: Gesture, edge: 'start' | 'end'): void {
  const passage = gesture.passage() ?? passageInHand(desk)
  if (passage) gesture.begin(desk, passage, edge)
  else sayNone(desk, words.noHighlightHere)
}

/** Parts the highlight that the caret stands inside of. */
function split(desk: Desk): void {
  const { focus } = selected(desk)
  const over = desk.passages.at(focus).filter(({ start }) => start < focus)
  const passage = foremost(desk, over)
  if (passage) void desk.actions.change('splitHighlight', { id: passage.id, at: focus })
  else sayNone(desk, words.marking.splitFirst)
}

/** Makes one of the highlights that are selected; of one, with its neighbours. */
async function merge(desk: Desk): Promise<void> {
  const now = selected(desk)
  const touched = now.start < now.end ? desk.passages.touching(now) : [...passagesHere(desk)]
  const all = touched.length > 1 ? touched : neighbours(desk, touched)
  const into = foremost(desk, all)
  if (!into || all.length < 2) return sayNone(desk, words.marking.mergeFirst)
  const from = all.filter(({ id }) => id !== into.id).map(({ id }) => id)
  await desk.actions.change('mergeHighlights', { into: into.id, from })
}

/** A highlight with those that overlap it, or have only white space between it and them. */
function neighbours({ shown, passages }: Desk, [passage]: readonly Passage[]): Passage[] {
  if (!passage) return []
  let { start, end } = passage
  while (isSpaceAt(shown.text, start - 1)) start--
  while (isSpaceAt(shown.text, end)) end++
  return passages.touching({ start: start - 1, end: end + 1 })
}
