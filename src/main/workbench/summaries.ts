// What each operation is called in the history: a sentence without a full stop, as undo and redo show it.
// It is said before the operation runs, while what is removed can still be named.
import { decidedLabels, OfferKind } from '../../core/model/check'
import type { CheckedOperation, OperationVerb } from '../../core/operations'
import type { Reader } from '../database/reader'
import { restoredSummary } from './restoring'

type Say<V extends OperationVerb> = (input: CheckedOperation[V], reader: Reader) => string

const summaries: { [V in OperationVerb]: Say<V> } = {
  changeProject: ({ title }) => `Named the project “${title}”`,
  changeSource: ({ id }, reader) => `Changed the source ${titleOf(reader, id)}`,
  makeVersion: ({ id, of }, reader) =>
    `Made ${titleOf(reader, id)} the new version of ${titleOf(reader, of)}`,
  acceptCarried: ({ highlightIds }) => `Accepted ${counted(highlightIds.length, 'passage')} of a new version`,
  reselectCarried: () => 'Selected a passage anew in a new version',
  detachCarried: ({ highlightIds }) =>
    `Detached ${counted(highlightIds.length, 'passage')} from a new version`,
  removeSource: ({ id }, reader) => `Removed the source ${titleOf(reader, id)}`,
  addHighlight: () => 'Added a highlight',
  changeHighlight: () => 'Changed a highlight',
  removeHighlight: () => 'Removed a highlight',
  splitHighlight: () => 'Split a highlight',
  mergeHighlights: ({ from }) => `Merged ${counted(new Set(from).size + 1, 'highlight')}`,
  addClaim: ({ type }, reader) => `Added a claim of type ${labelOf(reader, type)}`,
  changeClaim: ({ id }, reader) => `Changed a claim${ofType(reader, id)}`,
  removeClaim: ({ id }, reader) => `Removed a claim${ofType(reader, id)}`,
  changeClaims: ({ ids }) => `Changed ${counted(new Set(ids).size, 'claim')}`,
  removeClaims: ({ ids }) => `Removed ${counted(new Set(ids).size, 'claim')}`,
  splitClaim: ({ id }, reader) => `Split a claim${ofType(reader, id)}`,
  mergeClaims: ({ from }) => `Merged ${counted(new Set(from).size + 1, 'claim')}`,
  retypeClaims: ({ ids, type }, reader) =>
    `Gave ${counted(new Set(ids).size, 'claim')} the type ${labelOf(reader, type)}`,
  addClaimType: ({ label }) => `Added the claim type “${label}”`,
  changeClaimType: ({ id }, reader) =>
    `Changed the claim type ${quoted(reader.get('claimTypes', id)?.label)}`,
  removeClaimType: ({ id }, reader) =>
    `Removed the claim type ${quoted(reader.get('claimTypes', id)?.label)}`,
  addEntity: ({ name }) => `Added the entity “${name}”`,
  changeEntity: ({ id }, reader) => `Changed the entity ${quoted(reader.get('entities', id)?.name)}`,
  removeEntity: ({ id }, reader) => `Removed the entity ${quoted(reader.get('entities', id)?.name)}`,
  mergeEntities: ({ into, from }, reader) =>
    `Merged ${counted(new Set(from).size, 'entity', 'entities')} into ${quoted(reader.get('entities', into)?.name)}`,
  splitEntity: ({ id, name }, reader) =>
    `Split “${name}” from the entity ${quoted(reader.get('entities', id)?.name)}`,
  addTag: ({ name }) => `Added the tag “${name}”`,
  changeTag: ({ id }, reader) => `Changed the tag ${quoted(reader.get('tags', id)?.name)}`,
  removeTag: ({ id }, reader) => `Removed the tag ${quoted(reader.get('tags', id)?.name)}`,
  mergeTags: ({ into, from }, reader) =>
    `Merged ${counted(new Set(from).size, 'tag')} into ${quoted(reader.get('tags', into)?.name)}`,
  addNote: () => 'Added a note',
  changeNote: () => 'Changed a note',
  removeNote: () => 'Removed a note',
  addRelation: ({ kind }) => `Added a relation “${kind}”`,
  changeRelation: () => 'Changed a relation',
  removeRelation: () => 'Removed a relation',
  addBreakdown: () => 'Added a breakdown',
  changeBreakdown: () => 'Changed a breakdown',
  removeBreakdown: () => 'Removed a breakdown',
  addSeries: ({ name }) => `Added the series “${name}”`,
  changeSeries: ({ id }, reader) => `Changed the series ${quoted(reader.get('series', id)?.name)}`,
  removeSeries: ({ id }, reader) => `Removed the series ${quoted(reader.get('series', id)?.name)}`,
  addView: ({ name }) => `Saved the view “${name}”`,
  changeView: ({ id }, reader) => `Changed the view ${quoted(reader.get('views', id)?.name)}`,
  removeView: ({ id }, reader) => `Removed the view ${quoted(reader.get('views', id)?.name)}`,
  restore: restoredSummary,
  decideCheck: ({ state, kind }) =>
    `${decided[state]} the ${OfferKind.safeParse(kind).success ? decidedLabels[kind].toLowerCase() : `check “${decidedLabels[kind]}”`}`,
}

const decided = { accepted: 'Accepted', dismissed: 'Dismissed', open: 'Opened again' } as const

/** What a step made of one operation is called. */
export function summaryOf<V extends OperationVerb>(
  verb: V,
  input: CheckedOperation[V],
  reader: Reader,
): string {
  return summaries[verb](input, reader)
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** A name in quotation marks; what isn't there has none, and its operation fails anyway. */
const quoted = (name: string | undefined): string => (name === undefined ? '' : `“${name}”`)

const titleOf = (reader: Reader, id: string): string => quoted(reader.get('sources', id)?.title)

const labelOf = (reader: Reader, key: string): string => reader.claimTypeWith(key)?.label ?? key

function ofType(reader: Reader, claimId: string): string {
  const claim = reader.get('claims', claimId)
  return claim ? ` of type ${labelOf(reader, claim.type)}` : ''
}
