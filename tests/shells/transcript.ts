// What was called and answered in a scenario, without what differs from run to run: ids, times, folders.
import type { ErrorCode } from '../../src/core/errors'
import type { Answer } from '../../src/core/remote'
import { exitCodes } from '../../src/main/shells/cli/exit-codes'
import { typed } from './commands'
import type { Place } from './places'
import type { Scenario } from './scenarios'

export interface Called {
  verb: string
  answer: Answer
}

/** Runs a scenario in a new place; `show` picks what of its calls is compared. */
export async function transcript<T = Called[]>(
  scenario: Scenario,
  open: () => Promise<Place>,
  show: (calls: Called[]) => T = (calls) => calls as T,
): Promise<T> {
  const place = await open()
  const calls: Called[] = []
  const call: Place['call'] = async (verb, input) => {
    const answer = await place.call(verb, input)
    calls.push({ verb, answer })
    return answer
  }
  try {
    await scenario.run({ ...place, call })
  } finally {
    await place.leave()
  }
  return plain(show(calls), place) as T
}

export const endsOf = (calls: Called[]): string[] =>
  calls.map(({ answer }) => (answer.ok ? 'ok' : answer.error.code))

/** What the command line tells of calls to the Workbench. */
export const asTold = (calls: Called[]): unknown[] =>
  calls.map(({ verb, answer }) => {
    if (!answer.ok) return { verb, exit: exitOf(verb, answer.error.code), message: answer.error.message }
    const told = typed[verb]?.told as ((value: unknown) => unknown) | undefined
    return { verb, value: told?.(answer.value) ?? null }
  })

/** Calls that were made through the command line. */
export const asRead = (calls: Called[]): unknown[] =>
  calls.map(({ verb, answer }) =>
    answer.ok
      ? { verb, value: answer.value }
      : { verb, exit: exitCodes[answer.error.code], message: answer.error.message },
  )

/** A file that isn't there can't be read; a record that isn't there is refused. */
function exitOf(verb: string, code: ErrorCode): number {
  return exitCodes[code === 'notFound' && ['openProject', 'load'].includes(verb) ? 'unreadable' : code]
}

function plain(value: unknown, { folder, home }: Place): unknown {
  const ids = new Map<string, string>()
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? `id-${ids.size + 1}`
    ids.set(id, known)
    return known
  }
  const text = JSON.stringify(value)
    .replaceAll(folder, '<folder>')
    .replaceAll(home, '<home>')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, idOf)
    // The values that a check rests on have ids among them.
    .replaceAll(/"basis":"[0-9a-f]{16}"/g, '"basis":"<basis>"')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<time>')
  return JSON.parse(text, (_key, each: unknown) => (isExport(each) ? { ...each, sha256: '<hash>' } : each))
}

/** The hash of an export is one of ids and times. */
function isExport(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'lost' in value
}
