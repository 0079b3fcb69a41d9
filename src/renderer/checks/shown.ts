// Which checks stand under which heading, and in which order: what does not hold first. Pure.
import type { CheckedClaims } from '../../core/answers'
import { type Check, CheckKind, checkLabels, type Proposal } from '../../core/model/check'
import type { Checking } from '../state/browsing'

/** A row of the list: a check, or something that is offered. */
export interface CheckRow {
  id: string
  text: string
  claims: readonly string[]
  message: string
  check?: Check
  proposal?: Proposal
}

/** How many checks are open and do not hold. */
export const wrongIn = (checks: readonly Check[] = []): number =>
  checks.filter(({ state, holds }) => state === 'open' && holds === false).length

const groupOf = ({ state, holds }: Check): Checking['show'] =>
  state !== 'open' ? 'decided' : holds === true ? 'holds' : 'open'

const headingOf = ({ state }: Proposal): Checking['show'] => (state === 'open' ? 'offers' : 'decided')

export function rowsOf({ checks, proposals }: CheckedClaims, show: Checking['show']): CheckRow[] {
  const shownChecks = checks
    .filter((check) => groupOf(check) === show)
    .toSorted((a, b) => weight(a) - weight(b))
    .map((check) => ({ ...rowOf(check), text: checkLabels[check.kind], check }))
  const offers = proposals
    .filter((proposal) => headingOf(proposal) === show)
    .map((proposal) => ({ ...rowOf(proposal), text: proposal.message, proposal }))
  return [...shownChecks, ...offers]
}

const rowOf = ({ id, claims, message }: Check | Proposal) => ({ id, claims, message })

const weight = ({ holds, kind }: Check): number =>
  (holds === false ? 0 : 100) + CheckKind.options.indexOf(kind)

/** How many rows each heading has. */
export function countsOf(found: CheckedClaims): Record<Checking['show'], number> {
  const counts = { open: 0, holds: 0, decided: 0, offers: 0 }
  for (const check of found.checks) counts[groupOf(check)]++
  for (const proposal of found.proposals) counts[headingOf(proposal)]++
  return counts
}
