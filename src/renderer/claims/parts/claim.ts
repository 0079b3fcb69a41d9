// The whole claim as a tree of parts: the fields of its claim type, then what every claim has.
// Ids, times, evidence and tags have controls of their own and are not parts.
import type { ClaimType } from '../../../core/model/claim-type'
import type { Group, List, Part } from './part'
import { entityPart, fieldPart, quantityPart, whoParts } from './values'
import * as words from './words'

const attribution: List = {
  key: 'attribution',
  label: 'Attribution',
  hint: 'From the voice of the document to the origin',
  as: 'list',
  always: true,
  item: {
    key: '',
    label: 'Hop',
    as: 'group',
    start: {},
    lines: [[''], ['verb', 'stance']],
    more: ['description', 'inherited', 'evidence'],
    parts: [
      ...whoParts('Who'),
      { key: 'verb', label: 'Verb', as: 'text', hint: 'says, reports, according to' },
      { key: 'stance', label: 'Stance', as: 'choice', options: words.stances },
      { key: 'inherited', label: 'Inherited', as: 'mark', hint: 'From the source' },
      { key: 'evidence', label: 'Evidence', as: 'highlight' },
    ],
  },
}

const proviso = (key: string, label: string): Group => ({
  key,
  label,
  as: 'group',
  start: { text: '' },
  lines: [['text']],
  more: ['quantity'],
  parts: [{ key: 'text', label: 'Text', as: 'text' }, quantityPart('quantity', 'Quantity')],
})

const legalStatus: Group = {
  key: 'legalStatus',
  label: 'Legal status',
  as: 'group',
  start: { key: 'unknown', text: '' },
  lines: [['key', 'text']],
  parts: [
    { key: 'key', label: 'Status', as: 'choice', options: words.legalStatuses },
    { key: 'text', label: 'Text', as: 'text', hint: 'As printed' },
  ],
}

const speech: Group = {
  key: 'speech',
  label: 'Speech',
  as: 'group',
  start: { mode: 'direct' },
  parts: [
    { key: 'mode', label: 'Mode', as: 'choice', options: words.speechModes },
    entityPart('speaker', 'Speaker'),
    { key: 'channel', label: 'Channel', as: 'text', hint: 'interview, letter, court' },
    { key: 'verbatim', label: 'Verbatim', as: 'yesNo' },
    { key: 'closed', label: 'Closed', as: 'yesNo', hint: 'The quotation ends' },
    { key: 'truncated', label: 'Truncated', as: 'yesNo' },
    { key: 'group', label: 'Group', as: 'text', hint: 'One name for the pieces of a running quotation' },
  ],
}

const distortions: List = {
  key: 'distortions',
  label: 'Distortions',
  as: 'list',
  item: {
    key: '',
    label: 'Distortion',
    as: 'group',
    start: { term: '', likely: '', basis: 'guess' },
    lines: [['term', 'likely']],
    more: ['field', 'highlightId', 'evidence'],
    parts: [
      { key: 'term', label: 'Printed', as: 'text' },
      { key: 'likely', label: 'Likely', as: 'text' },
      { key: 'basis', label: 'Basis', as: 'choice', options: words.distortionBases, required: true },
      { key: 'because', label: 'Because', as: 'longText' },
      { key: 'field', label: 'Field', as: 'place' },
      { key: 'highlightId', label: 'Passage', as: 'highlight' },
      { key: 'evidence', label: 'Evidence', as: 'highlights' },
    ],
  },
}

/** The parts that say how a claim is meant; they stand at the top of the claim, not in an object. */
export const meaningKeys = ['act', 'polarity', 'negates', 'presupposed'] as const

const plain: readonly Part[] = [
  { key: 'certainty', label: 'Certainty', as: 'choice', options: words.certainties, required: true },
  { key: 'status', label: 'Status', as: 'choice', options: words.statuses, required: true },
  { key: 'act', label: 'Act', as: 'choice', options: words.acts, required: true },
  { key: 'polarity', label: 'Polarity', as: 'choice', options: words.polarities, required: true },
  { key: 'negates', label: 'Negates', as: 'choice', options: words.negations },
  { key: 'presupposed', label: 'Presupposed', as: 'mark', hint: 'Taken for granted, not said' },
]

/** The form of a claim of this type. */
export function claimForm(type: ClaimType): Group {
  return {
    key: '',
    label: '',
    as: 'group',
    always: true,
    start: {},
    parts: [
      { key: 'statement', label: 'Statement', as: 'longText', hint: 'The claim in your own words' },
      { key: 'fields', label: '', as: 'group', start: {}, always: true, parts: type.fields.map(fieldPart) },
      ...plain,
      attribution,
      proviso('condition', 'Condition'),
      proviso('exception', 'Exception'),
      legalStatus,
      speech,
      distortions,
    ],
  }
}

/** The part of this key among the parts of a group; every key that the program names exists. */
export function partOf<P extends Part = Part>(group: Group, key: string): P {
  return group.parts.find((part) => part.key === key) as P
}
