// The words for every closed list of the model, in the order in which a form offers them.
// The types make a list that gains a member fail to compile until somebody names it here.
import type { Claim } from '../../../core/model/claim'
import type { Entity } from '../../../core/model/codebook'
import type { Breakdown, Relation } from '../../../core/model/relations'
import type { Period, Quantity } from '../../../core/model/values'
import type { Option } from './part'

/** The labels of a closed list as options. */
const optionsOf = <K extends string>(labels: Record<K, string>): readonly Option[] =>
  Object.entries<string>(labels).map(([key, label]) => ({ key, label }))

type Part<T, K extends keyof T> = NonNullable<T[K]>
type Hop = Claim['attribution'][number]
type Speech = Part<Claim, 'speech'>
type Distortion = Part<Claim, 'distortions'>[number]

export const comparators = optionsOf<Part<Quantity, 'comparator'>>({
  '=': 'exactly',
  '~': 'about',
  '<': 'under',
  '>': 'over',
  '<=': 'at most',
  '>=': 'at least',
  range: 'range',
})
export const quantityStatuses = optionsOf<Quantity['status']>({
  stated: 'Stated',
  vague: 'Vague',
  unknown: 'Unknown',
  superlative: 'Superlative',
  none: 'None',
})
export const boundOps = optionsOf<Part<Quantity, 'bound'>['op']>({
  '>=': 'at least',
  '>': 'over',
  '<=': 'at most',
  '<': 'under',
})
export const boundKinds = optionsOf<Part<Quantity, 'bound'>['kind']>({ count: 'Count', share: 'Share' })
export const directions = optionsOf<Part<Quantity, 'comparison'>['direction']>({
  more: 'More',
  less: 'Less',
  same: 'Same',
})
export const quantityKinds = optionsOf<Part<Quantity, 'kind'>>({
  stock: 'Stock',
  flow: 'Flow',
  change: 'Change',
  average: 'Average',
  cumulative: 'Cumulative',
  forecast: 'Forecast',
  share: 'Share',
})
export const bases = optionsOf<Period['basis']>({
  stated: 'Stated',
  inferred: 'Inferred',
  external: 'External',
})
export const stances = optionsOf<Part<Hop, 'stance'>>({
  neutral: 'Neutral',
  endorsing: 'Endorsing',
  distancing: 'Distancing',
})
export const statuses = optionsOf<Claim['status']>({
  draft: 'Draft',
  reviewed: 'Reviewed',
  verified: 'Verified',
  disputed: 'Disputed',
  retracted: 'Retracted',
})
export const certainties = optionsOf<Claim['certainty']>({
  unknown: 'Unknown',
  asserted: 'Asserted',
  reported: 'Reported',
  alleged: 'Alleged',
  estimated: 'Estimated',
  expected: 'Expected',
  conditional: 'Conditional',
  denied: 'Denied',
  proven: 'Proven',
})
export const acts = optionsOf<Claim['act']>({
  assert: 'Assert',
  ask: 'Ask',
  demand: 'Demand',
  promise: 'Promise',
  decline: 'Decline',
})
export const polarities = optionsOf<Claim['polarity']>({ positive: 'Positive', negative: 'Negative' })
export const negations = optionsOf<Part<Claim, 'negates'>>({ claim: 'The claim', quantity: 'The quantity' })
export const legalStatuses = optionsOf<Part<Claim, 'legalStatus'>['key']>({
  accused: 'Accused',
  investigated: 'Investigated',
  charged: 'Charged',
  convicted: 'Convicted',
  sanctioned: 'Sanctioned',
  upheld: 'Upheld',
  cleared: 'Cleared',
  unknown: 'Unknown',
})
export const speechModes = optionsOf<Speech['mode']>({
  direct: 'Direct',
  indirect: 'Indirect',
  mixed: 'Mixed',
})
export const distortionBases = optionsOf<Distortion['basis']>({
  guess: 'Guess',
  typo: 'Typo',
  internal: 'Internal',
  external: 'External',
})
export const roles = optionsOf<Claim['evidence'][number]['role']>({
  states: 'States',
  supports: 'Supports',
  contradicts: 'Contradicts',
  context: 'Context',
})
export const entityKinds = optionsOf<Entity['kind']>({
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  document: 'document',
  operation: 'operation',
  other: 'entity',
})
export const relationKinds = optionsOf<Relation['kind']>({
  supports: 'Supports',
  contradicts: 'Contradicts',
  notContradicts: 'Does not contradict',
  sameAs: 'Same as',
  notSameAs: 'Not the same as',
  partOf: 'Part of',
  updates: 'Updates',
  rounds: 'Rounds',
  derivedFrom: 'Derived from',
  qualifies: 'Qualifies',
  pairedWith: 'Paired with',
  answers: 'Answers',
  embeds: 'Embeds',
})
export const memberships = optionsOf<Breakdown['parts'][number]['membership']>({
  stated: 'Stated',
  inferred: 'Inferred',
})
export const exhaustives = optionsOf<Breakdown['exhaustive']>({
  no: 'No',
  stated: 'Stated',
  inferred: 'Inferred',
})
export const disjoints = optionsOf<Breakdown['disjoint']>({
  assumed: 'Assumed',
  stated: 'Stated',
  no: 'No',
})
