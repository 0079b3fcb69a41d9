// Reads operations files (one JSON object a line) and turns their positions, which count code points, into
// UTF-16 units. Checks lines and positions only: the schemas of the verbs check everything else.
import { WorkbenchError } from '../errors'
import { operations, type OperationVerb } from '../operations'
import type { CodePoints } from '../text/code-points'
import { isObject, parseJson } from './json'

/** The names that `as` gives and `$NAME` uses. */
export const namePattern = '[A-Za-z_][A-Za-z0-9_-]*'
const isName = new RegExp(`^${namePattern}$`)

/** One line of an operations file; later lines may write `$NAME` of `as` wherever an id stands. */
export interface OperationLine {
  line: number
  do: OperationVerb
  as?: string
  input: Record<string, unknown>
}

/** The operations of a file; blank lines are skipped. Throws `badInput` that names the line. */
export function readOperations(lines: string): OperationLine[] {
  const named = new Map<string, number>()
  return lines
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, line }) => readLine(text, line, named))
}

function readLine(text: string, line: number, named: Map<string, number>): OperationLine {
  const value = parseJson(text, `Line ${line}`, 'badInput')
  if (!isObject(value)) throw bad(line, 'is not an operation, which is written as {"do": …}')
  const { do: verb, as, ...input } = value
  if (verb === undefined) throw bad(line, 'does not say what to do: “do” is missing')
  if (!isOperation(verb)) throw bad(line, `asks for ${JSON.stringify(verb)}, which is not an operation`)
  if (as === undefined) return { line, do: verb, input }
  if (typeof as !== 'string' || !isName.test(as))
    throw bad(line, 'has an “as” that is not a name (a letter, then letters, digits, “_” or “-”)')
  const earlier = named.get(as)
  if (earlier !== undefined) throw bad(line, `uses the name “${as}” again, which line ${earlier} has taken`)
  named.set(as, line)
  return { line, do: verb, as, input }
}

const isOperation = (verb: unknown): verb is OperationVerb =>
  typeof verb === 'string' && Object.hasOwn(operations, verb)

const bad = (line: number, what: string) => new WorkbenchError('badInput', `Line ${line} ${what}.`)

/**
 * The input of an operation with every position in UTF-16 units. `pointsOf` gets the id of a source, or that
 * of a highlight where an operation names no source (`changeHighlight`, `splitHighlight`). What is no position or no span is
 * left for the schema to refuse. Throws `badInput` for a position outside the text, counting code points.
 */
export function inUnits(
  verb: OperationVerb,
  input: Record<string, unknown>,
  pointsOf: (sourceOrHighlightId: string) => CodePoints,
): Record<string, unknown> {
  const convert = (span: unknown, id: unknown) =>
    isObject(span) && typeof id === 'string' && hasPosition(span) ? spanInUnits(span, pointsOf(id)) : span
  if (verb === 'addHighlight' || verb === 'reselectCarried')
    return convert(input, input['sourceId']) as Record<string, unknown>
  if (verb === 'changeHighlight') return convert(input, input['id']) as Record<string, unknown>
  if (verb === 'splitHighlight') return placeInUnits(input, pointsOf)
  if (verb === 'changeSource') return withList(input, 'regions', (region) => convert(region, input['id']))
  if (verb !== 'addClaim' && verb !== 'changeClaim') return input
  return withList(input, 'evidence', (each) =>
    isObject(each) && isObject(each['passage'])
      ? { ...each, passage: convert(each['passage'], each['passage']['sourceId']) }
      : each,
  )
}

function placeInUnits(input: Record<string, unknown>, pointsOf: (id: string) => CodePoints) {
  const { id, at } = input
  return typeof id === 'string' && isPosition(at) ? { ...input, at: unitOf(at, pointsOf(id)) } : input
}

function withList(input: Record<string, unknown>, key: string, change: (each: unknown) => unknown) {
  const list = input[key]
  return Array.isArray(list) ? { ...input, [key]: list.map(change) } : input
}

const isPosition = (value: unknown): value is number => Number.isInteger(value)
const hasPosition = (span: Record<string, unknown>) => isPosition(span['start']) || isPosition(span['end'])

function spanInUnits(span: Record<string, unknown>, points: CodePoints): Record<string, unknown> {
  const { start, end } = span
  if (isPosition(start) && isPosition(end) && start >= end)
    throw new WorkbenchError('badInput', `The passage from ${start} to ${end} is empty.`)
  return {
    ...span,
    ...(isPosition(start) ? { start: unitOf(start, points) } : {}),
    ...(isPosition(end) ? { end: unitOf(end, points) } : {}),
  }
}

function unitOf(point: number, points: CodePoints): number {
  const unit = points.toUnits(point)
  if (unit !== undefined) return unit
  throw new WorkbenchError(
    'badInput',
    `The position ${point} lies outside the text, which has ${points.length} code points.`,
  )
}
