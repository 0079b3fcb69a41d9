// The front door: ids, bases, decisions, slices; and that figures which are right are never called wrong.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checking, checkId } from '../../../src/core/checking'
import { fingerprint } from '../../../src/core/checking/identity'
import type { CheckDecision } from '../../../src/core/model/check'
import { seeded } from '../../bench/harness'
import { checkableOf, consistent } from '../../bench/checking/consistent'
import { projects } from '../transfer/projects'
import { breakdown, checksOf, idOf, project, relation } from './claims'

const told = [361, 265, 6].map((quantity) => ({ quantity, unit: 'complaints' }))
const breakdowns = [breakdown(1, [2, 3], { exhaustive: 'stated' })]
const sum = (input = project(told, { breakdowns }), decisions: CheckDecision[] = []) =>
  checksOf(input, 'sum', decisions)[0]!

const decided = (state: 'accepted' | 'dismissed', reason?: string, about = sum()): CheckDecision => {
  const { id, kind, claims, basis } = about
  const coder = idOf('other', 1)
  return {
    id,
    kind,
    claims,
    basis,
    state,
    coder,
    decidedAt: '2026-01-02T03:04:05.000Z',
    ...(reason && { reason }),
  }
}

describe('an id', () => {
  it('is of the kind and the claims, in whatever order', () => {
    expect(checkId('sum', ['b', 'a'])).toBe(checkId('sum', ['a', 'b']))
    expect(checkId('sum', ['a', 'b'])).not.toBe(checkId('share', ['a', 'b']))
    expect(sum().id).toBe(
      checkId(
        'sum',
        [1, 2, 3].map((n) => idOf('claim', n)),
      ),
    )
  })

  it('has a basis that doesn’t depend on the order of keys', () => {
    expect(fingerprint([{ a: 1, b: [2, { c: 3, d: 4 }] }])).toBe(
      fingerprint([{ b: [2, { d: 4, c: 3 }], a: 1 }]),
    )
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]))
    expect(fingerprint([{ a: 1 }])).not.toBe(fingerprint([{ a: 2 }]))
    expect(fingerprint(['x'])).toMatch(/^[0-9a-f]{16}$/)
  })

  it('is given once', () => {
    const twice = project(told, { breakdowns: [...breakdowns, { ...breakdowns[0]!, id: idOf('other', 99) }] })
    expect(checksOf(twice, 'sum')).toHaveLength(1)
  })
})

describe('a decision', () => {
  it('stands while the values are the same', () => {
    expect(sum(undefined, [decided('dismissed', 'They overlap.')])).toMatchObject({
      state: 'dismissed',
      reason: 'They overlap.',
    })
    expect(sum(undefined, [decided('accepted')])).toMatchObject({ state: 'accepted' })
    expect(sum()).toMatchObject({ state: 'open' })
  })

  it('outlives what has nothing to do with it', () => {
    const input = project(told, { breakdowns })
    const renamed = input.claims.map((claim) => ({
      ...claim,
      statement: 'Anything',
      status: 'verified' as const,
      updatedAt: '2027-01-02T03:04:05.000Z',
      fields: Object.fromEntries(Object.entries({ ...claim.fields, measure: 'complaints' }).toReversed()),
    }))
    const noted = breakdowns.map((each) => ({ ...each, note: 'Looked at.', dimension: 'outcome' }))
    const other = { ...input, claims: renamed, breakdowns: noted, relations: [relation(1, 'supports', 2)] }
    expect(sum(other, [decided('accepted')])).toMatchObject({ state: 'accepted' })
  })

  it('that units count the same lets their sum be checked', () => {
    const units = ['complaints', 'allegations', 'cases']
    const mixed = project(
      told.map((each, n) => ({ ...each, unit: units[n]! })),
      { breakdowns },
    )
    const question = checksOf(mixed, 'mixedUnits')[0]!
    const sums = (state: 'accepted' | 'dismissed') =>
      checksOf(mixed, 'sum', [decided(state, undefined, question)])
    expect(sums('accepted')).toEqual([])
    expect(sums('dismissed')).toMatchObject([
      {
        holds: false,
        state: 'open',
        message: '265 + 6 = 271, which is 90 less than the 361 complaints that they are parts of.',
      },
    ])
    // What is sent to the page can hold no function.
    expect(structuredClone(question)).toEqual(question)
  })

  it('lapses with each value that it rests on', () => {
    const changed = [
      project([{ ...told[0], quantity: 362 }, ...told.slice(1)], { breakdowns }),
      project([{ ...told[0], unit: 'Complaints' }, ...told.slice(1)], { breakdowns }),
      project([{ ...told[0], quantity: { text: '361', value: 361, comparator: '<=' } }, ...told.slice(1)], {
        breakdowns,
      }),
      project(told, { breakdowns: [breakdown(1, [2, 3], { exhaustive: 'inferred' })] }),
      project(told, {
        breakdowns: [breakdown(1, [2, 3], { exhaustive: 'stated', remainder: { label: 'x' } })],
      }),
    ]
    for (const input of changed) expect(sum(input, [decided('accepted')])).toMatchObject({ state: 'open' })
  })
})

describe('the work', () => {
  it('is handed out in slices that it may pause between', () => {
    const many = project(
      Array.from({ length: 3000 }, (_, n) => ({ quantity: n, unit: 'boats', fields: { measure: `m${n}` } })),
    )
    const slices = [...checking(many, [])]
    expect(slices.length).toBeGreaterThan(10)
    expect(Math.max(...slices.map(({ checks }) => checks.length))).toBeLessThanOrEqual(500)
  })

  it('needs nothing but claims', () => {
    const alone = project([{ quantity: { text: 'x', status: 'none' } }, {}, { claim: { type: 'gone' } }])
    const relations = [relation(1, 'partOf', 9), relation(9, 'updates', 1), relation(2, 'rounds', 1)]
    const input = {
      ...alone,
      highlights: new Map(),
      sources: new Map(),
      relations,
      breakdowns: [breakdown(9, [1, 8])],
    }
    expect(
      checksOf(input)
        .filter(({ holds }) => holds === false)
        .map(({ kind }) => kind),
    ).not.toContain('sum')
  })
})

describe('whatever a project holds', () => {
  it('is checked, and said in words', () => {
    fc.assert(
      fc.property(projects, ({ records }) => {
        const byId = <R extends { id: string }>(all: readonly R[]) =>
          new Map(all.map((each) => [each.id, each]))
        const { highlights, sources, entities, ...rest } = records
        const checks = checksOf({
          ...rest,
          highlights: byId(highlights),
          sources: byId(sources),
          entities: byId(entities),
          headlines: new Map(),
        })
        expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
        const own = records.claims
          .flatMap(({ fields, statement }) => JSON.stringify([fields, statement]))
          .join()
        const broken = checks.filter(
          ({ message }) => /NaN|Infinity|undefined/.test(message) && !/NaN|Infinity|undefined/.test(own),
        )
        expect(broken).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('figures that are right', () => {
  const numbers = new Set(['sum', 'exceeds', 'share', 'conflict', 'rounded', 'revised', 'date', 'mixedUnits'])

  it('are never called wrong, however they are printed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const checks = checksOf(checkableOf(consistent(4, seeded(seed))))
        expect(checks.filter(({ kind, holds }) => numbers.has(kind) && holds === false)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
