// Inputs for every operation over whatever a project holds at the moment, with references of every kind.
// A pick of numbers decides everything, so that a failing sequence can be repeated and made shorter.
import fc from 'fast-check'
import { checkId } from '../../../../src/core/checking/identity'
import type { OperationInput, OperationVerb } from '../../../../src/core/operations'
import { operations } from '../../../../src/core/operations'

/** The ids that there are, by kind as `list` names it. */
export type Ids = Record<string, string[]>

/** One step of a sequence: an operation with its pick, or something that happens between operations. */
export interface Move {
  do: OperationVerb | 'undo' | 'redo' | 'reopen' | 'load'
  pick: number[]
}

const verbs = Object.keys(operations) as OperationVerb[]
const adding = verbs.filter((verb) => verb.startsWith('add'))
/** Once the few sources are versions of one another these are mostly refused. */
const ofVersions: OperationVerb[] = ['makeVersion', 'acceptCarried', 'reselectCarried', 'detachCarried']
const others = verbs.filter((verb) => !ofVersions.includes(verb))

const ordinary: Move['do'][] = [
  ...others,
  ...adding,
  ...adding,
  'addClaim',
  'addClaim',
  'undo',
  'undo',
  'redo',
  'reopen',
  'load',
]

/** Sequences in which things are added more often than they are removed, and versions made now and then. */
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    do: fc.constantFrom(...ordinary, ...ordinary, ...ordinary, ...ofVersions),
    pick: fc.array(fc.nat(997), { minLength: 12, maxLength: 12 }),
  }),
  // Some of them have nothing yet that they could be done to.
  { minLength: 90, maxLength: 90 },
)

/** The input of an operation, or undefined when there is nothing yet that it could be done to. */
export function inputOf(verb: OperationVerb, pick: number[], ids: Ids): object | undefined {
  let next = 0
  const number = (below: number) => (pick[next++ % pick.length] ?? 0) % below
  const one = (kind: string): string | undefined => ids[kind]?.[number(ids[kind].length || 1)]
  const id = (kind: string): string => {
    const found = one(kind)
    if (found === undefined) throw nothing
    return found
  }
  const some = (kind: string) => [...new Set([one(kind), one(kind)])].filter((each) => each !== undefined)
  const entity = () => ({ ...(one('entities') && { entity: id('entities') }), description: 'somebody' })
  const hop = () => ({ ...entity(), ...(one('highlights') && { evidence: id('highlights') }) })
  const quantity = () => ({
    text: `${number(500)}`,
    status: 'stated' as const,
    value: number(500),
    ...(one('claims') && { base: { claim: id('claims'), stated: true } }),
  })
  const span = () => {
    const start = number(40)
    return { start, end: start + 1 + number(20) }
  }
  const claim = () => ({
    evidence: [
      { role: 'states' as const, passage: { sourceId: id('sources'), ...span() } },
      ...some('highlights').map((highlightId) => ({ highlightId, role: 'supports' as const })),
    ],
    fields: { quantity: quantity(), measure: `measure ${number(9)}` },
    attribution: [hop(), { name: 'The paper' }],
    speech: { mode: 'direct' as const, speaker: entity() },
    condition: { text: 'if', quantity: quantity() },
    distortions: [
      {
        term: 'a',
        likely: 'b',
        basis: 'guess' as const,
        highlightId: one('highlights'),
        evidence: some('highlights'),
      },
    ],
    tags: some('tags'),
  })
  const on = () => {
    const kinds = [
      ['source', 'sources'],
      ['highlight', 'highlights'],
      ['claim', 'claims'],
      ['note', 'notes'],
      ['relation', 'relations'],
      ['breakdown', 'breakdowns'],
      ['tag', 'tags'],
      ['entity', 'entities'],
    ] as const
    const [kind, list] = kinds[number(kinds.length)]!
    return { kind, id: id(list) }
  }
  const several = (kind: string): string[] => [...new Set([id(kind), id(kind)])]
  const where = () => ({
    ...(one('tags') && { tag: some('tags') }),
    ...(one('entities') && { entity: id('entities') }),
    status: 'draft' as const,
  })
  const custom = (ids['types'] ?? []).filter((each) => !each.startsWith('01900000'))
  const part = (each: string) => ({ claim: each, membership: 'stated' as const })
  const odds = `odds${number(4)}`
  const inputs: { [V in OperationVerb]: () => OperationInput[V] } = {
    changeProject: () => ({ title: `Title ${number(9)}` }),
    changeSource: () => ({
      id: id('sources'),
      tags: some('tags'),
      attribution: [hop()],
      copyOf: one('sources') ?? null,
      regions: [{ ...span(), kind: 'furniture', by: 'coder' }],
    }),
    makeVersion: () => ({ id: id('sources'), of: id('sources') }),
    acceptCarried: () => ({ highlightIds: [id('carriedOn')] }),
    reselectCarried: () => ({
      highlightId: id('carriedOn'),
      sourceId: id('sources'),
      ...(number(2) && { claimIds: several('claims') }),
      ...span(),
    }),
    detachCarried: () => ({ highlightIds: several('carriedOn') }),
    removeSource: () => ({ id: id('sources') }),
    addHighlight: () => ({ sourceId: id('sources'), ...span(), tags: some('tags') }),
    changeHighlight: () => ({ id: id('highlights'), ...span(), tags: some('tags') }),
    removeHighlight: () => ({ id: id('highlights') }),
    splitHighlight: () => ({ id: id('highlights'), at: number(60) }),
    mergeHighlights: () => ({ into: id('highlights'), from: several('highlights') }),
    addClaim: () => ({ type: 'statistic', ...claim() }),
    changeClaim: () => ({ id: id('claims'), ...claim(), certainty: number(2) ? 'reported' : null }),
    removeClaim: () => ({ id: id('claims') }),
    changeClaims: () => ({
      ids: several('claims'),
      change: {
        certainty: number(2) ? 'alleged' : null,
        ...(number(3) === 0 && { fields: { measure: `measure ${number(9)}` } }),
        ...(number(3) === 0 && { statement: `Statement ${number(3)}` }),
      },
      addTags: some('tags'),
      removeTags: some('tags'),
    }),
    removeClaims: () => ({ ids: several('claims') }),
    splitClaim: () => ({ id: id('claims'), evidence: [number(3)] }),
    mergeClaims: () => ({ into: id('claims'), from: several('claims') }),
    retypeClaims: () => ({
      ids: several('claims'),
      type: ['statistic', 'finding', odds, odds][number(4)]!,
      fields: number(2) ? {} : about,
    }),
    addClaimType: () => ({ key: odds, label: odds, letter: 'O', color: '#123456', fields: ownFields() }),
    changeClaimType: () =>
      number(2) || !custom.length
        ? { id: id('types'), label: `Label ${number(9)}` }
        : { id: custom[number(custom.length)]!, ...changedFields[number(changedFields.length)]! },
    // The first is the one that claims are added with.
    removeClaimType: () => ({ id: ids['types']!.slice(1)[number(ids['types']!.length - 1)] ?? id('none') }),
    addEntity: () => ({ kind: 'person', name: `Person ${number(9)}` }),
    changeEntity: () => ({ id: id('entities'), name: `Person ${number(9)}` }),
    removeEntity: () => ({ id: id('entities') }),
    mergeEntities: () => ({ into: id('entities'), from: several('entities') }),
    splitEntity: () => ({
      id: id('entities'),
      name: `Person ${number(9)}`,
      aliases: number(2) ? [] : [`Person ${number(9)}`],
      claims: some('claims'),
      sources: some('sources'),
    }),
    addTag: () => ({ name: `Tag ${number(9)}`, parent: one('tags') }),
    changeTag: () => ({ id: id('tags'), parent: one('tags') ?? null }),
    removeTag: () => ({ id: id('tags') }),
    mergeTags: () => ({ into: id('tags'), from: several('tags') }),
    addNote: () => ({ on: on(), text: `Note ${number(9)}` }),
    changeNote: () => ({
      id: id('notes'),
      text: `Note ${number(9)}`,
      ...(number(2) && { settled: number(2) ? true : null }),
    }),
    removeNote: () => ({ id: id('notes') }),
    addRelation: () => ({
      from: id('claims'),
      to: id('claims'),
      kind: 'sameAs',
      evidence: some('highlights'),
    }),
    changeRelation: () => ({ id: id('relations'), to: id('claims') }),
    removeRelation: () => ({ id: id('relations') }),
    addBreakdown: () => ({
      total: id('claims'),
      parts: some('claims').map(part),
      exhaustive: number(2) ? 'stated' : 'no',
      remainder: { claim: one('claims') },
    }),
    changeBreakdown: () => ({ id: id('breakdowns'), parts: some('claims').map(part) }),
    removeBreakdown: () => ({ id: id('breakdowns') }),
    addSeries: () => ({ name: `Series ${number(9)}`, claims: some('claims') }),
    changeSeries: () => ({ id: id('series'), claims: some('claims') }),
    removeSeries: () => ({ id: id('series') }),
    addView: () => ({ name: `View ${number(9)}`, query: { where: where(), sort: [{ by: 'type' }] } }),
    changeView: () => ({ id: id('views'), query: { where: where() } }),
    removeView: () => ({ id: id('views') }),
    // Which change there is to go back to, the log alone knows: see walk.ts.
    restore: () => {
      throw nothing
    },
    decideCheck: () => {
      const kind = (['noEvidence', 'addRelation'] as const)[number(2)]!
      const claims = kind === 'addRelation' ? [id('claims'), id('claims')] : [id('claims')]
      const state = (['accepted', 'dismissed', 'open'] as const)[number(3)]!
      return { id: checkId(kind, claims), kind, claims, basis: `${number(3)}`, state }
    },
  }
  try {
    return inputs[verb]()
  } catch (error) {
    // Nothing there to do it to: the move is left out.
    if (error === nothing) return undefined
    throw error
  }
}

/** Fields of claim types that are made on the way: those that statistics have, so that claims can become such. */
const ownFields = () => [
  { key: 'quantity', label: 'Quantity', type: 'quantity' as const },
  { key: 'measure', label: 'Measure', type: 'text' as const },
]

const changedFields: Omit<OperationInput['changeClaimType'], 'id'>[] = [
  { fields: ownFields() },
  { fields: [{ key: 'measure', label: 'Measure', type: 'longText' }] },
  {
    fields: [
      { key: 'amount', label: 'Amount', type: 'quantity' },
      { key: 'measure', label: 'Measure', type: 'text' },
    ],
    renamed: { quantity: 'amount' },
  },
  { fields: [] },
]

const about: Record<string, string> = { measure: 'about' }

const nothing = new Error('There is nothing of that kind.')
