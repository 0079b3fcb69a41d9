// What the verbs on many records make of a state: the same change of several claims, other types, splitting, merging.
import type { OperationVerb } from '../../../../src/core/operations'
import type { Noun } from '../../../../src/core/model/records'
import { oneFor, saidOnce, swapped } from './merging'
import { mentions, without } from './references'
import { type Around, type Input, type Rule, refused } from './rule'
import { changed, type Plain, recordIn, type State } from './state'

const put = (state: State, noun: Noun, ...records: Plain[]): State =>
  changed(state, { put: { [noun]: records }, removed: {} })

const ids = (input: Input, key: string): string[] => (input[key] as string[] | undefined) ?? []

/** Changes several claims one after the other, by the rule for one. */
export const changingClaims =
  (one: Rule): Rule =>
  (state, input, around) => {
    let next = state
    for (const id of ids(input, 'ids')) {
      const tags = (recordIn(next, 'claims', id)['tags'] as string[]).filter(
        (tag) => !ids(input, 'removeTags').includes(tag),
      )
      const both = [...new Set([...tags, ...ids(input, 'addTags')])]
      const after = one(next, { ...(input['change'] as object), id, tags: both }, around)
      if (after === refused) return refused
      next = after
    }
    return next
  }

const removingClaims: Rule = (state, input, { now }) =>
  ids(input, 'ids').reduce((next, id) => without(next, 'claims', id, now), state)

const splitting: Rule = (state, { id, evidence }, { now, coder, idOf }) => {
  const claim = recordIn(state, 'claims', id)
  const all = claim['evidence'] as unknown[]
  const [taken] = evidence as number[]
  if (taken === undefined || taken >= all.length || all.length === 1) return refused
  const made = { id: idOf('claims'), coder, createdAt: now, updatedAt: now, evidence: [all[taken]] }
  const left = { ...claim, evidence: all.filter((_, at) => at !== taken), updatedAt: now }
  return put(state, 'claims', left, { ...claim, ...made })
}

const mergingClaims: Rule = (state, { into, from }, around) => {
  const others = from as string[]
  let claim = recordIn(state, 'claims', into as string)
  if (others.includes(claim.id)) return refused
  for (const id of others) {
    const other = recordIn(state, 'claims', id)
    if (other['type'] !== claim['type']) return refused
    claim = bothClaims(claim, other)
  }
  const merged = oneFor(put(state, 'claims', claim), 'claims', others, claim.id, around.now)
  if (!merged) return refused
  const last = { ...recordIn(merged, 'claims', claim.id), updatedAt: around.now }
  return put(put(merged, 'claims', last), 'notes', ...around.keptOn(claim.id))
}

/** What the first says stands; what it lacks comes from the other. */
function bothClaims(claim: Plain, other: Plain): Plain {
  const joined = (key: string) => [...((claim[key] as unknown[]) ?? []), ...((other[key] as unknown[]) ?? [])]
  const both = {
    ...other,
    ...claim,
    fields: { ...(other['fields'] as object), ...(claim['fields'] as object) },
    certainty: claim['certainty'] === 'unknown' ? other['certainty'] : claim['certainty'],
    attribution: (claim['attribution'] as unknown[]).length > 0 ? claim['attribution'] : other['attribution'],
    tags: joined('tags'),
    evidence: joined('evidence'),
    ...(joined('distortions').length > 0 && { distortions: joined('distortions') }),
  }
  return saidOnce('claims', both)
}

interface Field {
  key: string
  type: string
}

const typeCalled = (state: State, key: unknown): Plain | undefined =>
  [...state.claimTypes.values()].find((type) => type['key'] === key)

const retyping: Rule = (state, input, around) => {
  const to = typeCalled(state, input['type'])
  const keys = input['fields'] as Record<string, string>
  const known = ((to?.['fields'] ?? []) as Field[]).map(({ key }) => key)
  const had = ids(input, 'ids').flatMap((id) => {
    const type = typeCalled(state, recordIn(state, 'claims', id)['type'])
    return ((type?.['fields'] ?? []) as Field[]).map(({ key }) => key)
  })
  const isStrange = Object.keys(keys).some((key) => !had.includes(key))
  if (!to || isStrange || Object.values(keys).some((key) => !known.includes(key))) return refused
  return ids(input, 'ids').reduce((next, id) => {
    const claim = recordIn(next, 'claims', id)
    if (claim['type'] === to['key']) return next
    const from = typeCalled(next, claim['type']) as Plain
    return movedTo(next, claim, { from, to, keys }, around)
  }, state)
}

interface Way {
  from: Plain
  to: Plain
  keys: Record<string, string>
}

/** The claim with its values where the new fields have them; what none of them can hold is kept as a note. */
function movedTo(state: State, claim: Plain, { from, to, keys }: Way, { now, keptOn }: Around): State {
  const values = claim['fields'] as Record<string, unknown>
  const fields: Record<string, unknown> = {}
  const isText = (type: string) => type === 'text' || type === 'longText'
  let lost = false
  for (const { key, type } of from['fields'] as Field[]) {
    if (values[key] === undefined) continue
    const taken =
      keys[key] === undefined && (from['fields'] as Field[]).some((each) => keys[each.key] === key)
    const target = taken
      ? undefined
      : (to['fields'] as Field[]).find((each) => each.key === (keys[key] ?? key))
    const fits =
      target &&
      (target.type === type || (isText(target.type) && isText(type))) &&
      fields[target.key] === undefined
    if (fits) fields[target.key] = values[key]
    else lost = true
  }
  const same =
    claim['type'] === to['key'] && !lost && Object.keys(values).every((key) => fields[key] === values[key])
  if (same) return state
  const moved = put(
    state,
    'claims',
    saidOnce('claims', { ...claim, type: to['key'], fields, updatedAt: now }),
  )
  return lost ? put(moved, 'notes', ...keptOn(claim.id)) : moved
}

/** Changes a claim type by the rule for one record, and its claims with it. */
export const changingType =
  (one: Rule): Rule =>
  (state, { renamed, ...input }, around) => {
    const from = recordIn(state, 'claimTypes', input['id'])
    const after = one(state, input, around)
    if (after === refused || input['fields'] === undefined) return after
    const to = recordIn(after, 'claimTypes', from.id)
    const keys = (renamed ?? {}) as Record<string, string>
    const known = (from['fields'] as Field[]).map(({ key }) => key)
    if (Object.keys(keys).some((key) => !known.includes(key))) return refused
    const claims = [...after.claims.values()].filter(({ type }) => type === from['key'])
    return claims.reduce((next, claim) => movedTo(next, claim, { from, to, keys }, around), after)
  }

const mergingEntities: Rule = (state, { into, from }, { now }) => {
  const others = from as string[]
  if (others.includes(into as string)) return refused
  const entity = recordIn(state, 'entities', into as string)
  const names = others.flatMap((id) => {
    const { name, aliases } = recordIn(state, 'entities', id)
    return [name, ...(aliases as string[])]
  })
  const aliases = [...new Set([...(entity['aliases'] as string[]), ...names])].filter(
    (each) => each !== entity['name'],
  )
  return oneFor(put(state, 'entities', { ...entity, aliases }), 'entities', others, entity.id, now) ?? refused
}

const splittingEntity: Rule = (state, input, { idOf, now }) => {
  const entity = recordIn(state, 'entities', input.id)
  const known = entity['aliases'] as string[]
  const aliases = ids(input, 'aliases')
  if (aliases.some((alias) => !known.includes(alias))) return refused
  const made = { id: idOf('entities'), kind: entity['kind'], name: input['name'], aliases }
  const left = known.filter((alias) => alias !== input['name'] && !aliases.includes(alias))
  const next = put(state, 'entities', { ...entity, aliases: left }, made)
  const meant = [
    ...ids(input, 'claims').map((id) => ['claims', id] as const),
    ...ids(input, 'sources').map((id) => ['sources', id] as const),
  ]
  return meant.reduce((at, [noun, id]) => {
    const record = recordIn(at, noun, id)
    if (!mentions(record, entity.id)) return at
    const led = saidOnce(noun, swapped(record, entity.id, made.id) as Plain)
    return put(at, noun, noun === 'claims' ? { ...led, updatedAt: now } : led)
  }, next)
}

const mergingTags: Rule = (state, { into, from }, { now }) => {
  const others = from as string[]
  if (others.includes(into as string)) return refused
  const tag = recordIn(state, 'tags', into as string)
  return oneFor(put(state, 'tags', raised(state, tag, others)), 'tags', others, tag.id, now) ?? refused
}

/** A tag that stands below one of those that become part of it stands where the highest of them stood. */
function raised(state: State, tag: Plain, others: readonly string[]): Plain {
  const above: string[] = []
  for (
    let at = tag['parent'] as string | undefined;
    at !== undefined;
    at = state.tags.get(at)?.['parent'] as string | undefined
  )
    above.push(at)
  const highest = above.findLast((id) => others.includes(id))
  if (highest === undefined) return tag
  const { parent: _parent, ...rest } = tag
  const parent = above[above.indexOf(highest) + 1]
  return parent === undefined ? rest : { ...rest, parent }
}

export const rulesOfMany: { [V in OperationVerb]?: Rule } = {
  removeClaims: removingClaims,
  splitClaim: splitting,
  mergeClaims: mergingClaims,
  retypeClaims: retyping,
  mergeEntities: mergingEntities,
  splitEntity: splittingEntity,
  mergeTags: mergingTags,
}
