// One change of a project: a step with all that is written under it, or the undo and redo of steps.
// Must not break: the transaction around it is the caller's, and what is written here is written in that one place.
import type { Delta } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import type { Noun } from '../../core/model/records'
import type { Connection } from './connection'
import { writeDigest } from './digest'
import { ofImage, setStep, stepHash, stepValues } from './images'
import { historyTargets, newestStep } from './read'
import type { Changed, Reader, Step } from './reader'
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

/** Takes back up to so many steps, each as a new step. */
export function* walk(
  place: Place,
  verb: 'undo' | 'redo',
  steps: number,
  by: Pick<Step, 'coder' | 'at'>,
): Slices<{ count: number; delta: Delta }> {
  const session = openSession(place.connection, place.reader)
  let count = 0
  while (count < steps && (yield* takeBack(place.connection, session, verb, by))) count += 1
  return { count, delta: yield* finished(place, session) }
}

function* finished({ reader }: Place, session: Session): Slices<Delta> {
  return { ...(yield* session.finish()), history: reader.history() }
}

/** How many changes the next undo or redo takes back. */
export function sizeOf(connection: Connection, verb: 'undo' | 'redo'): number {
  const target = historyTargets(connection)[verb]
  if (target === undefined) return 0
  return connection.get('SELECT count(*) AS count FROM changes WHERE step = ?', target)?.['count'] as number
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

/** Takes back one step (an undo) or one undo (a redo), as a new step; false when there is none. */
function* takeBack(
  connection: Connection,
  session: Session,
  verb: 'undo' | 'redo',
  by: Pick<Step, 'coder' | 'at'>,
): Slices<boolean> {
  const target = historyTargets(connection)[verb]
  if (target === undefined) return false
  const number = newestStep(connection) + 1
  setStep(connection, number)
  const images = connection.all(
    // What was erased for good is no change any more, in neither direction.
    'SELECT "table", id, before FROM changes WHERE step = ? AND before IS NOT after ORDER BY seq DESC',
    target,
  )
  let done = 0
  for (const { table, id, before } of images) {
    const noun = table as Noun
    if (before === null) session.writer.remove(noun, id as string)
    else session.store(noun, ofImage(before as string))
    yield { done: (done += 1), total: images.length }
  }
  const summary = connection.get('SELECT summary FROM steps WHERE step = ?', target)?.['summary'] as string
  return writeStep(connection, session, number, { ...by, verb, summary }, target)
}
