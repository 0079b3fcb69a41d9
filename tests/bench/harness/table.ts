// Measurements as lines of text for a person. Pure.
import type { Result } from './row'

/** Columns as wide as their widest cell; the first to the left, numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  )
  const pad = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

/** A line a size, with budget and growth on the largest. */
export function resultTable(results: readonly Result[]): string {
  const head = ['work', 'size', 'median', 'min', 'max', 'p95', 'budget', '', 'growth']
  const lines = results.flatMap((result) =>
    result.sizes.map((one, at) => {
      const last = at === result.sizes.length - 1
      const times = [one.median, one.min, one.max, one.p95].map(milliseconds)
      return [at === 0 ? result.work : '', String(one.size), ...times, ...(last ? verdict(result) : [])]
    }),
  )
  return table([head, ...lines])
}

function verdict({ budget, kept, growth }: Result): string[] {
  const exponent = growth === undefined ? '' : growth.toFixed(2)
  return budget === undefined ? ['', '', exponent] : [milliseconds(budget), kept ? 'kept' : 'OVER', exponent]
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`
}
