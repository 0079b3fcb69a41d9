// The few numbers that a measurement is summed up by. Pure.

/** The value below which a share of the samples lies (nearest rank), so always one that was really measured. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export function median(samples: readonly number[]): number {
  const backwards = samples.map((sample) => -sample)
  return (quantile(samples, 0.5) - quantile(backwards, 0.5)) / 2
}

/**
 * How time grows with size: the slope of log(time) over log(size) by least squares. 1 is linear, 2 quadratic;
 * undefined for fewer than three sizes.
 */
export function growth(points: readonly { size: number; ms: number }[]): number | undefined {
  if (points.length < 3) return undefined
  const logs = points.map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(ms) }))
  const mean = (of: (point: { x: number; y: number }) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2)
}
