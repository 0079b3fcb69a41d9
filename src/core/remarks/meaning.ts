// How a claim is meant, and who says so: parts that go together and parts that can’t.
// Must not break: a line of hops is read from the voice of the document to the origin.
import type { Claim } from '../model/claim'
import { type Remark, type Remarks, when } from './remark'

export const meaningRemarks: Remarks = ({ claim }) => [
  ...hearsay(claim),
  ...hops(claim),
  ...when(
    claim.negates !== undefined && claim.polarity === 'positive',
    'impossible',
    'negates',
    'It says what is negated, but the polarity is positive.',
  ),
  ...when(
    claim.certainty === 'conditional' && (claim.condition?.text ?? '').trim() === '',
    'missing',
    'condition.text',
    'It is conditional, but no condition is given.',
  ),
  ...when(
    claim.speech?.verbatim === true && claim.speech.mode === 'indirect',
    'doubtful',
    'speech.verbatim',
    'Indirect speech isn’t verbatim.',
  ),
]

function hearsay({ certainty, attribution, fields }: Claim): Remark[] {
  const isHearsay = certainty === 'reported' || certainty === 'alleged'
  const isSaid =
    attribution.length > 0 || ['speaker', 'accuser', 'by'].some((key) => fields[key] !== undefined)
  return when(
    isHearsay && !isSaid,
    'missing',
    'certainty',
    `${certainty === 'alleged' ? 'Alleged' : 'Reported'} by whom? The attribution is empty.`,
  )
}

function hops({ attribution }: Claim): Remark[] {
  const known = attribution.map(({ entity, name }) => entity ?? name?.trim().toLowerCase())
  return attribution.flatMap(({ unnamed, description }, index) => [
    ...when(
      known[index] === undefined && unnamed !== true && (description ?? '').trim() === '',
      'missing',
      `attribution.${index}`,
      `Hop ${index + 1} names nobody; “Unnamed” says that it can’t.`,
    ),
    ...when(
      known[index] !== undefined && known.indexOf(known[index]) < index,
      'doubtful',
      `attribution.${index}`,
      `Hop ${index + 1} is the same as hop ${known.indexOf(known[index]) + 1}.`,
    ),
  ])
}
