// What a claim can't hold any more, in words, as a note on it keeps it: a line for each part, with the passage it rests on.
import { called, type Names } from '../history/names'
import { type Told, toldOf } from '../history/told'
import type { Claim } from '../model/claim'
import type { Moved } from './claim'

/** Parts of a record, a line each. */
export const linesOf = (told: readonly Told[]): string[] =>
  told.map(({ label, says }) => `${label}: ${[says].flat().join('; ')}`)

/** The values of a claim that became notes, a line for each of their parts. `names` has to know the type that the claim had. */
export function notedLines(claim: Claim, moved: readonly Moved[], names: Names): string[] {
  return moved.flatMap(({ from, outcome }) => {
    if (outcome.how !== 'noted') return []
    const path = `fields.${from.key}`
    const alone = { ...claim, fields: { [from.key]: outcome.noted } }
    const told = toldOf('claims', alone, names).filter((each) => `${each.path}.`.startsWith(`${path}.`))
    const passages = claim.evidence
      .filter(({ field = '' }) => `${field}.`.startsWith(`${path}.`))
      .map(({ highlightId }) => called(names, 'highlights', highlightId))
    return [...linesOf(told), ...passages.map((passage) => `${from.label} rests on ${passage}`)]
  })
}
