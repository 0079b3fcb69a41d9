// The last failures of this session, for the diagnostic file: verb, code and time, and of a mistake of Assay's own
// the names of the functions. Never a message: those name files and people.
import { basename } from 'node:path'
import type { Workbench } from '../../core/contract'
import { type ErrorCode, WorkbenchError } from '../../core/errors'
import type { Host } from './host'

export interface Failure {
  at: string
  verb: string
  code: ErrorCode
  where?: string[] | undefined
}

const kept = 100

/** The same verbs, whose failures are noted before they go on. */
export function noting(failures: Failure[], { now }: Host, workbench: Workbench): Workbench {
  const note = (verb: string, error: unknown): never => {
    const known = error instanceof WorkbenchError
    const failure = { at: now(), verb, code: known ? error.code : ('internal' as const) }
    failures.push(known ? failure : { ...failure, where: framesOf(error) })
    if (failures.length > kept) failures.shift()
    throw error
  }
  const noted = Object.entries(workbench).map(([verb, run]) => [
    verb,
    (input: never) => {
      try {
        const value = (run as (input: never) => unknown)(input)
        // As below.
        return value instanceof Promise ? value.catch((error: unknown) => note(verb, error)) : value
      } catch (error) {
        // Not handled, only noted.
        return note(verb, error)
      }
    },
  ])
  return Object.fromEntries(noted) as Workbench
}

/** Functions and lines, without the folders that the program lies in. */
function framesOf(error: unknown): string[] {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 9) : []
  return lines.flatMap((line) => {
    const [, name = '', place = ''] = /^\s*at (?:(\S+) \()?(.*?)\)?$/.exec(line) ?? []
    return place === '' ? [] : [`${name} ${basename(place)}`.trim()]
  })
}
