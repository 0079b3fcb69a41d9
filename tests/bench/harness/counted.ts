// A row whose worth is not a time: figures by name, such as how much of what was looked for was found.
// Must not break: it is counted once, since counting the same things again gives the same figures.
import type { Bench } from './row'
import { table } from './table'

export interface Counted {
  work: string
  figures: { of: string; values: Record<string, number> }[]
}

export function counted(
  work: string,
  count: () => Counted['figures'] | Promise<Counted['figures']>,
): Bench<Counted> {
  return { work, measure: async () => ({ work, figures: await count() }) }
}

/** A line a thing that was counted; shares with three decimals. */
export function countedTable({ work, figures }: Counted): string {
  const names = Object.keys(figures[0]?.values ?? {})
  const lines = figures.map(({ of, values }) => [
    of,
    ...names.map((name) => {
      const value = values[name] ?? Number.NaN
      return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3)
    }),
  ])
  return table([[work, ...names], ...lines])
}
