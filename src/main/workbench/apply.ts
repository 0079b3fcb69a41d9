// `apply`: many operations as one transaction and one step, all or none. Names stand for ids made before them.
// An error says in which line it arose; nothing of any line is kept then.
import type { Workbench } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import { linksOf } from '../../core/model/links'
import { badInput } from '../../core/model/fields'
import { operations as schemas } from '../../core/operations'
import { type CodePoints, codePoints } from '../../core/text/code-points'
import { inUnits, type OperationLine, readOperations } from '../../core/transfer/operations'
import { type Slices, straight, type Writer } from '../database'
import { mayReachFar, operations } from './operations'
import type { Session } from './session'
import { small } from './slices'
import { need, type Outcome, slicesOf, type Transaction } from './transaction'

export function applyVerb(session: Session): Workbench['apply'] {
  return async ({ job: name, operations: text, summary: named }) => {
    const lines = readOperations(text)
    const counted = lines.length === 1 ? '1 operation' : `${lines.length} operations`
    const summary = named ?? `Applied ${counted}`
    const step = { verb: 'apply', summary }
    // What a line with a name in it has to do with can't be counted before the lines above it have run.
    const isSmall = lines.length <= small && !lines.some((line) => mayReachFar(line.do))
    const { value, delta } = isSmall
      ? session.change(step, (tx) => straight(runAll(tx, lines)))
      : await session.jobs.run(name, (job) => session.changeLong(step, job, (tx) => runAll(tx, lines)))
    return { ...delta, applied: lines.length, names: Object.fromEntries(value) }
  }
}

function* runAll(tx: Transaction, lines: OperationLine[]): Slices<Map<string, string>> {
  const names = new Map<string, string>()
  const checking = { ...tx, writer: checkingWriter(tx.writer) }
  const pointsOf = pointsIn(checking)
  for (const [at, line] of lines.entries()) {
    const id = yield* inLine(line.line, run(checking, line, names, pointsOf))
    if (line.as !== undefined && id !== undefined) names.set(line.as, id)
    yield { done: at + 1, total: lines.length }
  }
  return names
}

function* run(
  tx: Transaction,
  line: OperationLine,
  names: ReadonlyMap<string, string>,
  pointsOf: (id: string) => CodePoints,
): Slices<string | undefined> {
  const input = inUnits(line.do, named(line.input, names) as OperationLine['input'], pointsOf)
  const checked = schemas[line.do].safeParse(input)
  if (!checked.success) throw missingName(input, checked.error.issues[0]?.path) ?? badInput('', checked.error)
  // The schema of this very verb has just proved the type, which TypeScript can't follow through the table.
  const operation = operations[line.do] as (tx: Transaction, input: unknown) => Outcome
  return yield* slicesOf(operation(tx, checked.data))
}

/** Runs the work of a line; what it throws then names the line. */
function* inLine<T>(line: number, work: Slices<T>): Slices<T> {
  try {
    return yield* work
  } catch (error) {
    // Only said more exactly, not handled.
    if (!(error instanceof WorkbenchError)) throw error
    throw new WorkbenchError(error.code, `Line ${line}: ${error.message}`)
  }
}

/** The value with every string that is exactly “$NAME” of an earlier line replaced by the id made there. */
function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return (value.startsWith('$') && names.get(value.slice(1))) || value
  if (Array.isArray(value)) return value.map((each) => named(each, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each, names)]))
}

/** The better complaint about a place that holds a name which no line before has given. */
function missingName(input: unknown, path: readonly PropertyKey[] = []): WorkbenchError | undefined {
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  )
  if (typeof value !== 'string' || !value.startsWith('$')) return undefined
  return new WorkbenchError('notFound', `No earlier line has the name “${value}”.`)
}

/** Code points by source, or by highlight where an operation names no source. The last text stays indexed. */
function pointsIn(tx: Transaction): (id: string) => CodePoints {
  let last: { sourceId: string; points: CodePoints } | undefined
  return (id) => {
    const sourceId = tx.writer.get('highlights', id)?.sourceId ?? id
    if (last?.sourceId !== sourceId) last = { sourceId, points: codePoints(tx.textOf(sourceId)) }
    return last.points
  }
}

/** A writer that finds a reference to nothing in the line that makes it, and not only when all lines have run. */
function checkingWriter(writer: Writer): Writer {
  const known = new Set<string>()
  return {
    ...writer,
    put: (noun, record) => {
      writer.put(noun, record)
      known.add(record.id)
      for (const link of linksOf(noun, record)) {
        if (known.has(link.id)) continue
        // The coder is written with the step itself.
        if (link.noun !== 'coders') need(writer, link.noun, link.id)
        known.add(link.id)
      }
    },
    remove: (noun, id) => {
      writer.remove(noun, id)
      known.delete(id)
    },
  }
}
