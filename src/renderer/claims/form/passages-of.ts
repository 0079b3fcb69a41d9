// Which passages speak of which part of a claim, and the way from a field to them and from a selection to a field.
// Must not break: evidence without a part of its own is for the whole claim, and so for every part that has none.
import type { Claim } from '../../../core/model/claim'
import type { Actions } from '../../state/actions'
import { claimInHand, claimTypeOf, type Store } from '../../state/store'
import { words } from '../../ui/words'
import { claimForm } from '../parts/claim'
import { fieldPlaces } from '../parts/find'
import { pathKey } from '../parts/part'
import { evidencePlace } from '../parts/shown'
import { pathOfId } from './desk'

/** The evidence for one part alone; none where there is no such part. */
export const passagesOf = (evidence: Claim['evidence'], place: string | undefined): Claim['evidence'] =>
  place === undefined ? [] : evidence.filter(({ field }) => field === place)

/** The part that has the focus, as evidence names it; undefined for the claim as a whole. */
export const placeInFocus = (): string | undefined =>
  evidencePlace(pathOfId(document.activeElement?.id ?? ''))

/** The name of a part as the form has it. */
function nameOf(store: Store, claim: Claim, place: string | undefined): string {
  const type = claimTypeOf(store.getState(), claim.type)
  const found = type && fieldPlaces(claimForm(type), claim).find(({ path }) => pathKey(path) === place)
  return found?.names.join(' › ') ?? words.form.wholeClaim
}

/** Takes what is selected in the text as evidence for a part of the claim in hand, or for all of it. */
export async function addEvidenceFor(
  store: Store,
  actions: Actions,
  place: string | undefined,
): Promise<void> {
  const { selection, source, highlights } = store.getState()
  const claim = claimInHand(store.getState())
  const isKnown = claim?.evidence.some(({ highlightId, field }) => {
    const { sourceId, start, end } = highlights.get(highlightId) ?? {}
    return field === place && sourceId === source?.id && start === selection?.start && end === selection?.end
  })
  if (claim && isKnown === true) return actions.say(words.form.evidenceKnown(nameOf(store, claim, place)))
  const added = await actions.addEvidence('states', place)
  if (added && claim && place !== undefined)
    actions.say(words.form.evidenceAdded(nameOf(store, claim, place)))
}

/** Shows the passage of a part in the text, asked again the next one; without any of its own, those of the whole claim. */
export function showPassageOf(store: Store, actions: Actions, place: string | undefined): void {
  const { highlights, selection } = store.getState()
  const claim = claimInHand(store.getState())
  if (!claim) return
  const own = passagesOf(claim.evidence, place)
  const speaking = own.length > 0 ? own : claim.evidence.filter(({ field }) => field === undefined)
  const found = speaking.flatMap(({ highlightId }) => {
    const { sourceId, start, end } = highlights.get(highlightId) ?? {}
    return sourceId !== undefined && start !== undefined && end !== undefined
      ? [{ sourceId, start, end }]
      : []
  })
  const here = found.findIndex(({ start, end }) => start === selection?.start && end === selection.end)
  const next = found[(here + 1) % Math.max(1, found.length)]
  if (!next)
    return actions.say(words.form.noEvidence(place === undefined ? undefined : nameOf(store, claim, place)))
  void actions.showPassage(next.sourceId, next.start, next.end)
}
