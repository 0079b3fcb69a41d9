// What claims say that the law has done, and with whom: shared by the checks of headlines and of legal status.
// Must not break: what is denied, asked or may yet come is nothing that the law has done.
import type { Claim } from '../../model/claim'
import { type Directory, peopleIn } from './who'

/** The fields in which those stand of whom a claim says what the law did with them. */
export const chargedFields = ['accused', 'who', 'actor'] as const

/** What is denied, asked, or may yet come has not happened. */
export const hasHappened = ({
  certainty,
  act,
  polarity,
}: Pick<Claim, 'certainty' | 'act' | 'polarity'>): boolean =>
  act === 'assert' && polarity === 'positive' && !['denied', 'expected', 'conditional'].includes(certainty)

/** Whether two claims name the same person there. */
export function areOfOnePerson(a: Claim, b: Claim, directory: Directory): boolean {
  const keysOf = (claim: Claim) =>
    chargedFields.flatMap((key) => peopleIn(claim, key)).map((ref) => directory.who(ref).key)
  const keys = keysOf(b)
  return keysOf(a).some((key) => keys.includes(key))
}
