// Merging: all that refers to some records is led to one that stays, and they go.
// Which references there are is said in core/model/links.ts, what becomes of a record that says a thing twice in repointed.ts.
import type { Link } from '../../core/model/links'
import { type Noun, type Records, wordFor } from '../../core/model/records'
import type { Relation } from '../../core/model/relations'
import { repointed } from '../../core/model/repointed'
import type { Slices } from '../database'
import { keepNote } from './moving'
import { removeRecord } from './removing'
import { put, refused, type Transaction } from './transaction'

/** The records that are to become part of another one, each once. Throws `refused` where that is one of them. */
export function othersThan(noun: Noun, into: string, from: readonly string[]): string[] {
  if (from.includes(into)) throw refused(`The ${wordFor(noun)} ${into} can't be merged into itself.`)
  return [...new Set(from)]
}

/** Leads all that refers to some records to another one of their noun, and removes them. */
export function* leadTo(tx: Transaction, noun: Noun, from: readonly string[], to: string): Slices<undefined> {
  const going = new Set(from)
  const links: { id: string; link: Link }[] = []
  for (const id of from) {
    for (const link of tx.writer.linksTo({ noun, id })) if (!going.has(link.id)) links.push({ id, link })
    yield
  }
  const relations = noun === 'claims' ? relationsOf(tx, to) : new Map<string, string>()
  for (const [at, { id, link }] of links.entries()) {
    const record = tx.writer.get(link.noun, link.id)
    if (record) yield* leadOne(tx, link.noun, record, { noun, id, to, relations })
    yield { done: at + 1, total: links.length }
  }
  for (const id of from) {
    tx.writer.remove(noun, id)
    yield
  }
}

interface Led {
  noun: Noun
  id: string
  to: string
  /** The relations of the claim that stays, by what they say. */
  relations: Map<string, string>
}

function* leadOne<N extends Noun>(
  tx: Transaction,
  noun: N,
  record: Records[N],
  { relations, to, ...from }: Led,
): Slices<undefined> {
  const kept = repointed(noun, record, from, to)
  if (!kept) return yield* letGo(tx, noun, record, to)
  // Only claims that become one make two relations say the same.
  if (noun !== 'relations' || from.noun !== 'claims') {
    put(tx, noun, noun === 'claims' ? { ...kept, updatedAt: tx.now } : kept)
    return undefined
  }
  const relation = kept as Relation
  const twin = relations.get(keyOf(relation))
  const said = twin === undefined ? undefined : tx.writer.get('relations', twin)
  if (said && said.id !== relation.id) return yield* mergeRelations(tx, said, relation)
  relations.set(keyOf(relation), relation.id)
  put(tx, 'relations', relation)
  return undefined
}

/** What means nothing any more goes; what a person wrote about it is kept on the claim that stays. */
function* letGo<N extends Noun>(tx: Transaction, noun: N, record: Records[N], to: string): Slices<undefined> {
  for (const link of tx.writer.linksTo({ noun, id: record.id }).filter((each) => each.noun === 'notes')) {
    const note = tx.writer.get('notes', link.id)
    if (note) put(tx, 'notes', { ...note, on: { kind: 'claim', id: to } })
  }
  const { note, reason } = record as { note?: string; reason?: string }
  const lines = [note, reason].filter((words) => words !== undefined)
  keepNote(tx, to, `Kept from a ${wordFor(noun)} that went when claims were merged:`, lines)
  yield* removeRecord(tx, noun, record.id)
}

const keyOf = ({ from, to, kind, aspect = '' }: Relation): string => [from, to, kind, aspect].join(' ')

function relationsOf(tx: Transaction, id: string): Map<string, string> {
  const links = tx.writer.linksTo({ noun: 'claims', id }).filter(({ noun }) => noun === 'relations')
  const relations = tx.writer.several(
    'relations',
    links.map((link) => link.id),
  )
  return new Map(relations.map((relation) => [keyOf(relation), relation.id]))
}

/** Two relations that say the same become the older one, with all that rests on either. */
function* mergeRelations(tx: Transaction, into: Relation, from: Relation): Slices<undefined> {
  const evidence = [...new Set([...(into.evidence ?? []), ...(from.evidence ?? [])])]
  const notes = [...new Set([into.note, from.note].filter((note) => note !== undefined))]
  put(tx, 'relations', {
    ...into,
    ...(evidence.length > 0 && { evidence }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  })
  yield* leadTo(tx, 'relations', [from.id], into.id)
}
