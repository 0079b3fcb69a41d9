// Which highlights a key or a click means: those of the selection, those at the caret, and the one that is in hand.
// Must not break: one that rests in the claim in hand comes before a shorter one.
import { words } from '../../ui/words'
import { type Desk, selected } from '../act'
import type { Passage } from '../intervals'

/** The highlights of exactly what is selected; else those over the caret, or ending at it. The shortest comes first. */
export function passagesHere(desk: Desk): readonly Passage[] {
  const now = selected(desk)
  const exact = desk.passages
    .touching(now)
    .filter(({ start, end }) => start === now.start && end === now.end && start < end)
  if (exact.length > 0) return exact
  const over = desk.passages.at(now.focus)
  return over.length > 0 || now.focus === 0 ? over : desk.passages.at(now.focus - 1)
}

/** The highlight that boundaries are moved of: of several the one of the claim in hand, else the shortest. */
export const passageInHand = (desk: Desk, hand = desk.store.getState().hand): Passage | undefined =>
  foremost(desk, passagesHere(desk), hand)

/** Of some highlights the one of the claim in hand, else the first. */
export function foremost(
  { store }: Desk,
  passages: readonly Passage[],
  hand = store.getState().hand,
): Passage | undefined {
  const { claims } = store.getState()
  const evidence = hand === undefined ? [] : (claims.get(hand)?.evidence ?? [])
  const ids = new Set(evidence.map(({ highlightId }) => highlightId))
  return passages.find(({ id }) => ids.has(id)) ?? passages[0]
}

/** Says that there is no such highlight here; where not all are read yet, that. */
export function sayNone(desk: Desk, none: string): void {
  const { partial } = desk.store.getState()
  const { start, end } = selected(desk)
  const known = !partial || (start >= partial.start && end <= partial.end)
  desk.actions.say(known ? none : words.marking.stillReading)
}
