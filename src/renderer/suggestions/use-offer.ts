// What the form of a claim offers: the suggestion for the passage that the claim was made from, read at the key.
// Must not break: only a claim that was made in this page is offered something; one that is taken in hand isn't.
import { useMemo } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Claim } from '../../core/model/claim'
import type { ClaimType } from '../../core/model/claim-type'
import type { Reading } from '../../core/reading'
import type { Span } from '../../core/text/span'
import { knownNames, noOffer, type Offer, offerOf } from '../claims/parts/offer'
import { type Store, useApp, useAppStore } from '../state/store'
import { useRoom } from './Suggestions'

/** What is offered for a claim, and how the same is read for other words of its source. */
export interface Offered {
  store: StoreApi<Offer>
  reread: (passage: Span) => Offer | undefined
}

/** The offer for a claim; it stays what it became while other claims are in hand. */
export function useOffer(claim: Claim, type: ClaimType): Offered {
  const app = useAppStore()
  const { offers, reading } = useRoom()
  const made = useApp((state) => (state.made?.claimId === claim.id ? state.made : undefined))
  return useMemo(() => {
    const held = offers.get(claim.id)
    if (held && (held.for === made || !made)) return held.offered
    const reread = (passage: Span): Offer | undefined =>
      made && reading ? readOffer(reading, passage, type, app) : undefined
    const offered = { store: createStore(() => (made && reread(made.passage)) ?? noOffer), reread }
    offers.set(claim.id, { for: made, offered })
    return offered
    // oxlint-disable-next-line react/exhaustive-deps -- what is offered for a passage is read once
  }, [claim.id, made, offers])
}

/** What is offered for a passage; a passage that can't be read opens an empty form. */
function readOffer(reading: Reading, passage: Span, type: ClaimType, app: Store): Offer | undefined {
  try {
    return knownNames(suggested(reading, passage, type), app.getState().codebook.entities)
  } catch (error) {
    // Recovers from a rule that stumbles over these words: the claim is made all the same, and filled in by hand.
    reportError(error)
    return undefined
  }
}

/** What is offered for a passage as a claim of a type, and the type that would fit better. */
function suggested(reading: Reading, passage: Span, type: ClaimType): Offer {
  const likeliest = reading.suggest({ passage })
  const offer = offerOf(reading.suggest({ passage, type }))
  return { ...offer, type: likeliest.type === type.key ? undefined : likeliest.type }
}
