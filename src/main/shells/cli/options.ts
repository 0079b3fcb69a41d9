// Options that several commands have, and how they are read; what can't be read is wrong usage.
import { InvalidArgumentError, Option } from 'commander'

export const asJson = (): Option => new Option('--json', 'write one JSON document')

export const steps = (): Option =>
  new Option('--steps <n>', 'how many steps').argParser(between(1, 100_000)).default(1)

export const port = (): Option =>
  new Option('--port <n>', 'the port on 127.0.0.1; 0 takes a free one')
    .argParser(between(0, 65_535))
    .default(0)

export const limit = (): Option =>
  new Option('--limit <n>', 'how many hits').argParser(between(1, 1000)).default(50)

export const columns = (): Option =>
  new Option('--columns <a,b,c>', 'tables: only these columns, in this order').argParser((text) =>
    text.split(',').map((name) => name.trim()),
  )

export const where = (): Option =>
  new Option('--where <key=value...>', 'only claims whose key has this value; text=… finds words')
    .argParser(readWhere)
    .default({}, 'all claims')

function between(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= least && value <= most) return value
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
  }
}

function readWhere(text: string, before: Record<string, string>): Record<string, string> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('It must be written as key=value, such as status=verified.')
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}
