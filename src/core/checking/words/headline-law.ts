// Words of the law in a headline that go further than what is claimed from the text below it.
// Must not break: a headline may be about somebody of whom nobody has claimed anything yet; that is asked about.
import type { Claim } from '../../model/claim'
import type { Records } from '../../model/records'
import { meaningOf } from '../../reading/meaning'
import type { Found } from '../kind'
import type { Stated } from './headline'
import { areOfOnePerson, hasHappened } from './law'
import { calledSource } from './passages'
import type { Directory } from './who'

const harder = ['accused', 'investigated', 'charged', 'convicted']

/** The word of the law of a headline, unless it only says what might come or did not. */
function lawOf(wording: string): Claim['legalStatus'] {
  const whole = { start: 0, end: wording.length }
  const { legalStatus, certainty, act, polarity } = meaningOf(wording, whole, true).of(whole)
  const said = {
    certainty: certainty?.value ?? ('asserted' as const),
    act: act?.value ?? ('assert' as const),
    polarity: polarity?.value ?? ('positive' as const),
  }
  return legalStatus && hasHappened(said) ? legalStatus : undefined
}

/** A word of the law in a headline that goes further than every one that was claimed from the text. */
export function lawIn(
  source: Records['sources'],
  wording: string,
  { top, body }: Stated,
  directory: Directory,
): Found | undefined {
  const claim = top.find(({ legalStatus }) => legalStatus)
  const law = claim ? hasHappened(claim) && claim.legalStatus : lawOf(wording)
  const below = body.filter(
    (each) => each.legalStatus && harder.includes(each.legalStatus.key) && hasHappened(each),
  )
  const rank = (key: string | undefined): number => harder.indexOf(key ?? '')
  const hardest = below.toSorted((a, b) => rank(b.legalStatus?.key) - rank(a.legalStatus?.key))[0]
  if (!law || !hardest?.legalStatus || rank(law.key) <= rank(hardest.legalStatus.key)) return undefined
  const { text } = hardest.legalStatus
  const isOfOne = claim !== undefined && areOfOnePerson(claim, hardest, directory)
  return {
    kind: 'headline',
    claims: [...new Set([hardest.id, ...(claim ? [claim.id] : [])])],
    expression: `${law.key} / ${hardest.legalStatus.key}`,
    holds: isOfOne ? false : 'unknown',
    message: `The headline of ${calledSource(source)} says “${law.text}”; no claim from its text goes further than “${text}”.`,
    restsOn: [law.key, law.text, hardest.id, hardest.legalStatus, claim?.id],
  }
}
