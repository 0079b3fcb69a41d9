// An open project file: reading, and every way to change it. One change is one committed transaction and one
// step of the history; before each the file must be the one that was opened, untouched by anybody else.
import { WorkbenchError } from '../../core/errors'
import { type Apart, createApart } from './apart'
import type { Connection } from './connection'
import { copyProject } from './copy'
import { erase, statesOf } from './erase'
import { pragmasOf, tallyOf } from './facts'
import { identityOf } from './file'
import { createHistory } from './images'
import { type Outside, watchOutside } from './outside'
import { createReader } from './read'
import type { ProjectDatabase, Snapshot } from './reader'
import { buildSearched, isSearchable } from './search/keep'
import { atOnce, straight } from './slices'
import { inStep, type Place, previewUndo, sizeOf, walk } from './steps'

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
  const apart = createApart(path, guard, outside)
  return {
    ...reader,
    ...writing({ connection, reader }, guard, outside, apart),
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
    sizeOf: (verb, most) => sizeOf(connection, verb, most),
    previewUndo: (since) => previewUndo(connection, since),
    tally: () => tallyOf(connection),
    pragmas: () => pragmasOf(connection),
    snapshot: around.snapshot,
    copyTo: (target, work, options) =>
      copyProject(connection, target, work, { ...options, newId: around.newId }),
    close: () => {
      apart.close()
      connection.close()
      around.release()
    },
  }
}

type Writing = Pick<
  ProjectDatabase,
  'change' | 'undo' | 'redo' | 'inSlices' | 'compact' | 'keepDraft' | 'keepReading' | 'indexMore'
>
type Transact = <T>(work: () => T) => T

/** Every way to change a project, each in one transaction that begins with the guard. */
function writing(place: Place, guard: () => void, outside: Outside, apart: Apart): Writing {
  const { connection, reader } = place
  const transact: Transact = (work) =>
    connection.immediate(() => {
      guard()
      return work()
    })
  let building: Generator<void> | undefined
  return {
    ...keepingWork(connection, transact),
    indexMore: () => {
      if (isSearchable(connection)) return false
      const going = (building ??= buildSearched(connection, reader))
      return transact(() => going.next().done !== true)
    },
    change: (step, work) =>
      transact(() => straight(inStep(place, step, ({ writer }) => atOnce(() => work(writer))))),
    undo: (reach, by) => transact(() => straight(walk(place, 'undo', reach, by))),
    redo: (reach, by) => transact(() => straight(walk(place, 'redo', reach, by))),
    inSlices: (slicing) => ({
      change: (step, work) =>
        apart.run((there) => inStep(there, step, ({ writer }) => work(writer)), slicing),
      undo: (reach, by) => apart.run((there) => walk(there, 'undo', reach, by), slicing),
      redo: (reach, by) => apart.run((there) => walk(there, 'redo', reach, by), slicing),
      erase: async (step, erasure, newest) => {
        building = undefined
        const erasing = (there: Place) =>
          inStep(there, step, (session) => erase(there.connection, session, erasure, newest))
        return (await apart.run(erasing, slicing)).delta
      },
    }),
    compact: () => {
      try {
        connection.exec('VACUUM')
      } finally {
        // One that was taken back looks as if somebody else had written.
        outside.settle()
      }
    },
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
