// Takes claims in hand from the text: the one at the caret, of several highlights the one that is chosen.
// Must not break: Enter opens the claim that is in hand here before any other; asked again, the next one's.
import type { Records } from '../../core/model/records'
import { words } from '../ui/words'
import { type Desk, goTo, selected } from './act'
import { sayNone } from './highlights/here'
import type { Passage } from './intervals'
import { claimsByHighlight } from './paint'
import { leafAt, type Shown } from './positions'

/** Takes the claim of the highlight over a position in hand; where there are several, asks which is meant. */
export function openClaim(desk: Desk, position: number, then: 'form' | 'stay' = 'form'): void {
  const over = desk.passages.at(position)
  const { start, end } = selected(desk)
  const chosen = over.filter((each) => each.start === start && each.end === end)
  if (chosen.length > 0 || over.length < 2) takeClaim(desk, chosen.length > 0 ? chosen : over, then)
  else choose(desk, over)
}

/** Asks which of several highlights is meant, and which of its claims; that is selected and in hand then. */
export const choose = (desk: Desk, passages: readonly Passage[]): void =>
  desk.popUp({
    kind: 'highlights',
    passages,
    take: (passage, claimId) => {
      desk.memory.opened = undefined
      // One without a claim may be wanted for the claim in hand: that stays.
      if (claimId !== undefined) desk.actions.takeInHand(claimId)
      goTo(desk, passage)
    },
  })

/** Selects the first of some passages and takes its claim in hand; asked again, the next claim's. */
export function openPassage(desk: Desk, here: readonly Passage[]): void {
  const hand = takeClaim(desk, here, 'stay')
  const evidence = hand?.evidence.map(({ highlightId }) => highlightId)
  const passage = here.find(({ id }) => evidence?.includes(id)) ?? here[0]
  if (passage) goTo(desk, passage)
  desk.actions.focusOn('text')
}

function takeClaim(
  desk: Desk,
  here: readonly Passage[],
  then: 'form' | 'stay',
): Records['claims'] | undefined {
  const { store, actions, memory } = desk
  const { hand } = store.getState()
  const byHighlight = claimsByHighlight(store.getState())
  const claims = [...new Set(here.flatMap(({ id }) => byHighlight.get(id) ?? []))]
  const held = claims.findIndex(({ id }) => id === hand)
  const isNew = then === 'form' && held >= 0 && memory.opened !== hand
  const next = claims[isNew ? held : (held + 1) % claims.length]
  memory.opened = then === 'form' ? next?.id : undefined
  if (!next) {
    if (here.length > 0) actions.say(words.noClaimHere)
    else sayNone(desk, words.noHighlightHere)
    return undefined
  }
  actions.takeInHand(next.id)
  if (then === 'form') actions.focusOn('form')
  return next
}

/** The claim at the caret, or the link where there is none. */
export function openHere(desk: Desk): void {
  const { start } = selected(desk)
  const url = linkAt(desk.shown, start)
  if (url !== undefined && desk.passages.at(start).length === 0) desk.popUp({ kind: 'link', url })
  else openClaim(desk, start)
}

function linkAt({ leaves }: Shown, position: number): string | undefined {
  const marks = leaves[leafAt(leaves, position)]?.marks ?? []
  return marks.find(({ kind, start, end }) => kind === 'link' && start <= position && position < end)?.url
}
