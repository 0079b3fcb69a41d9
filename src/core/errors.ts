// The one error of the program and its closed list of codes.
// Every message is a sentence for the researcher that names the thing and, where there is one, the way out.

/** The closed list of error codes; `answer()` and every shell pass them on unchanged. */
export const errorCodes = [
  'badInput',
  'unknownVerb',
  'notFound',
  'refused',
  'noProject',
  'notAProject',
  'damaged',
  'newerProject',
  'alreadyExists',
  'inUse',
  'readOnly',
  'noAccess',
  'changedOutside',
  'diskFull',
  'tooLarge',
  'unreadable',
  'cancelled',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** An error that a person can act on. `message` is one sentence that names the thing. */
export class WorkbenchError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.name = 'WorkbenchError'
    this.code = code
  }
}

/** Marks a branch that no value can reach; a new member of a closed list then fails to compile. */
export function assertNever(value: never): never {
  throw new WorkbenchError('internal', `Assay met a value that it does not know: ${JSON.stringify(value)}.`)
}
