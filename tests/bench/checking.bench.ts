// How long all checks of a project take, and how many planted faults they find without a false alarm.
// Must not break: what is planted is made here, and judged by nothing that the checks themselves compute.
import { checking } from '../../src/core/checking'
import type { Checkable } from '../../src/core/checking/checkable'
import { crowd } from './checking/crowd'
import { contradictions, falseAlarms, plantedFaults, secondSets } from './checking/score'
import { counted, row } from './harness'

const run = (project: Checkable) => {
  let found = 0
  for (const slice of checking(project, [])) found += slice.checks.length + slice.proposals.length
  return found
}

const sizes = [1000, 3000, 10_000] as const

export const rows = [
  counted('planted faults among figures that are right', plantedFaults),
  counted('figures that are right, however they are printed', falseAlarms),
  counted('contradictions, half of them only apparent', contradictions),
  counted('small sets of a second hand', secondSets),
  row({ work: 'all checks over 10,000 claims', budget: 2000, sizes, setUp: crowd, run }),
  row({
    work: 'all checks over 10,000 claims about one thing',
    budget: 2000,
    sizes,
    setUp: (size, random) => crowd(size, random, true),
    run,
  }),
]
