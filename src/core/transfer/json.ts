// Reads JSON that somebody else wrote. What it lets through is shallow enough for every recursive walk
// and has no key that JavaScript treats as something else.
import { type ErrorCode, WorkbenchError } from '../errors'

const deepest = 100

/** The value of a JSON text. `what` opens the sentence of an error, such as “Line 3”. */
export function parseJson(text: string, what: string, code: ErrorCode): unknown {
  let value: unknown
  // The parser's complaint becomes a sentence that says which text it was.
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new WorkbenchError(code, `${what} is not JSON: ${(error as Error).message}.`)
  }
  const strange = strangeness(value, deepest)
  if (strange !== undefined) throw new WorkbenchError(code, `${what} ${strange}.`)
  return value
}

/** True for `{…}`, not for a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function strangeness(value: unknown, left: number): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (left === 0) return `is nested more than ${deepest} deep`
  if (Object.hasOwn(value, '__proto__')) return 'has a key “__proto__”, which no record has'
  for (const child of Object.values(value)) {
    const strange = strangeness(child, left - 1)
    if (strange !== undefined) return strange
  }
  return undefined
}
