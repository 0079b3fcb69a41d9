// What the checks make of planted faults, of figures that are right and of pairs that seem to contradict each other.
// Must not break: a fault counts as found only if a check of its kind is about its claims and doesn't call them right.
import type { Checkable } from '../../../src/core/checking/checkable'
import type { Check, CheckKind } from '../../../src/core/model/check'
import type { Counted } from '../harness/counted'
import { seeded } from '../harness'
import { checkableOf, consistent } from './consistent'
import { type Pair, pairs, periodOf } from './contradictions'
import { plants } from './planted'
import { secondPairs } from './second-pairs'
import { faults, type FaultSet } from './second-faults'
import { rights } from './second-rights'
import { thirdRights } from './third-rights'
import { checksOf, idOf, numbersOf, project, type Told } from '../../core/checking/claims'

/** Kinds that tell a reader something without calling anything wrong. */
const telling: ReadonlySet<CheckKind> = new Set(['rounded', 'revised'])
/** The numbers are checked here; what rests on words alone has its own bench. */
const ofNumbers: ReadonlySet<CheckKind> = new Set(Object.keys(plants) as CheckKind[])

const runs = 100
const stories = 6

/** For each kind the share of its faults that is found, and how many checks call other figures wrong. */
export function plantedFaults(): Counted['figures'] {
  return Object.entries(plants).map(([kind, plant]) => {
    let found = 0
    let others = 0
    for (let run = 0; run < runs; run += 1) {
      const random = seeded(run * 7919 + kind.length)
      const making = consistent(stories, random)
      const before = making.claims.length
      const { claims } = plant(making, random)
      const ids = claims.map((n) => idOf('claim', n))
      const checks = checksOf(checkableOf(making))
      const isOf = (check: Check) =>
        check.kind === kind &&
        (telling.has(check.kind) || check.holds !== true) &&
        ids.every((id) => check.claims.includes(id))
      if (checks.some(isOf)) found += 1
      others += checks.filter(
        (check) => isAlarm(check) && numbersOf(check.claims).every((n) => n <= before),
      ).length
    }
    return { of: kind, values: { planted: runs, found: found / runs, 'false alarms': others } }
  })
}

const isAlarm = ({ kind, holds }: Check): boolean => holds === false && ofNumbers.has(kind)

export function falseAlarms(): Counted['figures'] {
  let claims = 0
  const alarms: Check[] = []
  for (let run = 0; run < 300; run += 1) {
    const making = consistent(stories, seeded(run + 1))
    claims += making.claims.length
    alarms.push(...checksOf(checkableOf(making)).filter(isAlarm))
  }
  return [{ of: 'all', values: { claims, 'false alarms': alarms.length } }]
}

/** How many of the pairs are called a conflict that are one, and the other way round. */
export function contradictions(): Counted['figures'] {
  return [
    {
      of: 'by the author of the rules',
      values: judged(pairs.map((pair) => [pair.real, projectOfPair(pair)])),
    },
    {
      of: 'by a second hand',
      values: judged(secondPairs.map((pair) => [pair.real, project(pair.sides)])),
    },
  ]
}

function judged(pairs: readonly [real: boolean, project: Checkable][]) {
  const called = pairs.map(([, project]) => isCalledConflict(project))
  const right = pairs.filter(([real], n) => real && called[n]).length
  const all = called.filter(Boolean).length
  const real = pairs.filter(([real]) => real).length
  return { pairs: pairs.length, precision: right / all, recall: right / real }
}

export const isCalledConflict = (project: Checkable): boolean =>
  checksOf(project).some(({ kind, holds }) => kind === 'conflict' && holds === false)

/** The small projects of a second hand: how many faults are found, and how many checks call wrong what is right. */
export function secondSets(): Counted['figures'] {
  const right = [...rights, ...thirdRights]
  const alarms = right.flatMap(({ set }) => checksOf(set).filter(({ holds }) => holds === false)).length
  const found = faults.filter(isFound).length / faults.length
  const values = { faults: faults.length, found, 'right sets': right.length, 'false alarms': alarms }
  return [{ of: 'all', values }]
}

export const isFound = ({ kind, set }: FaultSet): boolean =>
  checksOf(set).some((check) => check.kind === kind && (telling.has(check.kind) || check.holds !== true))

export const projectOfPair = ({ a, b }: Pair): Checkable =>
  project(
    [a, b].map(({ quantity, measure, fields, claim = {}, published = '2025-03-01', ...side }, n): Told => {
      const period = periodOf(side)
      return {
        quantity,
        ...(period && { period }),
        fields: { measure, ...fields },
        claim,
        published,
        source: n + 1,
      }
    }),
  )
