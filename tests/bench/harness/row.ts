// One row of the table of budgets: what is measured, at which sizes, and how it is timed.
// Must not break: only `run` is timed, every size starts from the same seed, and the first run never counts.
import type { Counted } from './counted'
import { seeded, type Random } from './seeded'
import { growth, median, quantile } from './statistics'

export interface Row<World> {
  /** What the budget table calls it. */
  work: string
  /** Milliseconds, at the largest size. */
  budget?: number
  /** What the budget is held against; `median` unless said otherwise. */
  judge?: 'median' | 'p95'
  /** Smallest first; three or more give the growth exponent. */
  sizes: readonly [number, ...number[]]
  /** 5 at least, and unless said otherwise. */
  runs?: number
  /** Makes what a size needs, once. */
  setUp(size: number, random: Random): World | Promise<World>
  /** Puts the world back before each run. */
  before?(world: World): unknown
  /** What is timed. Where the time is taken elsewhere (a page's frames), it returns `{ ms }`. */
  run(world: World): unknown
  tearDown?(world: World): unknown
}

interface Sample {
  size: number
  runs: number
  median: number
  min: number
  max: number
  p95: number
}

export interface Result {
  work: string
  sizes: Sample[]
  budget?: number
  /** Whether the largest size stayed within the budget. */
  kept?: boolean
  growth?: number
}

/** A row with its world's type closed over; what can't be timed is counted instead. */
export interface Bench<Outcome = Result | Counted> {
  work: string
  measure(): Promise<Outcome>
}

export function row<World>(spec: Row<World>): Bench<Result> {
  return { work: spec.work, measure: () => measure(spec) }
}

const seed = 20_250_101

async function measure<World>(spec: Row<World>): Promise<Result> {
  const sizes: Sample[] = []
  for (const size of spec.sizes) sizes.push(await sample(spec, size))
  const exponent = growth(sizes.map(({ size, median: ms }) => ({ size, ms })))
  const judged = sizes.at(-1)?.[spec.judge ?? 'median'] ?? Number.NaN
  return {
    work: spec.work,
    sizes,
    ...(spec.budget !== undefined && { budget: spec.budget, kept: judged <= spec.budget }),
    ...(exponent !== undefined && { growth: exponent }),
  }
}

async function sample<World>(spec: Row<World>, size: number): Promise<Sample> {
  const world = await spec.setUp(size, seeded(seed))
  try {
    const times: number[] = []
    const runs = Math.max(5, spec.runs ?? 5)
    for (let run = 0; run <= runs; run++) times.push(await time(spec, world))
    times.shift()
    const [min, max] = [Math.min(...times), Math.max(...times)]
    return { size, runs, median: median(times), min, max, p95: quantile(times, 0.95) }
  } finally {
    await spec.tearDown?.(world)
  }
}

async function time<World>(spec: Row<World>, world: World): Promise<number> {
  await spec.before?.(world)
  // Rubbish of the run before would be collected on this one's time.
  globalThis.gc?.()
  const started = performance.now()
  const own = await spec.run(world)
  const taken = performance.now() - started
  return isOwnTime(own) ? own.ms : taken
}

function isOwnTime(value: unknown): value is { ms: number } {
  return typeof value === 'object' && value !== null && 'ms' in value && typeof value.ms === 'number'
}
