// The history of facts: TEMP triggers that write a before and an after image of every row that changes.
// No fact changes without an image: a write outside a step fails, because there is no step to write down.
import { hash } from 'node:crypto'
import type { Noun, Records } from '../../core/model/records'
import type { Connection, Row, Value } from './connection'
import { columnsOf, factTables } from './rows'

/** The hash that a change carries: over the hash of the change before and all its own values. */
export const chained = (before: Value, ...values: Value[]): Uint8Array =>
  hash(
    'sha256',
    JSON.stringify([before && Buffer.from(before as Uint8Array).toString('hex'), ...values]),
    'buffer',
  )

/** The values of a step in the order of its columns, without the hash. */
export const stepValues = (step: Row): Value[] =>
  ['step', 'at', 'coder', 'verb', 'summary', 'undoes'].map((name) => step[name] ?? null)

/** The hash that the row of a step carries. */
export const stepHash = (step: Row): Uint8Array => hash('sha256', JSON.stringify(stepValues(step)), 'buffer')

/** Makes the triggers, for this connection only: persistent ones may not call functions under trusted_schema=OFF. */
export function createHistory(connection: Connection): void {
  connection.define('chained', chained)
  connection.exec('CREATE TEMP TABLE currentStep (step INTEGER NOT NULL) STRICT')
  for (const noun of factTables)
    connection.exec(
      trigger(noun, 'INSERT', 'NULL', image(noun, 'NEW')) +
        trigger(noun, 'UPDATE', image(noun, 'OLD'), image(noun, 'NEW')) +
        trigger(noun, 'DELETE', image(noun, 'OLD'), 'NULL'),
    )
}

/** Says under which step the changes that follow are written down. */
export function setStep(connection: Connection, step: number): void {
  connection.run('DELETE FROM currentStep')
  connection.run('INSERT INTO currentStep (step) VALUES (?)', step)
}

/** The record that an image holds; NULL columns are absent keys. */
export function ofImage<N extends Noun>(image: string): Records[N] {
  const row = JSON.parse(image) as Record<string, unknown>
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Records[N]
}

function image(noun: Noun, row: 'OLD' | 'NEW'): string {
  const parts = columnsOf(noun).map(
    ([name, column]) => `'${name}', ${column === 'json' ? `json(${row}."${name}")` : `${row}."${name}"`}`,
  )
  return `json_object(${parts.join(', ')})`
}

function trigger(noun: Noun, event: 'INSERT' | 'UPDATE' | 'DELETE', before: string, after: string): string {
  const id = event === 'DELETE' ? 'OLD.id' : 'NEW.id'
  return `
CREATE TEMP TRIGGER "${noun}${event}" AFTER ${event} ON main."${noun}" BEGIN
  INSERT INTO changes (seq, step, "table", id, before, after, hash)
  SELECT seq, step, '${noun}', ${id}, before, after,
    chained((SELECT hash FROM changes ORDER BY seq DESC LIMIT 1), seq, step, '${noun}', ${id}, before, after)
  FROM (
    SELECT (SELECT coalesce(max(seq), 0) + 1 FROM changes) AS seq, (SELECT step FROM currentStep) AS step,
      ${before} AS before, ${after} AS after
  );
END;
`
}
