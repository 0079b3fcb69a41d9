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
    throw new WorkbenchError(code, `${what} is not JSON${whereOf(text, (error as Error).message)}.`)
  }
  const strange = strangeness(value, deepest)
  if (strange !== undefined) throw new WorkbenchError(code, `${what} ${strange}.`)
  return value
}

/** Where the parser stopped, as far as it says so. */
function whereOf(text: string, message: string): string {
  if (/end of JSON|[Uu]nterminated/.test(message)) return ': it ends too early'
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined) return ''
  const before = text.slice(0, Number(position)).split('\n')
  const character = (before.at(-1) ?? '').length + 1
  return `: it goes wrong at character ${character}${before.length > 1 ? ` of line ${before.length}` : ''}`
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
