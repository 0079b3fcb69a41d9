// The labelled pairs and sets of the bench, one by one, so that whoever changes a rule sees which of them it turns.
// Must not break: what stands here is judged by the labels alone.
import { describe, expect, it } from 'vitest'
import { pairs } from '../../bench/checking/contradictions'
import { isCalledConflict, isFound, projectOfPair } from '../../bench/checking/score'
import { secondPairs } from '../../bench/checking/second-pairs'
import { faults } from '../../bench/checking/second-faults'
import { rights } from '../../bench/checking/second-rights'
import { thirdRights } from '../../bench/checking/third-rights'
import { checksOf, project } from './claims'

describe('a conflict is told from what only seems one', () => {
  it.each(
    pairs.map(
      (pair) => [pair.a.quantity.text, pair.a.measure, pair.b.quantity.text, pair.b.measure, pair] as const,
    ),
  )('%s %s, %s %s', (_a, _b, _c, _d, pair) => expect(isCalledConflict(projectOfPair(pair))).toBe(pair.real))

  it.each(secondPairs)('$of', ({ real, sides }) => expect(isCalledConflict(project(sides))).toBe(real))
})

describe('small sets', () => {
  it.each(faults)('have a fault that is found: $of', (fault) => expect(isFound(fault)).toBe(true))

  it.each([...rights, ...thirdRights])('have nothing wrong: $of', ({ set }) =>
    expect(checksOf(set).filter(({ holds }) => holds === false)).toEqual([]),
  )
})
