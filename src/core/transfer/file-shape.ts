// The shape of files that Assay writes and reads back: their format, the lists in them, each record of a list.
// Nothing is believed that wasn't checked; an error names the file or the record.
import type { z } from 'zod'
import { WorkbenchError } from '../errors'
import { badInput } from '../model/fields'
import { type Noun, wordFor } from '../model/records'
import { isObject } from './json'

/** What a file has to be: its name for people, its format, its lists, and the other keys that it may have. */
interface Shape {
  name: string
  format: string
  lists: readonly string[]
  others?: readonly string[]
}

/** Checks everything but the records. Throws `unreadable`, `newerProject` or `damaged`. */
export function checkShape(
  file: unknown,
  { name, format, lists, others = [] }: Shape,
): asserts file is Record<string, unknown> {
  const [kind = ''] = format.split('/')
  const stated = isObject(file) ? file['format'] : undefined
  if (typeof stated !== 'string' || !new RegExp(`^${kind}/\\d+$`).test(stated) || !isObject(file))
    throw new WorkbenchError(
      'unreadable',
      `“${name}” is not an export of Assay: its “format” is not ${format}.`,
    )
  if (stated !== format)
    throw new WorkbenchError(
      'newerProject',
      `“${name}” has the format ${stated}; this version of Assay reads ${format}.`,
    )
  const known = ['format', ...others, ...lists]
  const strange = Object.keys(file).find((key) => !known.includes(key))
  if (strange !== undefined) throw damaged(`“${name}” has an unknown part “${strange}”`)
  const missing = lists.find((list) => !Array.isArray(file[list]))
  if (missing !== undefined) throw damaged(`The list “${missing}” is missing from “${name}”`)
}

/** The records of one noun, each checked; no id twice. */
export function readRecords(noun: Noun, schema: z.ZodType, entries: unknown[]): unknown[] {
  const ids = new Set<string>()
  return entries.map((entry, index) => {
    const id = isObject(entry) && typeof entry['id'] === 'string' ? entry['id'] : `at place ${index + 1}`
    const parsed = schema.safeParse(entry)
    if (!parsed.success)
      throw damaged(`The ${wordFor(noun)} ${id} can't be read: ${badInput('', parsed.error).message}`)
    if (ids.has(id)) throw damaged(`The ${wordFor(noun)} ${id} stands in the file twice`)
    ids.add(id)
    return parsed.data
  })
}

/** The error of a file that contradicts itself. */
export const damaged = (what: string) => new WorkbenchError('damaged', what.endsWith('.') ? what : `${what}.`)
