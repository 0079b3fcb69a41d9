// What a kind of check is: a function of the prepared claims that yields what it finds, one file a kind.
// A kind knows nothing of decisions and gives no ids: index.ts adds both.
import type { Check } from '../model/check'
import type { Prepared } from './prepared'

/** A check as its kind finds it. `restsOn` are the values that it rests on, of which `basis` is made: nothing else may be in it. */
export type Found = Omit<Check, 'id' | 'basis' | 'state' | 'reason'> & {
  restsOn: readonly unknown[]
  /** What there is to check as soon as a person has said that this is nothing. */
  ifDismissed?: () => Found | undefined
}

/** Yields what it finds, the worst about the same claims first, and `undefined` now and then where the work may pause. */
export type Kind = (prepared: Prepared) => Generator<Found | undefined>
