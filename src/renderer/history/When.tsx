// A time of the history as the person's own clock has it; hovering tells the whole of it with its zone.
import { words } from '../ui/words'

const timeOf = (at: string): string => new Date(at).toLocaleTimeString(undefined, { timeStyle: 'short' })

const dayKey = (date: Date): string => date.toDateString()

/** The day of a time: today, yesterday, or its date. */
export function dayOf(at: string, now: Date): string {
  const date = new Date(at)
  const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (dayKey(date) === dayKey(now)) return words.past.today
  if (dayKey(date) === dayKey(before)) return words.past.yesterday
  return date.toLocaleDateString(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
}

/** `whole`: with its day. */
export function When({ at, whole = false }: { at: string; whole?: boolean }) {
  const zoned = new Date(at).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'long' })
  return (
    <time dateTime={at} title={zoned}>
      {whole ? words.when(at) : timeOf(at)}
    </time>
  )
}
