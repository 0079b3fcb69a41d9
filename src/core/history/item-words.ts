// The items of lists in words, each in one line: evidence, hops, fields of a claim type, distortions.
// Must not break: two items that differ in what a person entered are not said the same.
import type { EntityRef, Hop } from '../model/basics'
import type { Claim, Evidence } from '../model/claim'
import type { Field } from '../model/claim-type'
import { shortened } from '../text/shorten'
import { entryInWords, labelOf } from './labels'
import { called, type Names } from './names'

/** Somebody: the name of the entity, else the name that was given, else that there is none. */
export function whoInWords({ entity, name, unnamed, description }: EntityRef, names: Names): string {
  const known = entity === undefined ? undefined : called(names, 'entities', entity)
  const who = [known, name === known ? undefined : name].filter((each) => each !== undefined).join(', as ')
  const shown = who === '' ? (unnamed || description === undefined ? 'Unnamed' : '') : who
  return [shown, description].filter((each) => each).join(', ')
}

export function hopInWords({ verb, stance, inherited, evidence, ...who }: Hop, names: Names): string {
  const more = [
    verb,
    stance === undefined ? undefined : entryInWords(stance).toLowerCase(),
    inherited ? 'inherited' : undefined,
    evidence === undefined ? undefined : passage(evidence, names),
  ]
  return withMore(whoInWords(who, names), more)
}

export const evidenceInWords = ({ highlightId, role, field, detached }: Evidence, names: Names): string =>
  withMore(passage(highlightId, names), [
    entryInWords(role).toLowerCase(),
    field === undefined ? undefined : labelOf(field.replace(/^fields\./, '')).toLowerCase(),
    detached ? 'detached' : undefined,
  ])

export const fieldInWords = ({ label, type, required, choices, help }: Field): string =>
  withMore(label, [
    entryInWords(type).toLowerCase(),
    required ? 'required' : undefined,
    choices && `one of ${choices.map((choice) => choice.label).join(', ')}`,
    help,
  ])

type Distortion = NonNullable<Claim['distortions']>[number]

export const distortionInWords = (
  { term, likely, basis, because, field, highlightId, evidence = [] }: Distortion,
  names: Names,
): string =>
  withMore(`${term} → ${likely}`, [
    basis,
    because,
    field,
    ...[highlightId, ...evidence].map((id) => (id === undefined ? undefined : passage(id, names))),
  ])

/** Units of a passage among other words at most. */
const passageLength = 60

const passage = (id: string, names: Names): string =>
  shortened(called(names, 'highlights', id), passageLength)

function withMore(words: string, more: readonly (string | undefined)[]): string {
  const present = more.filter((each) => each !== undefined && each !== '')
  return present.length === 0 ? words : `${words} (${present.join('; ')})`
}
