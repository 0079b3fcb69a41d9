// What becomes of a state when several records become one, told from the outside: every mention of the others becomes a
// mention of the one, and what then says a thing twice says it once.
import { isDeepStrictEqual } from 'node:util'
import type { Noun } from '../../../../src/core/model/records'
import { without, mentions } from './references'
import { changed, type Plain, recordIn, type State } from './state'

/** A state in which some records are another one; undefined where a breakdown would have its total as a part. */
export function oneFor(
  state: State,
  noun: Noun,
  from: readonly string[],
  into: string,
  now: string,
): State | undefined {
  let next = state
  for (const id of from)
    for (const other of Object.keys(next) as Noun[])
      for (const record of next[other].values()) {
        if (from.includes(record.id) || !mentions(next[other].get(record.id), id)) continue
        const led = ledTo(next, other, record.id, { noun, from: id, into, now })
        if (!led) return undefined
        next = led
      }
  return changed(next, { put: {}, removed: { [noun]: from } })
}

/** A record that mentions one of them as it is when it mentions the other. */
function ledTo(
  state: State,
  noun: Noun,
  id: string,
  { noun: led, from, into, now }: { noun: Noun; from: string; into: string; now: string },
): State | undefined {
  const record = swapped(recordIn(state, noun, id), from, into) as Plain
  if (noun === 'checkDecisions') return gone(state, noun, id, into, now)
  if (noun === 'relations') {
    if (record['from'] === record['to']) return gone(state, noun, id, into, now)
    const twin = [...state.relations.values()].find((each) => each.id !== id && isSameTie(each, record))
    // Two that said the same before are left as they were.
    if (twin && led === 'claims') return joined(state, twin, record, now)
  }
  if (noun === 'breakdowns' && isOwnPart(record)) return undefined
  const once = saidOnce(noun, record)
  return changed(state, {
    put: { [noun]: [noun === 'claims' ? { ...once, updatedAt: now } : once] },
    removed: {},
  })
}

const isSameTie = (a: Plain, b: Plain): boolean =>
  ['from', 'to', 'kind', 'aspect'].every((key) => a[key] === b[key])

/** What ties a claim to itself goes; notes on it are notes on the claim. */
function gone(state: State, noun: Noun, id: string, into: string, now: string): State {
  const notes = [...state.notes.values()].filter(({ on }) => (on as Partial<Plain>).id === id)
  const moved = notes.map((note) => ({ ...note, on: { kind: 'claim', id: into } }))
  return without(changed(state, { put: { notes: moved }, removed: {} }), noun, id, now)
}

/** Of two relations that say the same the one that was there stays. */
function joined(state: State, twin: Plain, record: Plain, now: string): State | undefined {
  const evidence = distinct([...list(twin['evidence']), ...list(record['evidence'])])
  const kept = { ...twin, ...(evidence.length > 0 && { evidence }) }
  return oneFor(
    changed(state, { put: { relations: [kept] }, removed: {} }),
    'relations',
    [record.id],
    twin.id,
    now,
  )
}

const list = (value: unknown): unknown[] => (value as unknown[] | undefined) ?? []

function isOwnPart({ total, parts, remainder }: Plain): boolean {
  const claims = (parts as { claim: string }[]).map(({ claim }) => claim)
  return claims.includes(total as string) || (remainder as { claim?: string } | undefined)?.claim === total
}

/** A record in which no list says a thing twice, no tag stands below itself, and no share is one of itself. */
export function saidOnce(noun: Noun, record: Plain): Plain {
  if (noun === 'tags' && record['parent'] === record.id) {
    const { parent: _parent, ...rest } = record
    return rest
  }
  if (noun === 'breakdowns') return breakdownOnce(record)
  const once = eachOnce(record) as Plain
  return noun === 'claims' ? (withoutItself(once, once.id) as Plain) : once
}

function breakdownOnce(record: Plain): Plain {
  const { remainder, ...rest } = record
  const parts = (record['parts'] as { claim: string }[]).filter(
    ({ claim }, at, all) => all.findIndex((each) => each.claim === claim) === at,
  )
  const { claim, ...left } = (remainder ?? {}) as { claim?: string }
  const isPart = parts.some((each) => each.claim === claim)
  const isLess = isPart || parts.length < (record['parts'] as unknown[]).length
  return {
    ...rest,
    parts,
    ...(isLess && { exhaustive: 'no' }),
    ...(remainder !== undefined && { remainder: isPart ? left : remainder }),
  }
}

function eachOnce(value: unknown): unknown {
  if (Array.isArray(value)) return distinct(value.map(eachOnce))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      said.has(key) ? (each as unknown[]).map(eachOnce) : eachOnce(each),
    ]),
  )
}

/** Lists in which the same may stand twice: hops are as they were said, regions lie apart. Within one of them it may not. */
const said = new Set(['attribution', 'regions', 'distortions'])

const distinct = <T>(items: readonly T[]): T[] =>
  items.filter((item, at) => items.findIndex((each) => isDeepStrictEqual(each, item)) === at)

function withoutItself(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutItself(each, id))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, each]) => !(key === 'claim' && each === id))
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutItself(each, id)]))
}

export function swapped(value: unknown, from: string, into: string): unknown {
  if (value === from) return into
  if (Array.isArray(value)) return value.map((each) => swapped(each, from, into))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, swapped(each, from, into)]))
}
