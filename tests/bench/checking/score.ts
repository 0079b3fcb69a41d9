// What the checks make of planted faults, of figures that are right and of pairs that seem to contradict each other.
// Must not break: a fault counts as found only if a check of its kind is about its claims and doesn't call them right.
import { checking } from '../../../src/core/checking'
import type { Checkable } from '../../../src/core/checking/checkable'
import type { Check, CheckKind } from '../../../src/core/model/check'
import type { Counted } from '../harness/counted'
import { seeded } from '../harness'
import { checkableOf, consistent } from './consistent'
import { type Pair, pairs, periodOf } from './contradictions'
import { plants } from './planted'
import { claimOf, idOf, projectOf } from './records'

const checksOf = (project: Checkable): Check[] => [...checking(project, [])].flatMap(({ checks }) => checks)

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
        (check) => isAlarm(check) && check.claims.every((id) => Number(id.slice(-12)) < before),
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
  const called = pairs.map((pair) => isCalledConflict(pair))
  const right = pairs.filter(({ real }, n) => real && called[n]).length
  const all = called.filter(Boolean).length
  const real = pairs.filter((pair) => pair.real).length
  return [{ of: 'all', values: { pairs: pairs.length, precision: right / all, recall: right / real } }]
}

export const isCalledConflict = ({ a, b }: Pair): boolean =>
  checksOf(projectOfPair({ a, b })).some(({ kind, holds }) => kind === 'conflict' && holds === false)

function projectOfPair({ a, b }: Omit<Pair, 'real'>): Checkable {
  const claims = [a, b].map((side, n) => {
    const period = periodOf(side)
    const quantity = { status: 'stated' as const, ...side.quantity }
    const fields = { quantity, measure: side.measure, ...(period && { period }), ...side.fields }
    return claimOf(n, fields, side.claim)
  })
  return projectOf(claims, { published: [a, b].map(({ published }) => published ?? '2025-03-01') })
}
