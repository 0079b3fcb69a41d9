// What a schema complains about, in plain words: the end of a sentence that begins with the place.
// A complaint that a schema states itself is kept as it is.
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong, such as “must be at least 0”; what begins the sentence is the place where it is. */
export function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      // The value itself is no part of an issue; only the message tells that there was none.
      if (issue.message.endsWith('received undefined')) return 'is missing'
      return `must be ${kinds[issue.expected] ?? issue.expected}`
    case 'too_small':
      if (issue.minimum === 1 && issue.origin !== 'number') return "can't be empty"
      return `must ${measure(issue.origin, 'at least', issue.minimum)}`
    case 'too_big':
      return `must ${measure(issue.origin, 'at most', issue.maximum)}`
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return `can't have ${issue.keys.map((key) => `“${key}”`).join(', ')}`
    case 'invalid_format':
      return formats[issue.format] ?? own(issue.message, "doesn't have the form that it must have")
    case 'invalid_key':
      return 'has a name that is not allowed'
    case 'invalid_union':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return own(issue.message, 'is none of the things that may stand there')
  }
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  Uint8Array: 'bytes',
}

const formats: Record<string, string> = {
  uuid: 'is not an id, which is a UUID such as 01940000-0000-7000-8000-000000000001',
  datetime: 'is not a time in UTC such as 2026-03-01T09:30:00Z',
  url: 'is not a web address, which begins with http:// or https://',
  base64: 'is not Base64',
}

function measure(origin: string, side: string, limit: number | bigint): string {
  if (origin === 'string') return `have ${side} ${limit} characters`
  if (origin === 'array') return `have ${side} ${limit} entries`
  return `be ${side} ${limit}`
}

/** The words of the schema itself, unless they are those of zod. */
const own = (message: string, instead: string): string => (message.startsWith('Invalid') ? instead : message)
