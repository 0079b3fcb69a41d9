// A period on a line of time: where it lies, how its ends look, and which years are written under it. Pure.
// Must not break: what is open, unknown, about or uncertain never looks like an end that is known.
import { type End, type Ends, endAt, isDate, isLoose, limitsOf } from '../../../core/model/edtf-ends'
import { type Stretch, stretchOf } from '../../../core/checking/times'

/** A stretch of time, in milliseconds since 1970 UTC, and where a moment lies on it in percent. */
export interface Axis {
  from: number
  to: number
  at: (ms: number) => number
}

const day = 86_400_000
const year = 365.25 * day

/** The axis for a period and the moments that are shown with it; at least a year long. */
export function axisOf(ends: Ends, moments: readonly number[]): Axis | undefined {
  const own = [ends.start, endAt(ends, 'end')].flatMap((end) =>
    isDate(end) ? Object.values(limitsOf(end)) : [],
  )
  if (own.length === 0) return undefined
  const all = [...own, ...moments.filter((each) => Number.isFinite(each))]
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const lack = Math.max(0, year - (last - first)) / 2
  const room = Math.max(last - first, year) * 0.1
  const [from, to] = [first - lack - room, last + lack + room]
  return { from, to, at: (ms) => Math.max(0, Math.min(100, ((ms - from) / (to - from)) * 100)) }
}

/** How an end of a bar looks. */
export type EndLook = 'sharp' | 'open' | 'unknown' | 'about' | 'uncertain'

/** The bar of a period in percent of an axis. `loose`: its dates are no certain stretch, such as a season or a decade. */
export interface PeriodBar {
  from: number
  to: number
  start: EndLook
  end: EndLook
  loose: boolean
}

export function barOf(ends: Ends, axis: Axis): PeriodBar {
  const [start, end] = [ends.start, endAt(ends, 'end')]
  return {
    from: isDate(start) ? axis.at(limitsOf(start).from) : 0,
    to: isDate(end) ? axis.at(limitsOf(end).to) : 100,
    start: lookOf(start),
    end: lookOf(end),
    loose: [start, end].some((each) => isDate(each) && isLoose(each)),
  }
}

function lookOf(end: End): EndLook {
  if (!isDate(end)) return end
  if (end.qualifier === undefined) return 'sharp'
  return end.qualifier === '~' ? 'about' : 'uncertain'
}

/** A line across the axis; only some bear a year. */
export interface Tick {
  at: number
  label?: string
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
const mostLabels = 6

/** The beginnings of years on an axis; of a short one those of months too. */
export function ticksOf(axis: Axis): Tick[] {
  const years = (axis.to - axis.from) / year
  const step = steps.find((each) => years / each <= mostLabels) ?? 5000
  const [first, last] = [axis.from, axis.to].map((ms) => new Date(ms).getUTCFullYear())
  const ticks: Tick[] = []
  for (let each = first ?? 0; each <= (last ?? 0); each += 1) {
    for (let month = 0; month < (years < 3 ? 12 : 1); month += 1) {
      const ms = new Date(0).setUTCFullYear(each, month, 1)
      const isLabelled = month === 0 && each % step === 0
      if (ms < axis.from || ms > axis.to || (!isLabelled && month === 0 && step > 1)) continue
      ticks.push({ at: axis.at(ms), ...(isLabelled ? { label: String(each) } : {}) })
    }
  }
  return ticks
}

/** What of a stretch lies on an axis, in percent; undefined where nothing does. */
export function within(axis: Axis, edtf: string): { from: number; to: number } | undefined {
  const stretch: Stretch | undefined = stretchOf(edtf)
  if (!stretch || stretch.end < axis.from || stretch.start > axis.to) return undefined
  return { from: axis.at(stretch.start), to: axis.at(stretch.end) }
}
