// What the log of changes says: the changes themselves, and which steps undo and redo would take back.
// Everything follows from the log alone, so that it survives a restart.
import type { Change } from '../../core/model/change'
import type { Connection, Row } from './connection'
import { readDigest } from './digest'
import { leadingOn } from './errors'
import { redoTarget, undoTarget } from './history'
import { ofImage } from './images'
import { readSteps, readUndone } from './log-pages'
import type { Reader } from './reader'

/** The number of the newest step; 0 in a new project. */
export const newestStep = (connection: Connection): number =>
  connection.get('SELECT coalesce(max(step), 0) AS step FROM steps')?.['step'] as number

/** The steps that undo or redo would take back, the next one first. */
export function* historyTargets(connection: Connection, verb: 'undo' | 'redo'): Generator<number> {
  const undoes = (step: number) =>
    (connection.get('SELECT undoes FROM steps WHERE step = ?', step)?.['undoes'] ?? undefined) as
      number | undefined
  const isEmpty = (step: number) =>
    connection.get('SELECT 1 FROM changes WHERE step = ? AND before IS NOT after LIMIT 1', step) === undefined
  const next = verb === 'undo' ? undoTarget : redoTarget
  let target = next({ undoes, isEmpty }, newestStep(connection))
  while (target !== undefined) {
    yield target
    // When it is taken back everything is as it was right before it.
    target = next({ undoes, isEmpty }, target - 1)
  }
}

/** What a step is called. */
export const summaryOf = (connection: Connection, step: number): string =>
  connection.get('SELECT summary FROM steps WHERE step = ?', step)?.['summary'] as string

/** When what a step did was last done: when it was made, or done again. */
export const doneAt = (connection: Connection, step: number): string =>
  connection.get(
    `SELECT at FROM steps WHERE step = ? OR undoes IN (SELECT step FROM steps WHERE undoes = ?)
    ORDER BY step DESC LIMIT 1`,
    step,
    step,
  )?.['at'] as string

export type HistoryReader = Pick<
  Reader,
  'changes' | 'newestChange' | 'steps' | 'undoneSteps' | 'history' | 'newest'
>

/** Everything that reads the history. */
export function readHistory(connection: Connection): HistoryReader {
  const next = (verb: 'undo' | 'redo') => {
    const [step] = historyTargets(connection, verb)
    return step === undefined ? undefined : summaryOf(connection, step)
  }
  return {
    changes: ({ after = 0, limit }) => {
      const rows = connection.all(
        `SELECT seq, step, at, coder, verb, summary, "table", id, before, after, undoes
        FROM changes JOIN steps USING (step) WHERE seq > ? ORDER BY seq LIMIT ?`,
        after,
        limit,
      )
      return leadingOn(connection.path, rows, 'seq', after).map(changeOf)
    },
    newestChange: () => readDigest(connection, 'changes')?.count ?? 0,
    steps: (filter) => readSteps(connection, filter),
    undoneSteps: () => readUndone(connection),
    newest: () =>
      connection.get('SELECT step, verb FROM steps ORDER BY step DESC LIMIT 1') as
        { step: number; verb: string } | undefined,
    history: () => ({ undo: next('undo'), redo: next('redo') }),
  }
}

function changeOf({ before, after, undoes, ...row }: Row): Change {
  return {
    ...row,
    ...(before === null ? {} : { before: ofImage(before as string) }),
    ...(after === null ? {} : { after: ofImage(after as string) }),
    ...(undoes === null ? {} : { undoes }),
  } as Change
}
