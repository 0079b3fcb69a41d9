// The published JSON Schema of assay/1 and of the operations, made from the same zod schemas that check them.
// Nothing is described by hand here that a schema already says.
import { z } from 'zod'
import { Check } from '../model/check'
import { type Noun, nouns, recordSchemas, singular } from '../model/records'
import { Suggestion } from '../model/suggestion'
import { operations, type OperationVerb } from '../operations'
import { assayFormat, FileSource } from './assay-file'
import { codebookFormat, codebookNouns } from './codebook'
import { isObject } from './json'
import { namePattern } from './operations'

const fileRecords = { ...recordSchemas, sources: FileSource }
const verbs = Object.keys(operations) as OperationVerb[]

const operationLine = (verb: OperationVerb) =>
  z.strictObject({
    do: z.literal(verb),
    as: z
      .string()
      .regex(new RegExp(`^${namePattern}$`))
      .optional(),
    ...operations[verb].shape,
  })

/** JSON Schema 2020-12: the document itself is assay/1, `$defs` hold each noun, each operation, `operation` (a line), and what is proposed and checked. */
export function jsonSchema(): object {
  const all = z.object({
    ...Object.fromEntries(nouns.map((noun) => [singular[noun], fileRecords[noun]])),
    ...Object.fromEntries(verbs.map((verb) => [verb, operationLine(verb)])),
    suggestion: Suggestion,
    check: Check,
  })
  const converted = z.toJSONSchema(all, { io: 'input' })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'assay/1',
    description:
      'An Assay project as JSON. A codebook file is described by #/$defs/codebook, a line of an operations file by #/$defs/operation. ' +
      'Positions count Unicode code points, end exclusive.',
    type: 'object',
    properties: {
      format: { const: assayFormat },
      ...Object.fromEntries(nouns.map((noun) => [noun, noun === 'project' ? refTo(noun) : listOf(noun)])),
    },
    required: ['format', ...nouns],
    additionalProperties: false,
    $defs: {
      ...converted.properties,
      ...Object.fromEntries(verbs.map((verb) => [verb, withNames(converted.properties?.[verb])])),
      codebook: {
        title: codebookFormat,
        description: 'A codebook as JSON: claim types, tags and entities.',
        type: 'object',
        properties: {
          format: { const: codebookFormat },
          ...Object.fromEntries(codebookNouns.map((noun) => [noun, listOf(noun)])),
        },
        required: ['format', ...codebookNouns],
        additionalProperties: false,
      },
      operation: { oneOf: verbs.map((verb) => ({ $ref: `#/$defs/${verb}` })) },
      ...converted.$defs,
    },
  }
}

const refTo = (noun: Noun) => ({ $ref: `#/$defs/${singular[noun]}` })
const listOf = (noun: Noun) => ({ type: 'array', items: refTo(noun) })

/** In an operation a `$NAME` may stand wherever an id does. */
function withNames(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withNames)
  if (!isObject(schema)) return schema
  const { format, ...rest } = schema
  if (format === 'uuid') return { ...rest, pattern: `${String(rest['pattern'])}|^\\$${namePattern}$` }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withNames(value)]))
}
