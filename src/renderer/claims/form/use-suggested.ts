// What the form offers beside what the claim holds, and what a person does about it: accept, turn down, exchange.
// Must not break: what is offered enters the claim by accept() alone, in the one change that a person asked for.
import { useMemo } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { Claim } from '../../../core/model/claim'
import type { ClaimType } from '../../../core/model/claim-type'
import { readPeriod } from '../../../core/reading/periods'
import { readQuantity } from '../../../core/reading/quantities'
import { type Offered, useOffer } from '../../suggestions/use-offer'
import { type Store, useAppStore } from '../../state/store'
import { decided, dismissed, exchanged, type Offer, understood } from '../parts/offer'
import { evidenceOf, offeredOf, withItemsBefore, withOffered } from '../parts/offered'
import { type Group, type Path, valueAt } from '../parts/part'
import { partAt } from '../parts/settle'
import type { TypedStore } from './use-typed'

type Json = Record<string, unknown>

export interface Suggested {
  store: StoreApi<Offer>
  /** What is offered for the claim as it is now, in the shape of a claim. */
  of: (claim: unknown) => unknown
  /** A person decided about a part by hand. */
  decide: (path: Path) => void
  dismiss: (path: Path) => void
  /** Takes another reading of the part at a place, by its number. */
  exchange: (place: string, index: number) => void
  /** Reads what is being typed as the text of a quantity or a period. */
  understand: (path: Path, text: string) => void
  /** The claim with the items of a list that stand before the one at the path. */
  before: (claim: Json, path: Path) => Json
  /** The claim with all that is offered; what is being typed elsewhere stays as it is. */
  accepted: (claim: Json) => Json
}

export function useSuggested(claim: Claim, type: ClaimType, form: Group, typed: TypedStore): Suggested {
  const app = useAppStore()
  const offered = useOffer(claim, type)
  return useMemo(() => suggesting(form, offered, typed, app), [form, offered, typed, app])
}

function suggesting(form: Group, { store, reread }: Offered, typed: TypedStore, app: Store): Suggested {
  const set = (change: (offer: Offer) => Offer): void => store.setState(change(store.getState()), true)
  const of = lastly((claim: unknown, offer: Offer) => offeredOf(form, claim, offer))
  return {
    store,
    of: (claim) => of(claim, store.getState()),
    decide: (path) => set((offer) => decided(offer, path)),
    dismiss: (path) => set((offer) => dismissed(offer, wholeOf(form, path))),
    exchange: (place, index) => set((offer) => exchanged(offer, place, index, reread)),
    understand: (path, text) => {
      const around = path.slice(0, -1)
      const group = path.at(-1) === 'text' ? partAt(form, around) : undefined
      if (group?.as !== 'group' || !group.reads || text.trim() === '') return
      const reading = group.reads === 'quantity' ? readQuantity(text) : readPeriod(text, publishedOf(app))
      set((offer) => understood(offer, around, reading))
    },
    before: (claim, path) => withItemsBefore(form, claim, store.getState(), path),
    accepted: (claim) => {
      const offer = Object.keys(typed.getState()).reduce(
        (left, key) => decided(left, placeOf(form, key.split('.'))),
        store.getState(),
      )
      const offered = offeredOf(form, claim, offer)
      const next = withOffered(form, claim, offered) as Json & Claim
      const spans = Object.entries(offer.spans).filter(
        ([key]) => valueAt(offered, key.split('.')) !== undefined,
      )
      const added = evidenceOf(next, Object.fromEntries(spans), app.getState().highlights)
      return added.length === 0 ? next : { ...next, evidence: [...next.evidence, ...added] }
    },
  }
}

/** The path by which a part is decided: of somebody it is who it is, not the description beside. */
const placeOf = (form: Group, path: Path): Path => (partAt(form, path)?.as === 'group' ? [...path, ''] : path)

/** What is turned down with a part: with the first part of an object, which the others rest on, the whole of it. */
function wholeOf(form: Group, path: Path): Path {
  const around = path.slice(0, -1)
  const group = partAt(form, around)
  const first =
    group?.as === 'group' && around.length > 0 && group.key !== 'fields' ? group.parts[0] : undefined
  return first && first.key === path.at(-1) ? around : path
}

/** When the source of the claim's first evidence was published: what “last year” counts from. */
function publishedOf(app: Store): string | undefined {
  const { claims, hand, highlights, sources } = app.getState()
  const first = claims.get(hand ?? '')?.evidence[0]
  return sources.get(highlights.get(first?.highlightId ?? '')?.sourceId ?? '')?.published
}

/** Remembers the last answer, for as long as it is asked the same. */
function lastly<A, B, C>(compute: (a: A, b: B) => C): (a: A, b: B) => C {
  let last: { a: A; b: B; answer: C } | undefined
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, answer: compute(a, b) }
    return last.answer
  }
}
