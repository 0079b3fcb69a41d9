// What an operation works with: the open transaction, the time, new ids, the coder, and the texts of sources.
// Operations change records only through here and through the writer.
import { badInput } from '../../core/model/fields'
import type { Coder } from '../../core/model/codebook'
import { merge } from '../../core/model/patch'
import { type Noun, type Records, recordSchemas, wordFor } from '../../core/model/records'
import { WorkbenchError } from '../../core/errors'
import type { CheckedOperation, OperationVerb } from '../../core/operations'
import type { Reader, Writer } from '../database/reader'
import type { Slices } from '../database/slices'

export interface Transaction {
  writer: Writer
  now: string
  newId: () => string
  coder: Coder
  /** The text of a source; the last one is kept at hand, since operations come source by source. */
  textOf(sourceId: string): string
}

/** What each of some operations does; it gives the id of the record that it made or changed. */
export type Operations<V extends OperationVerb> = {
  [K in V]: (tx: Transaction, input: CheckedOperation[K]) => Outcome
}

/** What comes of an operation: of one that may take long, the work in slices. */
export type Outcome = string | undefined | Slices<string | undefined>

/** Any operation as work in slices. */
export function* slicesOf(outcome: Outcome): Slices<string | undefined> {
  return typeof outcome === 'object' ? yield* outcome : outcome
}

export function transaction(
  writer: Writer,
  by: { now: string; newId: () => string; coder: Coder },
): Transaction {
  let last = { sourceId: '', text: '' }
  const textOf = (sourceId: string) => {
    if (last.sourceId !== sourceId)
      last = { sourceId, text: writer.text(need(writer, 'sources', sourceId).text.sha256) }
    return last.text
  }
  return { writer, textOf, ...by }
}

/** A record that has to be there. Throws `notFound` that names it. */
export function need<N extends Noun>(reader: Reader, noun: N, id: string): Records[N] {
  const record = reader.get(noun, id)
  if (record) return record
  throw new WorkbenchError('notFound', `There is no ${wordFor(noun)} ${id} in this project.`)
}

/** Puts a record and gives its id. */
export function put<N extends Noun>(tx: Transaction, noun: N, record: Records[N]): string {
  tx.writer.put(noun, record)
  return record.id
}

/** A record with a patch merged in, checked against the full schema. Throws `badInput` that names the key. */
export function patched<N extends Noun>(tx: Transaction, noun: N, patch: { id: string }): Records[N] {
  return checked(noun, merge(need(tx.writer, noun, patch.id), patch))
}

/** A value as a record of a noun. Throws `badInput` that names the key. */
export function checked<N extends Noun>(noun: N, value: unknown): Records[N] {
  const parsed = recordSchemas[noun].safeParse(value)
  if (!parsed.success) throw badInput('', parsed.error)
  return parsed.data as Records[N]
}

/** The error of a change that makes no sense in this project. */
export const refused = (message: string): WorkbenchError => new WorkbenchError('refused', message)

/** The error of an input that fits its schema and still says something impossible. */
export const badValue = (message: string): WorkbenchError => new WorkbenchError('badInput', message)
