// The HTTP status of an answer.
import type { ErrorCode } from '../../../core/errors'
import type { Answer } from '../../../core/remote'

const statuses: Record<ErrorCode, number> = {
  badInput: 400,
  unknownVerb: 404,
  notFound: 404,
  refused: 409,
  noProject: 409,
  notAProject: 422,
  damaged: 422,
  newerProject: 422,
  alreadyExists: 409,
  inUse: 423,
  readOnly: 403,
  noAccess: 403,
  changedOutside: 409,
  diskFull: 507,
  tooLarge: 413,
  unreadable: 422,
  cancelled: 409,
  internal: 500,
}

export function statusOf(answer: Answer): number {
  return answer.ok ? 200 : statuses[answer.error.code]
}
