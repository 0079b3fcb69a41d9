// Options that several commands have, and how they are read; what can't be read is wrong usage.
import { Argument, InvalidArgumentError, Option } from 'commander'
import { nouns } from '../../../core/model/records'

export const asJson = (): Option => new Option('--json', 'write one JSON document')

export const steps = (): Option =>
  new Option('--steps <n>', 'how many steps').argParser(between(1, 100_000)).default(1)

export const port = (): Option =>
  new Option('--port <n>', 'the port on 127.0.0.1; 0 takes a free one')
    .argParser(between(0, 65_535))
    .default(0)

/** A position in the text of a source, in code points. */
export const position = (name: string): Argument =>
  new Argument(name, 'a position in its text, in code points').argParser(between(0, 100_000_000))

export const limit = (what = 'hits', most = 1000): Option =>
  new Option('--limit <n>', `how many ${what}`).argParser(between(1, most)).default(50)

/** A time of today such as 10:30, a date, or an ISO 8601 time; without a zone it is the time here. */
export const time = (flag: string, what: string): Option =>
  new Option(`${flag} <time>`, `${what}: 10:30 today, 2026-03-01, or ISO 8601`).argParser((text) =>
    readTime(text, new Date()),
  )

export const columns = (): Option =>
  new Option('--columns <a,b,c>', 'tables: only these columns, in this order').argParser(listOf)

export const nounsOf = (flag: string): Option =>
  new Option(`${flag} <a,b,c>`, 'only what became of such records, like claims,tags').argParser((text) => {
    const asked = listOf(text)
    const strange = asked.find((each) => !(nouns as string[]).includes(each))
    if (strange === undefined) return asked
    throw new InvalidArgumentError(`There are no “${strange}”; there are ${nouns.join(', ')}.`)
  })

const listOf = (text: string): string[] => text.split(',').map((each) => each.trim())

function between(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= least && value <= most) return value
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
  }
}

/** The time that a text means, in UTC. A clock time is one of today: what is still to come is a slip. */
export function readTime(text: string, now: Date): string {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)$/.exec(text) ?? []
  const time = new Date(now)
  if (hours === undefined) {
    const written = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00` : text
    time.setTime(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(written) ? Date.parse(written.replace(' ', 'T')) : NaN)
  } else if (Number(hours) < 24 && Number(minutes) < 60) time.setHours(Number(hours), Number(minutes), 0, 0)
  else time.setTime(NaN)
  if (Number.isNaN(time.getTime()))
    throw new InvalidArgumentError('It must be a time such as 10:30, 2026-03-01 or 2026-03-01T10:30.')
  if (hours !== undefined && time > now)
    throw new InvalidArgumentError(`It is not ${text} yet today; give the date as well.`)
  return time.toISOString()
}
