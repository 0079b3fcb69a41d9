// The words and names of a form: read where the grammar is plain, and left out where it isn't.
import { expect, it } from 'vitest'
import { createReading } from '../../../../src/core/reading'
import { builtInClaimTypes } from '../../../../src/core/model/claim-type'
import { sourceOf } from '../source'
import { marked } from './marked'

/** The values of the fields that are read for the marked passage as a claim of a type. */
function fieldsOf(type: string, sentence: string): Record<string, unknown> {
  const { text, target } = marked(sentence)
  const source = sourceOf(['A headline', text])
  const passage = { start: target.start + 11, end: target.end + 11 }
  const claimType = builtInClaimTypes.find(({ key }) => key === type)
  if (!claimType) throw new Error(`There is no claim type ${type}.`)
  const { fields } = createReading(source).suggest({ passage, type: claimType })
  const plain = (value: unknown): unknown => {
    const part = value as { value?: unknown; name?: string; description?: string }
    return part.value ?? part.name ?? part.description
  }
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(plain) : plain(value),
    ]),
  )
}

it.each([
  ['complaints were upheld', '[361] complaints were upheld in 2019.'],
  ['complaints', 'Nearly [40] complaints and got no reply.'],
  ['complaints about noise', 'The board received [361] complaints about noise, and 40 about dogs.'],
  ['complaints', '[361] complaints against 40 wardens were upheld.'],
  ['sailors', 'A wave hit the pier, killing [three] sailors and injuring 22.'],
])('measures “%s”: %s', (measure, sentence) => {
  expect(fieldsOf('statistic', sentence)['measure']).toBe(measure)
})

it.each([
  ['The board', 'The board recorded [361] complaints.'],
  [undefined, 'It recorded [361] complaints.'],
  [undefined, 'Some [361] complaints were made.'],
])('counts for “%s”: %s', (subject, sentence) => {
  expect(fieldsOf('statistic', sentence)['subject']).toBe(subject)
})

it.each([
  ['were rejected', 'In all, [40] claims were rejected.'],
  [undefined, 'The board refused to count [40] claims.'],
])('ends with “%s”: %s', (outcome, sentence) => {
  expect(fieldsOf('statistic', sentence)['outcome']).toBe(outcome)
})

it('reads who accuses whom of what', () => {
  expect(fieldsOf('allegation', '[Mira Oduya accused the port of hiding two accidents.]')).toMatchObject({
    accused: ['the port'],
    accuser: ['Mira Oduya'],
    conduct: 'hiding two accidents',
  })
})

it('reads who found what', () => {
  expect(fieldsOf('finding', '[The inquiry found that the crane was unsafe.]')).toMatchObject({
    by: ['The inquiry'],
    finding: 'the crane was unsafe',
  })
})

it('reads to whom something was said', () => {
  expect(fieldsOf('statement', '[The crane was unsafe, Mira Oduya told the harbour board.]')).toMatchObject({
    recipient: ['the harbour board'],
  })
})

it('takes no pronoun and no figure for somebody', () => {
  expect(fieldsOf('action', '[He closed the quay.]')['actor']).toBeUndefined()
  expect(fieldsOf('event', '[Three of them died on the quay.]')['who']).toBeUndefined()
})
