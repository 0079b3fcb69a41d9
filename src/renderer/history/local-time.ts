// Times as a field for date and time has them: the person's own clock, to the minute. Pure but for the zone.

/** A time (ISO 8601) as `2026-03-01T10:30`. */
export function localTime(at: string): string {
  const date = new Date(at)
  const two = (n: number): string => String(n).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** What stands in such a field as a time (ISO 8601, UTC); undefined where it is none. */
export function timeFrom(typed: string): string | undefined {
  const time = new Date(typed)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}
