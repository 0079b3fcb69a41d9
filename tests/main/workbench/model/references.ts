// What becomes of those who refer to something that goes, told from the outside: by the documents of the model, not by
// the code that does it. An id that stands anywhere in a record is a reference to it.
import type { Noun } from '../../../../src/core/model/records'
import { changed, type Plain, type State } from './state'

type Gone = { noun: Noun; record: Plain }

/** The state without a record: who means nothing without it goes too, everybody else lets go of it. */
export function without(state: State, noun: Noun, id: string, now: string): State {
  const record = state[noun].get(id)
  if (!record) return state
  const gone = { noun, record }
  let next = changed(state, { put: {}, removed: { [noun]: [id] } })
  for (const [other, records] of Object.entries(state) as [Noun, ReadonlyMap<string, Plain>][])
    for (const each of records.values()) {
      // It may have gone with something else meanwhile, or have let go of that.
      const user = next[other].get(each.id)
      if (!user || !mentions(user, id)) continue
      const left = goesToo(other, user, gone) ? undefined : lettingGo(other, user, gone)
      next = left
        ? changed(next, {
            put: { [other]: [other === 'claims' ? { ...left, updatedAt: now } : left] },
            removed: {},
          })
        : without(next, other, user.id, now)
    }
  return next
}

export const mentions = (value: unknown, id: string): boolean =>
  value === id ||
  (typeof value === 'object' && value !== null && Object.values(value).some((each) => mentions(each, id)))

/** True for what means nothing without it: notes on it, the highlights of a source, what ties a claim. */
function goesToo(noun: Noun, user: Plain, { noun: kind, record: { id } }: Gone): boolean {
  if (noun === 'notes' || noun === 'checkDecisions') return true
  if (noun === 'highlights') return kind === 'sources'
  if (noun === 'relations') return kind === 'claims'
  return noun === 'breakdowns' && user['total'] === id
}

function lettingGo(noun: Noun, user: Plain, gone: Gone): Plain {
  if (noun === 'tags') return { ...dropping(user, 'parent', gone), ...above(gone.record) }
  if (noun === 'views') return viewWithout(user, gone)
  const rest = scrubbed(user, gone) as Plain
  // It named a part or the remainder: what is left wasn't said to be all.
  return noun === 'breakdowns' ? { ...rest, exhaustive: 'no' } : rest
}

/** A view that asks for one of several asks for the others; with the last of them it asks for none. */
function viewWithout(view: Plain, { record: { id } }: Gone): Plain {
  const query = view['query'] as { where: Record<string, unknown> }
  const where = Object.entries(query.where).map(([key, value]) => {
    const left = [value].flat().filter((each) => each !== id)
    return [key, Array.isArray(value) || left.length === 0 ? left : value]
  })
  return { ...view, query: { ...query, where: Object.fromEntries(where) } }
}

const above = ({ parent }: Plain) => (parent === undefined ? {} : { parent })

/** A value in which nothing names what is gone; an entity is known by its name from then on. */
function scrubbed(value: unknown, gone: Gone): unknown {
  const { id } = gone.record
  if (Array.isArray(value))
    return value.filter((each) => each !== id && !isLinkTo(each, id)).map((each) => scrubbed(each, gone))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .filter(([, each]) => each !== id)
    .map(([key, each]) => [key, scrubbed(each, gone)])
  const rest = Object.fromEntries(kept) as Record<string, unknown>
  if (gone.noun !== 'entities' || (value as Plain)['entity'] !== id) return rest
  return { ...rest, name: (value as Plain)['name'] ?? gone.record['name'] }
}

/** An element of a list that is nothing but a link: evidence of a claim, a part of a breakdown. */
const isLinkTo = (element: unknown, id: string): boolean => {
  if (typeof element !== 'object' || element === null) return false
  const { role, highlightId, membership, claim } = element as Record<string, unknown>
  return (role !== undefined && highlightId === id) || (membership !== undefined && claim === id)
}

function dropping(record: Plain, key: string, { record: { id } }: Gone): Plain {
  const { [key]: value, ...rest } = record
  return value === id ? (rest as Plain) : record
}

/** The state in which every list that names a highlight names another one right after it. */
export function namedBeside(state: State, id: string, other: string, now: string): State {
  let next = state
  for (const noun of ['claims', 'relations'] as const)
    for (const record of state[noun].values()) {
      const both = listing(record, id, other) as Plain
      if (JSON.stringify(both) === JSON.stringify(record)) continue
      const put = { [noun]: [noun === 'claims' ? { ...both, updatedAt: now } : both] }
      next = changed(next, { put, removed: {} })
    }
  return next
}

function listing(value: unknown, id: string, other: string): unknown {
  if (Array.isArray(value))
    return value.flatMap((each: unknown) => {
      if (each === id) return [id, other]
      const { highlightId, role } = (each ?? {}) as { highlightId?: string; role?: string }
      const isEvidence = highlightId === id && role !== undefined
      return isEvidence ? [each, { ...(each as object), highlightId: other }] : [listing(each, id, other)]
    })
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, listing(each, id, other)]))
}
