// What the program offers to make of claims, and never makes by itself.
// Must not break: few and likely. Nothing is offered that exists already or that a person has said something about.
import type { Proposal } from '../../model/check'
import type { Prepared } from '../prepared'
import { breakdowns } from './breakdowns'
import { relations } from './relations'
import { series } from './series'

/** All proposals, and `undefined` now and then where the work may pause. */
export function* proposals(prepared: Prepared): Generator<Proposal | undefined> {
  yield* breakdowns(prepared)
  yield* relations(prepared)
  yield* series(prepared)
}
