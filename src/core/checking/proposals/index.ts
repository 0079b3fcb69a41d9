// What the program offers to make of claims, and never makes by itself.
// Must not break: few and likely. Nothing is offered that exists already. The front door of the checks adds ids, and what a person has said.
import type { Offer } from '../../model/check'
import type { Prepared } from '../prepared'
import { breakdowns } from './breakdowns'
import { relations } from './relations'
import { series } from './series'

/** All offers, and `undefined` now and then where the work may pause. */
export function* offers(prepared: Prepared): Generator<Offer | undefined> {
  for (const kind of [breakdowns, relations, series])
    for (const offer of kind(prepared)) yield offer && { ...offer, message: asSentence(offer.message) }
}

/** Many begin with a hedge: “about 2,400 looks like …”. */
const asSentence = (message: string): string => message.charAt(0).toUpperCase() + message.slice(1)
