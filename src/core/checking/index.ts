// The front door of the checks: claims in; checks and proposals out, in slices between which the engine may pause.
// Must not break: a decision counts only while the values that it was taken on are the same.
import type { CheckedClaims } from '../answers'
import type { Check, CheckDecision, Offer, Proposal } from '../model/check'
import type { Checkable } from './checkable'
import { checkId, fingerprint } from './identity'
import type { Found, Kind } from './kind'
import { prepare } from './prepared'
import { conflict } from './conflict'
import { date } from './date'
import { exceeds } from './exceeds'
import { mixedUnits } from './mixed-units'
import { offers } from './proposals'
import { revised } from './revised'
import { rounded } from './rounded'
import { share } from './share'
import { sum } from './sum'
import { wordKinds } from './words'

export { checkId } from './identity'
export { valueOn } from './revised'

/** Every kind of check, in the order in which they are computed. */
const kinds: readonly Kind[] = [
  sum,
  mixedUnits,
  exceeds,
  share,
  conflict,
  rounded,
  revised,
  date,
  ...wordKinds,
]

const sliceSize = 500

/** All checks of the claims with what was decided about them, and all proposals, a slice at a time. */
export function* checking(input: Checkable, decisions: readonly CheckDecision[]): Generator<CheckedClaims> {
  const decided = new Map(decisions.map((decision) => [decision.id, decision]))
  const prepared = yield* pausing(prepare(input))
  const seen = new Set<string>()
  let checks: Check[] = []
  for (const kind of kinds)
    for (const found of kind(prepared)) {
      for (const check of found ? checksOf(found, decided) : []) {
        if (seen.has(check.id)) continue
        seen.add(check.id)
        checks.push(check)
      }
      if (found && checks.length < sliceSize) continue
      yield { checks, proposals: [] }
      checks = []
    }
  yield { checks, proposals: [] }
  for (const offer of offers(prepared))
    yield { checks: [], proposals: offer ? [proposalOf(offer, decided)] : [] }
}

/** The check of what was found, and what it comes to where a person has dismissed it. */
function* checksOf(found: Found, decided: ReadonlyMap<string, CheckDecision>): Generator<Check> {
  const check = checkOf(found, decided)
  yield check
  const next = check.state === 'dismissed' ? found.ifDismissed?.() : undefined
  if (next) yield* checksOf(next, decided)
}

function checkOf(found: Found, decided: ReadonlyMap<string, CheckDecision>): Check {
  const { restsOn, ifDismissed: _, ...check } = found
  const id = checkId(check.kind, check.claims)
  return { ...check, id, ...standOn(decided.get(id), fingerprint(restsOn)) }
}

function proposalOf(offer: Offer, decided: ReadonlyMap<string, CheckDecision>): Proposal {
  const id = checkId(offer.verb, offer.claims)
  return { ...offer, id, ...standOn(decided.get(id), fingerprint([offer.input])) }
}

/** What was decided on a basis, as long as that is the same. */
function standOn(
  decision: CheckDecision | undefined,
  basis: string,
): Pick<Check, 'basis' | 'state' | 'reason'> {
  if (decision?.basis !== basis) return { basis, state: 'open' }
  const { state, reason } = decision
  return { basis, state, ...(reason !== undefined && { reason }) }
}

/** Hands on what a step of preparation returns, with an empty slice wherever it may pause. */
function* pausing<Result>(steps: Generator<undefined, Result>): Generator<CheckedClaims, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield { checks: [], proposals: [] }
  }
}
