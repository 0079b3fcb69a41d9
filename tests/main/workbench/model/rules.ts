// What each changing verb makes of a state, as the documents say it: the model that the workbench is held against.
import { isDeepStrictEqual } from 'node:util'
import { merge as merged } from './patch'
import type { OperationVerb } from '../../../../src/core/operations'
import type { Noun } from '../../../../src/core/model/records'
import {
  countedTwice,
  keyTwice,
  laws,
  nameTwice,
  ofItself,
  relationsToItself,
  settledReply,
  tagBelowItself,
} from './laws'
import { changingClaims, changingType, rulesOfMany } from './many'
import { highlighting, joining, moving, parting } from './highlighting'
import { isPassage, type Passage } from './passages'
import { mentions, without } from './references'
import { type Around, type Input, refused, type Rule } from './rule'
import { changed, plain, type Plain, recordIn, type State } from './state'
import { rulesOfVersions } from './versions'

const put = (state: State, noun: Noun, ...records: Plain[]): State =>
  changed(state, { put: { [noun]: records }, removed: {} })

const adding =
  (noun: Noun, defaults: object = {}): Rule =>
  (state, input, { idOf }) =>
    put(state, noun, { ...defaults, ...input, id: idOf(noun) })

const signing =
  (noun: Noun): Rule =>
  (state, input, { idOf, coder, now }) =>
    put(state, noun, { ...input, id: idOf(noun), coder, createdAt: now })

const changing =
  (noun: Noun): Rule =>
  (state, input) =>
    put(state, noun, merged(state[noun].get(input.id), input) as Plain)

const removing =
  (noun: Noun): Rule =>
  (state, { id }, { now }) =>
    without(state, noun, id, now)

/** A rule that is refused where what comes of it breaks a law. */
const unless =
  (law: (after: State, input: Input) => boolean, rule: Rule): Rule =>
  (state, input, around) => {
    const after = rule(state, input, around)
    return after === refused || law(after, input) ? refused : after
  }

const regionsOf: Rule = (state, input, around) => {
  const after = changing('sources')(state, input, around)
  const regions = (input['regions'] ?? []) as Passage[]
  return regions.every((region) => isPassage(around.textOf(input.id), region)) ? after : refused
}

/** Evidence with the highlights of its passages: found where there is one of exactly that span, else made. */
function resolved(
  state: State,
  input: Input,
  around: Around,
): { state: State; evidence: unknown[] } | typeof refused {
  let after = state
  const evidence: unknown[] = []
  for (const each of input['evidence'] as (Record<string, unknown> & { passage?: Passage })[]) {
    const { passage, ...rest } = each
    if (!passage) {
      evidence.push(rest)
      continue
    }
    const there = [...after.highlights.values()]
      .filter(
        ({ sourceId, start, end }) =>
          sourceId === passage.sourceId && start === passage.start && end === passage.end,
      )
      .map(({ id }) => id)
      .toSorted()[0]
    const made = there === undefined ? highlighting(after, { ...passage, id: '' }, around) : after
    if (made === refused) return refused
    const highlightId = there ?? [...made.highlights.keys()].find((id) => !after.highlights.has(id))
    evidence.push({ ...rest, highlightId })
    after = made
  }
  return { state: after, evidence }
}

const defaults = { status: 'draft', act: 'assert', certainty: 'unknown', polarity: 'positive' }

/** A claim has no other fields than its type. */
function strangeField(state: State, type: unknown, fields: unknown): boolean {
  const known = [...state.claimTypes.values()].find(({ key }) => key === type)?.['fields'] as {
    key: string
  }[]
  return Object.keys(fields ?? {}).some((key) => !known.some((field) => field.key === key))
}

const claiming: Rule = (state, input, around) => {
  const found = resolved(state, { ...input, evidence: input['evidence'] ?? [] }, around)
  if (found === refused) return refused
  const { coder, now, idOf } = around
  const made = { fields: {}, attribution: [], tags: [], ...defaults, ...input, evidence: found.evidence }
  return put(found.state, 'claims', { ...made, id: idOf('claims'), coder, createdAt: now, updatedAt: now })
}

const reclaiming: Rule = (state, { evidence, ...patch }, around) => {
  const before = recordIn(state, 'claims', patch['id'])
  const found =
    evidence === undefined
      ? { state, evidence: before['evidence'] }
      : resolved(state, { id: '', evidence }, around)
  if (found === refused) return refused
  const after = plain({ ...defaults, ...(merged(before, patch) as Plain), evidence: found.evidence })
  if (strangeField(state, after['type'], after['fields'])) return refused
  if (mentions({ ...after, id: '' }, before.id)) return refused
  if (isDeepStrictEqual(after, before)) return found.state
  return put(found.state, 'claims', { ...after, updatedAt: around.now })
}

const restoring: Rule = (state, { noun, id }, { was, now }) => {
  const before = state[noun as Noun].get(id)
  if (!was || isDeepStrictEqual({ ...before, updatedAt: '' }, { ...was, updatedAt: '' })) return refused
  return put(state, noun as Noun, noun === 'claims' ? { ...was, updatedAt: now } : was)
}

const deciding: Rule = (state, input, { coder, now }) => {
  const { state: stand, ...said } = input
  const before = state.checkDecisions.get(input.id)
  if (stand === 'accepted' && input['kind'] === 'addRelation') return refused
  if (stand === 'open') return changed(state, { put: {}, removed: { checkDecisions: [input.id] } })
  if (
    before?.['state'] === stand &&
    before?.['basis'] === said['basis'] &&
    before?.['reason'] === said['reason']
  )
    return state
  return put(state, 'checkDecisions', { ...said, state: stand, coder, decidedAt: now })
}

export const rules: { [V in OperationVerb]?: Rule } = {
  changeProject: (state, { title }) => {
    const [project] = state.project.values()
    return put(state, 'project', { ...(project as Plain), title })
  },
  changeSource: unless(ofItself, regionsOf),
  removeSource: removing('sources'),
  ...rulesOfVersions,
  addHighlight: highlighting,
  changeHighlight: moving,
  removeHighlight: removing('highlights'),
  splitHighlight: parting,
  mergeHighlights: joining,
  addClaim: claiming,
  changeClaim: reclaiming,
  changeClaims: changingClaims(reclaiming),
  ...rulesOfMany,
  removeClaim: removing('claims'),
  addClaimType: unless(keyTwice, adding('claimTypes')),
  changeClaimType: changingType(unless(keyTwice, changing('claimTypes'))),
  removeClaimType: unless(
    (after) =>
      [...after.claims.values()].some(
        ({ type }) => ![...after.claimTypes.values()].some(({ key }) => key === type),
      ),
    removing('claimTypes'),
  ),
  addEntity: adding('entities', { aliases: [] }),
  changeEntity: changing('entities'),
  removeEntity: removing('entities'),
  addTag: adding('tags'),
  changeTag: unless(tagBelowItself, changing('tags')),
  removeTag: removing('tags'),
  addNote: signing('notes'),
  changeNote: unless(settledReply, changing('notes')),
  removeNote: removing('notes'),
  addRelation: unless(relationsToItself, signing('relations')),
  changeRelation: unless(relationsToItself, changing('relations')),
  removeRelation: removing('relations'),
  addBreakdown: unless(countedTwice, adding('breakdowns', { exhaustive: 'no', disjoint: 'assumed' })),
  changeBreakdown: unless(countedTwice, changing('breakdowns')),
  removeBreakdown: removing('breakdowns'),
  addSeries: adding('series'),
  changeSeries: changing('series'),
  removeSeries: removing('series'),
  decideCheck: deciding,
  addView: unless(nameTwice, adding('views')),
  changeView: unless(nameTwice, changing('views')),
  removeView: removing('views'),
  restore: unless((after, { noun, id }) => laws[noun as Noun]?.(after, { id }) ?? false, restoring),
}
