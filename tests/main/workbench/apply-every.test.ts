// `apply` takes every operation that there is, with the positions of each in code points.
import { beforeEach, expect, test } from 'vitest'
import { checkId } from '../../../src/core/checking/identity'
import { operations, type OperationVerb } from '../../../src/core/operations'
import { type Desk, importText, openDesk } from './desk'

// The emoji make UTF-16 units differ from code points.
const text =
  '😀 A note of 2021 😀\n\nThe board counted 361 complaints, of which 265 led to nothing and 96 to something.'
const pointOf = (words: string) => Array.from(text.slice(0, text.indexOf(words))).length
const span = (words: string) => ({ start: pointOf(words), end: pointOf(words) + Array.from(words).length })

let desk: Desk
let sourceId: string

beforeEach(async () => {
  desk = await openDesk()
  sourceId = await importText(desk, text)
})

const lines = (...made: object[]) => made.map((each) => JSON.stringify(each)).join('\n')
const apply = (...made: object[]) => desk.call.apply({ operations: lines(...made) })

test('takes every operation, with the positions of each in code points', async () => {
  const kept = (await desk.call.addClaim({ type: 'statistic' })).id!
  const seq = (await desk.call.list({ kind: 'changes', limit: 10_000 })).records.length
  const newer = await importText(desk, `A line before.\n${text}`, 'newer.txt')
  const all: { [V in OperationVerb]: object } = {
    addEntity: { as: 'e', kind: 'person', name: 'A. Writer' },
    addTag: { as: 't', name: 'Figures' },
    addClaimType: { as: 'ct', key: 'odds', label: 'Odds', letter: 'O', color: '#123456', fields: [] },
    addHighlight: { as: 'h', sourceId, ...span('361') },
    addClaim: { as: 'c', type: 'statistic', evidence: [{ highlightId: '$h', role: 'states' }] },
    addNote: { as: 'n', on: { kind: 'highlight', id: '$h' }, text: 'A note' },
    addRelation: { as: 'r', from: '$c', to: '$d', kind: 'sameAs' },
    addBreakdown: { as: 'b', total: '$c', parts: [] },
    addSeries: { as: 's', name: 'Years', claims: ['$c'] },
    addView: { as: 'v', name: 'Mine', query: { where: { tag: '$t' }, sort: [] } },
    changeProject: { title: 'New' },
    changeSource: { id: sourceId, regions: [{ ...span('A note of 2021'), kind: 'headline', by: 'coder' }] },
    changeHighlight: { id: '$h', ...span('361 complaints'), tags: ['$t'] },
    splitHighlight: { as: 'part', id: '$h', at: span('complaints').start },
    mergeHighlights: { into: '$h', from: ['$part'] },
    changeClaim: {
      id: '$d',
      evidence: [
        { role: 'states', passage: { sourceId, ...span('96') } },
        { role: 'supports', highlightId: '$h' },
      ],
    },
    makeVersion: { id: newer, of: sourceId },
    acceptCarried: { highlightIds: ['$h'] },
    reselectCarried: {
      highlightId: '$h',
      sourceId: newer,
      start: pointOf('361') + 15,
      end: pointOf('361') + 18,
    },
    detachCarried: { highlightIds: ['$h'], claimIds: ['$d'] },
    changeClaims: { ids: ['$d', kept], change: { status: 'reviewed' }, addTags: ['$t'] },
    splitClaim: { as: 'half', id: '$d', evidence: [1] },
    mergeClaims: { into: '$d', from: ['$half'] },
    retypeClaims: { ids: ['$d'], type: 'finding', fields: { measure: 'about' } },
    splitEntity: { as: 'other', id: '$e', name: 'C. Writer', claims: [], sources: [] },
    mergeEntities: { into: '$e', from: ['$other'] },
    mergeTags: { into: '$t', from: ['$more'] },
    changeClaimType: { id: '$ct', label: 'Chances' },
    changeEntity: { id: '$e', name: 'B. Writer' },
    changeTag: { id: '$t', color: '#abcdef' },
    changeNote: { id: '$n', text: 'Another' },
    changeRelation: { id: '$r', kind: 'notSameAs' },
    changeBreakdown: { id: '$b', dimension: 'outcome' },
    changeSeries: { id: '$s', name: 'All years' },
    changeView: { id: '$v', name: 'Ours' },
    restore: { noun: 'claims', id: kept, seq },
    decideCheck: {
      id: checkId('noEvidence', [kept]),
      kind: 'noEvidence',
      claims: [kept],
      basis: '',
      state: 'dismissed',
    },
    removeSeries: { id: '$s' },
    removeView: { id: '$v' },
    removeBreakdown: { id: '$b' },
    removeRelation: { id: '$r' },
    removeNote: { id: '$n' },
    removeTag: { id: '$t' },
    removeEntity: { id: '$e' },
    removeClaimType: { id: '$ct' },
    removeClaim: { id: '$c' },
    removeClaims: { ids: ['$d'] },
    removeHighlight: { id: '$h' },
    removeSource: { id: sourceId },
  }
  const verbs = Object.keys(all) as OperationVerb[]
  expect(verbs.toSorted()).toEqual(Object.keys(operations).toSorted())
  const before = [
    { do: 'addClaim', as: 'd', type: 'statistic' },
    { do: 'addTag', as: 'more', name: 'Numbers' },
  ]
  const made = [...before, ...verbs.map((verb) => ({ do: verb, ...all[verb] }))]
  const untilChanges = made.slice(0, before.length + verbs.indexOf('removeSeries'))
  const { put } = await apply(...untilChanges)
  const cut = (place: { start?: number; end?: number } | undefined) => text.slice(place?.start, place?.end)
  const isOld = (highlight: { sourceId: string }) => highlight.sourceId === sourceId
  expect(put.highlights?.filter(isOld).map(cut).toSorted()).toEqual(['361 complaints', '96'])
  const selected = put.highlights?.filter((each) => !isOld(each)).map(({ quote }) => quote?.exact)
  expect(selected?.toSorted()).toEqual(['361', '96'])
  expect(cut(put.sources?.find(({ id }) => id === sourceId)?.regions[0])).toBe('A note of 2021')
  await desk.call.undo({})
  expect(await apply(...made)).toMatchObject({
    applied: made.length,
    put: { project: [{ title: 'New' }] },
  })
  expect((await desk.call.list({ kind: 'sources' })).records).toMatchObject([{ id: newer }])
})
