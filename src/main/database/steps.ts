// One change of a project: a step with all that is written under it, or the undo and redo of steps.
// Must not break: the transaction around it is the caller's, and what is written here is written in that one place.
import type { UndoPreview } from '../../core/answers'
import type { Delta } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import type { Noun } from '../../core/model/records'
import type { Connection, Row } from './connection'
import { writeDigest } from './digest'
import { ofImage, setStep, stepHash, stepValues } from './images'
import { doneAt, historyTargets, newestStep, summaryOf } from './log'
import type { Changed, Reach, Reader, Step } from './reader'
import { namingNouns } from './search/keep'
import type { Slices } from './slices'
import { openSession, type Session } from './write'

/** The connection that holds the transaction, and what reads through it. */
export interface Place {
  connection: Connection
  reader: Reader
}

/** Does work as one step of the history. */
export function* inStep<T>(
  place: Place,
  step: Step,
  work: (session: Session) => Slices<T>,
): Slices<Changed<T>> {
  const { connection, reader } = place
  const number = stepToContinue(connection, step.step) ?? newestStep(connection) + 1
  setStep(connection, number)
  const session = openSession(connection, reader)
  const value = yield* work(session)
  const written = writeStep(connection, session, number, step)
  return { value, delta: yield* finished(place, session), step: written ? number : 0 }
}

/** Takes back steps, each as a new step. */
export function* walk(
  place: Place,
  verb: 'undo' | 'redo',
  reach: Reach,
  by: Pick<Step, 'coder' | 'at'>,
): Slices<{ count: number; delta: Delta }> {
  const { connection, reader } = place
  const session = openSession(connection, reader)
  const targets = yield* within(connection, verb, reach)
  const steps = JSON.stringify(targets)
  const sql = 'SELECT count(*) AS total FROM changes WHERE step IN (SELECT value FROM json_each(?))'
  const total = connection.get(sql, steps)?.['total'] as number
  let done = 0
  for (const target of targets)
    for (const _change of takeBack(connection, session, { verb, target, by }))
      yield { done: (done += 1), total }
  return { count: targets.length, delta: yield* finished(place, session) }
}

/** The steps that are taken back. */
function* within(connection: Connection, verb: 'undo' | 'redo', reach: Reach): Slices<number[]> {
  const targets: number[] = []
  for (const target of historyTargets(connection, verb)) {
    const isIn =
      typeof reach === 'number' ? targets.length < reach : doneAt(connection, target) >= reach.since
    if (!isIn) break
    targets.push(target)
    yield
  }
  return targets
}

/** What undoing all that was done at a time or later would take back. */
export function* previewUndo(connection: Connection, since: string): Slices<UndoPreview> {
  const targets = yield* within(connection, 'undo', { since })
  const told = (step: number | undefined) =>
    step === undefined ? undefined : { summary: summaryOf(connection, step), at: doneAt(connection, step) }
  const coders = connection.all(
    `SELECT DISTINCT name FROM json_each(?) AS target JOIN steps ON steps.step = target.value
    JOIN coders ON coders.id = steps.coder ORDER BY name`,
    JSON.stringify(targets),
  )
  return {
    steps: targets.length,
    newest: told(targets[0]),
    oldest: told(targets.at(-1)),
    coders: coders.map(({ name }) => name as string),
  }
}

function* finished({ reader }: Place, session: Session): Slices<Delta> {
  return { ...(yield* session.finish()), history: reader.history() }
}

/** How many records the next undo or redo has to do with: those that it puts back, and those that are found by them; at most `most`. */
export function sizeOf(connection: Connection, verb: 'undo' | 'redo', most: number): number {
  const [target] = historyTargets(connection, verb)
  if (target === undefined) return 0
  return connection.get(
    `SELECT count(*) AS count FROM (
      SELECT 1 FROM changes WHERE step = ? UNION ALL
      SELECT 1 FROM changes CROSS JOIN links ON links.noun = changes."table" AND links.id = changes.id
      WHERE step = ? AND "table" IN (SELECT value FROM json_each(?)) LIMIT ?)`,
    target,
    target,
    JSON.stringify(namingNouns),
    most,
  )?.['count'] as number
}

/** The step to continue, unless nothing of it was written yet. */
function stepToContinue(connection: Connection, step: number | undefined): number | undefined {
  if (!step || !connection.get('SELECT 1 FROM steps WHERE step = ?', step)) return undefined
  if (connection.get('SELECT 1 FROM steps WHERE undoes = ?', step))
    throw new WorkbenchError('cancelled', 'What this would go on with was taken back by undo.')
  return step
}

/** Writes the row of a step under which something changed, with its coder; false when nothing changed. */
function writeStep(
  connection: Connection,
  session: Session,
  number: number,
  step: Step,
  undoes?: number,
): boolean {
  const newest = connection.get('SELECT seq, step, hash FROM changes ORDER BY seq DESC LIMIT 1')
  if (newest?.['step'] !== number) return false
  session.store('coders', step.coder)
  writeDigest(connection, 'changes', { count: newest['seq'] as number, bits: newest['hash'] as Uint8Array })
  const row = {
    step: number,
    at: step.at,
    coder: step.coder.id,
    verb: step.verb,
    summary: step.summary,
    undoes: undoes ?? null,
  }
  connection.run(
    'INSERT INTO steps VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ...stepValues(row),
    stepHash(row),
  )
  return true
}

/** Images that are read at a time: all those of a step may be as large as the project. */
const pageSize = 500

/** What a step changed, the last change first, as it was before. */
function* imagesOf(connection: Connection, step: number): Generator<Row> {
  const seqs = connection.all('SELECT seq FROM changes WHERE step = ? ORDER BY seq DESC', step)
  for (let from = 0; from < seqs.length; from += pageSize)
    yield* connection.all(
      // What was erased for good is no change any more, in neither direction.
      `SELECT "table", id, before FROM changes WHERE seq IN (SELECT value FROM json_each(?)) AND before IS NOT after
      ORDER BY seq DESC`,
      JSON.stringify(seqs.slice(from, from + pageSize).map(({ seq }) => seq)),
    )
}

interface TakingBack {
  verb: 'undo' | 'redo'
  target: number
  by: Pick<Step, 'coder' | 'at'>
}

/** Takes back one step (an undo) or one undo (a redo), as a new step; yields after each change. */
function* takeBack(
  connection: Connection,
  session: Session,
  { verb, target, by }: TakingBack,
): Generator<true> {
  const number = newestStep(connection) + 1
  setStep(connection, number)
  for (const { table, id, before } of imagesOf(connection, target)) {
    const noun = table as Noun
    if (before === null) session.writer.remove(noun, id as string)
    else session.store(noun, ofImage(before as string))
    yield true
  }
  const summary = summaryOf(connection, target)
  writeStep(connection, session, number, { ...by, verb, summary }, target)
}
