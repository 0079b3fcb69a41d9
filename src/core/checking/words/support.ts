// What claims rest on: a passage that states them, and somebody who says so where a claim is put down as hearsay.
// Must not break: one claim is told once of each, with what is missing.
import type { Claim } from '../../model/claim'
import type { Found, Kind } from '../kind'
import type { Prepared } from '../prepared'
import { listed } from '../wording'
import { linesOf } from './lines'
import { calledClaim, calledSource } from './passages'
import { type Directory, directoryOf, peopleIn } from './who'

export const support: Kind = function* (prepared) {
  const directory = directoryOf(prepared)
  for (const [index, claim] of prepared.claims.entries()) {
    if (index % 1000 === 999) yield undefined
    if (claim.status === 'retracted') continue
    const missing = withoutEvidence(prepared, claim)
    if (missing) yield missing
    const unknown = withoutOrigin(prepared, claim, directory)
    if (unknown) yield unknown
  }
}

function withoutEvidence(prepared: Prepared, claim: Claim): Found | undefined {
  const called = calledClaim(prepared, claim)
  const speaking = claim.evidence.filter(({ role }) => role === 'states' || role === 'supports')
  const found = speaking.filter(({ highlightId }) => prepared.highlights.get(highlightId)?.quote)
  if (found.length > 0) return undefined
  const told = (holds: Found['holds'], message: string): Found => ({
    kind: 'noEvidence',
    claims: [claim.id],
    expression: `${found.length} passages`,
    holds,
    message,
    restsOn: [claim.id, claim.evidence.map(({ highlightId, role }) => [highlightId, role])],
  })
  if (speaking.length > 0)
    return told('unknown', `${called} rests on a passage that can’t be found in its source any more.`)
  if (claim.evidence.length === 0) return told(false, `${called} rests on no passage of any source.`)
  const roles = [
    ...new Set(
      claim.evidence.map(({ role }) => (role === 'contradicts' ? 'contradict it' : 'stand around it')),
    ),
  ]
  return told(false, `${called} rests on no passage that states it, only on such as ${listed(roles)}.`)
}

function withoutOrigin(prepared: Prepared, claim: Claim, directory: Directory): Found | undefined {
  const isHearsay = claim.certainty === 'reported' || claim.certainty === 'alleged'
  const lines = linesOf(prepared, claim, directory)
  const isStated = claim.evidence.some(({ role }) => role === 'states')
  const isFigure = prepared.figures.has(claim.id) || claim.type === 'statement'
  if (isHearsay ? lines.some(({ path }) => path.length > 1) : isStated || !isFigure) return undefined
  if (namesSomebody(claim, directory, isHearsay ? lines.map(({ path }) => path[0]?.key ?? '') : []))
    return undefined
  const [source] = prepared.sourcesOf(claim)
  const called = calledClaim(prepared, claim)
  const whom = source ? `whom ${calledSource(source)} has it from` : `who says so`
  return {
    kind: 'noOrigin',
    claims: [claim.id],
    expression: isHearsay ? claim.certainty : 'nobody',
    holds: false,
    message: isHearsay
      ? `${called} is put down as ${claim.certainty}, and nobody is named ${whom}.`
      : `${called} has nobody who says so, neither in its attribution nor in a passage that states it.`,
    restsOn: [claim.id, claim.certainty, claim.evidence.map(({ highlightId, role }) => [highlightId, role])],
  }
}

/** The fields of claims in which somebody stands who says it. */
const sayers = ['speaker', 'accuser', 'by']

/** Whether a claim names anybody whom it comes from, but the voices of its own sources. */
function namesSomebody(claim: Claim, directory: Directory, voices: readonly string[]): boolean {
  const fields = sayers.flatMap((key) => peopleIn(claim, key))
  const speaker = claim.speech?.speaker
  return [...claim.attribution, ...fields, ...(speaker ? [speaker] : [])].some(
    (ref) => !voices.includes(directory.who(ref).key),
  )
}
