// From numbers to places on a line, and from numbers to words. Pure.
import type { Bar } from '../../../core/model/check'

/** Where a number lies between `from` and `to`, as a percentage of the line; what is beyond lies at its end. */
export interface Scale {
  from: number
  to: number
  at: (value: number) => number
}

export function scaleOf(from: number, to: number): Scale {
  const size = to > from ? to - from : 1
  return { from, to, at: (value) => Math.max(0, Math.min(100, ((value - from) / size) * 100)) }
}

/** The ends of a bar that can be drawn: an open end stops at its printed value. */
export function endsOf({ low, high, value }: Bar): { low: number; high: number } {
  const [least, most] = [finite(low), finite(high)]
  return { low: least ?? value ?? most ?? 0, high: most ?? value ?? least ?? 0 }
}

// An open end is infinite, and null once it has been through JSON.
const finite = (end: number | null): number | undefined =>
  end !== null && Number.isFinite(end) ? end : undefined

/** A number as it is read, with the sign of per cent where it is one; a stretch by both its ends where they read differently. */
export function told(bar: Bar, unit = ''): string {
  const { low, high } = endsOf(bar)
  const digits = unit === '%' ? 2 : 4
  const say = (n: number): string => n.toLocaleString('en', { maximumFractionDigits: digits })
  const ends = [...new Set(bar.value === undefined ? [say(low), say(high)] : [say(bar.value)])]
  return `${ends.join('–')}${unit === '%' ? ' %' : ''}`
}
