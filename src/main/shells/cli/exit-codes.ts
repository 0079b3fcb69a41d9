// The exit code of every error: 2 is wrong usage (commander's own errors), the rest follows from the code.
import type { ErrorCode } from '../../../core/errors'

export const wrongUsage = 2

/** 1 done in part, 3 unreadable or damaged, 4 in use, 5 newer, 6 refused: nothing changed. */
export const exitCodes: Record<ErrorCode, number> = {
  badInput: 6,
  unknownVerb: 6,
  notFound: 6,
  refused: 6,
  noProject: 6,
  notAProject: 3,
  damaged: 3,
  newerProject: 5,
  alreadyExists: 6,
  inUse: 4,
  readOnly: 6,
  noAccess: 3,
  changedOutside: 6,
  diskFull: 6,
  tooLarge: 6,
  unreadable: 3,
  cancelled: 1,
  internal: 6,
}
