// The parts of a field value, for every field type of a claim type.
// What a form can't enter, nobody can store by hand: a part of model.md that is missing here is a bug.
import type { Field } from '../../../core/model/claim-type'
import type { Group, List, Part } from './part'
import * as words from './words'

const ratio: Group = {
  key: 'ratio',
  label: 'Ratio',
  as: 'group',
  start: {},
  needs: ['numerator', 'denominator'],
  lines: [['numerator', 'denominator']],
  parts: [
    { key: 'numerator', label: 'Numerator', as: 'number' },
    { key: 'denominator', label: 'Denominator', as: 'number' },
  ],
}

const bound: Group = {
  key: 'bound',
  label: 'Bound',
  as: 'group',
  start: { op: '>=', kind: 'count' },
  needs: ['value'],
  lines: [['op', 'value', 'kind']],
  parts: [
    { key: 'op', label: 'Comparator', as: 'choice', options: words.boundOps, required: true },
    { key: 'value', label: 'Value', as: 'number' },
    { key: 'kind', label: 'Kind', as: 'choice', options: words.boundKinds, required: true },
  ],
}

const base: Group = {
  key: 'base',
  label: 'Base',
  as: 'group',
  start: { stated: false },
  lines: [['claim'], ['text']],
  parts: [
    { key: 'claim', label: 'Claim', as: 'claim', hint: 'Whose number this is a share of' },
    { key: 'text', label: 'Text', as: 'text' },
    { key: 'stated', label: 'Stated', as: 'yesNo' },
  ],
}

const comparison: Group = {
  key: 'comparison',
  label: 'Comparison',
  as: 'group',
  start: { direction: 'more', than: '' },
  lines: [['direction', 'than']],
  parts: [
    { key: 'direction', label: 'Direction', as: 'choice', options: words.directions, required: true },
    { key: 'than', label: 'Than', as: 'text' },
  ],
}

/** A quantity under a key of your choice: fields, condition and exception all have the same parts. */
export const quantityPart = (key: string, label: string, hint?: string): Group => ({
  key,
  label,
  hint,
  as: 'group',
  start: { text: '', status: 'stated' },
  reads: 'quantity',
  lines: [['text'], ['comparator', 'value', 'unit']],
  more: [
    'upper',
    'status',
    'hedge',
    'approximate',
    'precision',
    'unitPrinted',
    'per',
    'population',
    'scope',
    'kind',
    'bound',
    'ratio',
    'base',
    'comparison',
  ],
  parts: [
    { key: 'text', label: 'Text', as: 'text', hint: 'As printed' },
    { key: 'comparator', label: 'Comparator', as: 'choice', options: words.comparators, hint: '—' },
    { key: 'value', label: 'Value', as: 'number' },
    { key: 'upper', label: 'Upper value', as: 'number' },
    { key: 'unit', label: 'Unit', as: 'text' },
    { key: 'status', label: 'Status', as: 'choice', options: words.quantityStatuses, required: true },
    { key: 'hedge', label: 'Hedge', as: 'text', hint: 'nearly, about, at least' },
    { key: 'approximate', label: 'Approximate', as: 'mark' },
    { key: 'precision', label: 'Precision', as: 'size', hint: '± what the digits leave open' },
    { key: 'unitPrinted', label: 'Unit as printed', as: 'text' },
    { key: 'per', label: 'Per', as: 'text' },
    { key: 'population', label: 'Population', as: 'text' },
    { key: 'scope', label: 'Scope', as: 'text' },
    { key: 'kind', label: 'Kind', as: 'choice', options: words.quantityKinds },
    bound,
    ratio,
    base,
    comparison,
  ],
})

const periodPart = (key: string, label: string, hint?: string): Group => ({
  key,
  label,
  hint,
  as: 'group',
  start: { text: '', basis: 'stated' },
  reads: 'period',
  lines: [['text'], ['edtf']],
  more: ['basis', 'anchor', 'asOf'],
  parts: [
    { key: 'text', label: 'Text', as: 'text', hint: 'As printed' },
    { key: 'edtf', label: 'Date', as: 'edtf', hint: 'EDTF: 2023-04, 2017/2020, 2021~' },
    { key: 'basis', label: 'Basis', as: 'choice', options: words.bases, required: true },
    { key: 'anchor', label: 'Counted from', as: 'edtf', hint: 'EDTF' },
    { key: 'asOf', label: 'As of', as: 'edtf', hint: 'EDTF' },
  ],
})

/** The parts of a reference to somebody; the first writes entity, name and unnamed. */
export const whoParts = (label: string): readonly Part[] => [
  { key: '', label, as: 'who' },
  { key: 'description', label: 'Description', as: 'text' },
]

/** A reference to somebody as an object of its own. */
export const entityPart = (key: string, label: string, hint?: string): Group => ({
  key,
  label,
  hint,
  as: 'group',
  start: {},
  lines: [['']],
  more: ['description'],
  parts: whoParts(label),
})

const entitiesPart = (key: string, label: string, hint?: string): List => ({
  key,
  label,
  hint,
  as: 'list',
  item: entityPart('', label),
})

/** The part of the form for a field of a claim type. */
export function fieldPart({ key, label, type, help, choices }: Field): Part {
  const named = { key, label, hint: help }
  const options = choices ?? []
  switch (type) {
    case 'text':
    case 'longText':
    case 'url':
      return { ...named, as: type }
    case 'number':
      return { ...named, as: 'numberAsPrinted' }
    case 'boolean':
      return { ...named, as: 'yesNo' }
    case 'choice':
      return {
        ...named,
        as: 'group',
        start: {},
        needs: ['key'],
        lines: [['key', 'text']],
        parts: [
          { key: 'key', label, as: 'choice', options },
          { key: 'text', label: 'As printed', as: 'text' },
        ],
      }
    case 'choices':
      return { ...named, as: 'choices', options }
    case 'entity':
      return entityPart(key, label, help)
    case 'entities':
      return entitiesPart(key, label, help)
    case 'quantity':
      return quantityPart(key, label, help)
    case 'period':
      return periodPart(key, label, help)
  }
}
