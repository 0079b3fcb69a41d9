// The history as pages of steps, the newest first: of everything, of one record, of a source and all in it, of some nouns.
// Must not break: no step that a filter keeps is missed, and only the images that are shown are read.
import type { Link } from '../../core/model/links'
import type { Noun, Records } from '../../core/model/records'
import type { Connection, Row, Value } from './connection'
import { ofImage } from './images'
import { membersOf } from './members'
import type { LoggedRecord, LoggedStep, StepFilter } from './reader'

/** A page of steps with the first records that each of them changed. */
export function readSteps(connection: Connection, filter: StepFilter): LoggedStep[] {
  const members = meant(connection, filter)
  const steps = stepRows(connection, filter, members)
  const numbers = steps.map(({ step }) => step as number)
  const found = members ? memberRows(connection, numbers, members, filter.shown) : []
  return steps.map(({ undone, undoes, ...row }) => {
    const step = row['step'] as number
    const rows = members
      ? found.filter((each) => each['step'] === step)
      : recordRows(connection, step, filter)
    return {
      ...row,
      ...(undoes !== null && { undoes }),
      undone: undone === 1,
      records: (rows[0]?.['records'] ?? 0) as number,
      changes: rows.map(loggedRecord),
    } as LoggedStep
  })
}

/** The records that are asked for; undefined where no one of them is. */
function meant(connection: Connection, { of, sourceId, nouns }: StepFilter): Link[] | undefined {
  const members = of ? [of] : sourceId === undefined ? undefined : membersOf(connection, sourceId)
  return nouns ? members?.filter(({ noun }) => nouns.includes(noun)) : members
}

/** A step is undone when an undo took it back and no redo that undo. */
const isUndone = `EXISTS (SELECT 1 FROM steps AS back WHERE back.undoes = steps.step
  AND NOT EXISTS (SELECT 1 FROM steps AS again WHERE again.undoes = back.step))`

/** The steps that were taken back and not done again. */
export const readUndone = (connection: Connection): number[] =>
  connection.all(`SELECT step FROM steps WHERE ${isUndone} ORDER BY step`).map(({ step }) => step as number)

function stepRows(connection: Connection, filter: StepFilter, members: readonly Link[] | undefined): Row[] {
  const conditions: [sql: string, value: Value | undefined][] = [
    ['steps.step < ?', filter.before],
    ['steps.coder = ?', filter.coder],
    ['steps.at >= ?', filter.from],
    ['steps.at <= ?', filter.to],
    [
      `steps.step IN (SELECT changes.step FROM json_each(?) AS member CROSS JOIN changes
        ON changes."table" = member.value ->> 'noun' AND changes.id = member.value ->> 'id')`,
      members && JSON.stringify(members),
    ],
    [
      `EXISTS (SELECT 1 FROM changes WHERE changes.step = steps.step AND ${ofNouns})`,
      // The members are of these nouns already.
      filter.nouns && !members ? JSON.stringify(filter.nouns) : undefined,
    ],
  ]
  const asked = conditions.filter(([, value]) => value !== undefined)
  return connection.all(
    `SELECT step, at, coder, name AS coderName, verb, summary, undoes, ${isUndone} AS undone
    FROM steps JOIN coders ON coders.id = steps.coder
    WHERE ${asked.map(([sql]) => sql).join(' AND ') || 'true'} ORDER BY step DESC LIMIT ?`,
    ...asked.map(([, value]) => value as Value),
    filter.limit,
  )
}

const ofNouns = '"table" IN (SELECT value FROM json_each(?))'

/** A record as it was before its first change in a step, and after its last. */
const images = `began.before, ended.after, ended.before AS was
  FROM placed JOIN changes AS began ON began.seq = first JOIN changes AS ended ON ended.seq = placed.seq`

/** The first records of a step, each once. The index has them in groups, so that one that changed much is quickly told. */
function recordRows(connection: Connection, step: number, { nouns, shown }: StepFilter): Row[] {
  const only = nouns ? `step = ? AND ${ofNouns}` : 'step = ?'
  const values = nouns ? [step, JSON.stringify(nouns)] : [step]
  return connection.all(
    `WITH placed AS (
      SELECT "table" AS noun, id, min(seq) AS first, max(seq) AS seq
      FROM changes WHERE ${only} GROUP BY "table", id ORDER BY first LIMIT ?
    )
    SELECT placed.*, (SELECT count(*) FROM (SELECT DISTINCT "table", id FROM changes WHERE ${only})) AS records, ${images}
    ORDER BY first`,
    ...values,
    shown,
    ...values,
  )
}

/** Of each step the first records that are meant. */
function memberRows(connection: Connection, steps: number[], members: readonly Link[], shown: number): Row[] {
  return connection.all(
    `WITH records AS (
      SELECT step, "table" AS noun, changes.id, min(seq) AS first, max(seq) AS seq
      FROM json_each(?) AS member CROSS JOIN changes
      ON "table" = member.value ->> 'noun' AND changes.id = member.value ->> 'id'
      WHERE step IN (SELECT value FROM json_each(?)) GROUP BY step, "table", changes.id
    ), placed AS (
      SELECT *, count(*) OVER (PARTITION BY step) AS records,
        row_number() OVER (PARTITION BY step ORDER BY first) AS place
      FROM records
    )
    SELECT placed.*, ${images} WHERE place <= ? ORDER BY placed.step, place`,
    JSON.stringify(members),
    JSON.stringify(steps),
    shown,
  )
}

function loggedRecord({ seq, noun, id, before, after, was }: Row): LoggedRecord {
  const images = { before, after, was }
  const present = Object.entries(images).filter(([, image]) => image !== null)
  return {
    ...Object.fromEntries(present.map(([key, image]) => [key, ofImage(image as string)])),
    ...({ seq, noun, id } as { seq: number; noun: Noun; id: string }),
  }
}

/** A record as it was when it was last there. */
export function lastImage<N extends Noun>(
  connection: Connection,
  noun: N,
  id: string,
): Records[N] | undefined {
  const row = connection.get(
    `SELECT coalesce(after, before) AS image FROM changes
    WHERE "table" = ? AND id = ? AND coalesce(after, before) IS NOT NULL ORDER BY step DESC, seq DESC LIMIT 1`,
    noun,
    id,
  )
  return row && ofImage(row['image'] as string)
}

/** The claim type that had a key when it was last there. */
export function lastClaimType(connection: Connection, key: string): Records['claimTypes'] | undefined {
  const row = connection.get(
    `SELECT before FROM changes WHERE "table" = 'claimTypes' AND before ->> 'key' = ? ORDER BY seq DESC LIMIT 1`,
    key,
  )
  return row && ofImage<'claimTypes'>(row['before'] as string)
}

/** The claim type that had a key before a step, which is whole: an undo puts claims back before their type. */
export function earlierClaimType(
  connection: Connection,
  key: string,
  step: number,
): Records['claimTypes'] | undefined {
  const row = connection.get(
    `SELECT before FROM changes WHERE "table" = 'claimTypes' AND before ->> 'key' = ?
    AND step >= ? ORDER BY step, seq LIMIT 1`,
    key,
    step,
  )
  return row && ofImage<'claimTypes'>(row['before'] as string)
}
