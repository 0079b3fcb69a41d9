// What the program offers to make of claims, and never makes by itself.
// Must not break: few and likely. Nothing is offered that exists already or that a person has said something about.
import type { Proposal } from '../../model/check'
import type { Prepared } from '../prepared'
import { breakdowns } from './breakdowns'
import { relations } from './relations'
import { series } from './series'

/** All proposals, and `undefined` now and then where the work may pause. */
export function* proposals(prepared: Prepared): Generator<Proposal | undefined> {
  for (const offer of [breakdowns, relations, series])
    for (const proposal of offer(prepared))
      yield proposal && { ...proposal, message: asSentence(proposal.message) }
}

/** Many begin with a hedge: “about 2,400 looks like …”. */
const asSentence = (message: string): string => message.charAt(0).toUpperCase() + message.slice(1)
