// An open project file: reading, and every way to change it. One change is one committed transaction and one
// step of the history; before each the file must be the one that was opened, untouched by anybody else.
import type { Delta } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import type { Noun } from '../../core/model/records'
import type { Connection } from './connection'
import { copyProject } from './copy'
import { readDigest, writeDigest } from './digest'
import { erase, statesOf } from './erase'
import { pragmasOf, tallyOf } from './facts'
import { identityOf } from './file'
import { createHistory, ofImage, setStep, stepHash, stepValues } from './images'
import { type Outside, watchOutside } from './outside'
import { createReader, historyTargets, newestStep } from './read'
import type { ProjectDatabase, Reader, Snapshot, Step } from './reader'
import { buildSearched, isSearchable } from './search/keep'
import { openSession, type Session } from './write'

/** What else an open project needs: how to make a snapshot of it, and what to let go of in the end. */
interface Surroundings {
  readOnly: boolean
  snapshot: () => Promise<Snapshot>
  newId: () => string
  release: () => void
}

/** An open project over a connection whose file was checked. */
export function openedProject(connection: Connection, around: Surroundings): ProjectDatabase {
  const { path } = connection
  const reader = createReader(connection)
  const outside = watchOutside(connection)
  const guard = around.readOnly ? refuseToWrite(path) : refuseIfChanged(path, outside)
  if (!around.readOnly) createHistory(connection)
  return {
    ...reader,
    ...writing(connection, reader, guard, outside),
    path,
    readOnly: around.readOnly,
    isAt: (other) => {
      try {
        const identity = identityOf(other)
        return identity !== undefined && (identity === outside.identity || identity === identityOf(path))
      } catch {
        // A path that can't be looked at, such as a link to itself, leads nowhere.
        return false
      }
    },
    fileState: () => outside.look(),
    settle: () => outside.settle(),
    states: (noun) => statesOf(connection, noun),
    newestChange: () => readDigest(connection, 'changes')?.count ?? 0,
    tally: () => tallyOf(connection),
    pragmas: () => pragmasOf(connection),
    snapshot: around.snapshot,
    copyTo: (target, work, options) =>
      copyProject(connection, target, work, { ...options, newId: around.newId }),
    close: () => {
      connection.close()
      around.release()
    },
  }
}

type Writing = Pick<
  ProjectDatabase,
  'change' | 'erase' | 'compact' | 'undo' | 'redo' | 'keepDraft' | 'keepReading' | 'indexMore'
>
type Transact = <T>(work: () => T) => T

/** Every way to change a project, each in one transaction that begins with the guard. */
function writing(connection: Connection, reader: Reader, guard: () => void, outside: Outside): Writing {
  const transact: Transact = (work) =>
    connection.immediate(() => {
      guard()
      return work()
    })
  const finished = (session: Session): Delta => ({ ...session.finish(), history: reader.history() })
  const inStep = <T>(step: Step, work: (session: Session) => T) =>
    transact(() => {
      const number = stepToContinue(connection, step.step) ?? newestStep(connection) + 1
      setStep(connection, number)
      const session = openSession(connection, reader)
      const value = work(session)
      const written = writeStep(connection, session, number, step)
      return { value, delta: finished(session), step: written ? number : 0 }
    })
  const walk = (verb: 'undo' | 'redo', steps: number, by: Pick<Step, 'coder' | 'at'>) =>
    transact(() => {
      const session = openSession(connection, reader)
      let count = 0
      while (count < steps && takeBack(connection, session, verb, by)) count += 1
      return { count, delta: finished(session) }
    })
  let building: Generator<void> | undefined
  return {
    ...keepingWork(connection, transact),
    indexMore: () => {
      if (isSearchable(connection)) return false
      const going = (building ??= buildSearched(connection, reader))
      return transact(() => going.next().done !== true)
    },
    change: (step, work) => inStep(step, (session) => work(session.writer)),
    erase: (step, erasure, newest) => {
      building = undefined
      return inStep(step, (session) => erase(connection, session, erasure, newest)).delta
    },
    compact: () => {
      try {
        connection.exec('VACUUM')
      } finally {
        // One that was taken back looks as if somebody else had written.
        outside.settle()
      }
    },
    undo: (steps, by) => walk('undo', steps, by),
    redo: (steps, by) => walk('redo', steps, by),
  }
}

/** What is kept of the work and is no fact. */
function keepingWork(
  connection: Connection,
  transact: Transact,
): Pick<ProjectDatabase, 'keepDraft' | 'keepReading'> {
  return {
    keepDraft: ({ claimId, part, text }) =>
      transact(() => {
        connection.run('DELETE FROM drafts WHERE claimId = ? AND part = ?', claimId, part)
        if (text !== null) connection.run('INSERT INTO drafts VALUES (?, ?, ?)', claimId, part, text)
      }),
    keepReading: (sourceId, reading) =>
      transact(() => {
        connection.run('DELETE FROM readings WHERE sourceId = ?', sourceId)
        if (!reading) return
        const { state, start, furthest } = reading
        connection.run('INSERT INTO readings VALUES (?, ?, ?, ?)', sourceId, state, start, furthest)
      }),
  }
}

const refuseToWrite = (path: string) => () => {
  throw new WorkbenchError(
    'readOnly',
    `${path} is open for reading only, because the file or its folder is not writable, or because it was asked for.`,
  )
}

/** Notices, inside a transaction and before anything is written, that somebody else was at the file. */
const refuseIfChanged = (path: string, outside: Outside) => () => {
  if (outside.look().what !== 'inPlace')
    throw new WorkbenchError(
      'changedOutside',
      `${path} was moved, replaced, deleted or changed by another program while it was open; nothing was written.`,
    )
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
function takeBack(
  connection: Connection,
  session: Session,
  verb: 'undo' | 'redo',
  by: Pick<Step, 'coder' | 'at'>,
): boolean {
  const target = historyTargets(connection)[verb]
  if (target === undefined) return false
  const number = newestStep(connection) + 1
  setStep(connection, number)
  const images = connection.all(
    // What was erased for good is no change any more, in neither direction.
    'SELECT "table", id, before FROM changes WHERE step = ? AND before IS NOT after ORDER BY seq DESC',
    target,
  )
  for (const { table, id, before } of images) {
    const noun = table as Noun
    if (before === null) session.writer.remove(noun, id as string)
    else session.store(noun, ofImage(before as string))
  }
  const summary = connection.get('SELECT summary FROM steps WHERE step = ?', target)?.['summary'] as string
  return writeStep(connection, session, number, { ...by, verb, summary }, target)
}
