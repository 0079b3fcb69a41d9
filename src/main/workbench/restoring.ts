// `restore`: one record as it was right after a change of the history, or before the step of that, wherever the project has gone since.
// Must not break: nothing that is gone is referred to, and what is put back fits the claim types that there are now.
import { WorkbenchError } from '../../core/errors'
import { createNames, titleOf } from '../../core/history'
import { checkFields } from '../../core/model/fields'
import { type Noun, type Records, wordFor } from '../../core/model/records'
import type { CheckedOperation } from '../../core/operations'
import type { Reader, Slices } from '../database'
import { checkAgainstOthers, claimTypeOf, claimTypeOperations } from './claim-types'
import { moverIn } from './moving'
import { withoutAll } from './removing'
import { renamedSince } from './renames'
import { checkVersions } from './sources'
import { checkDepth, tagOperations } from './tags'
import { checked, need, type Operations, put, refused, slicesOf, type Transaction } from './transaction'
import { uniquelyNamed } from './views'

type Asked = CheckedOperation['restore']

export const restoreOperations: Operations<'restore'> = {
  restore: function* (tx, asked) {
    const { noun, id } = asked
    const { was, step } = stateAt(tx.writer, asked)
    const named = nameIn(tx.writer, noun, was)
    const rest = withoutGone(tx.writer, noun, was)
    if (!rest)
      throw refused(
        `${capital(named)} means nothing without what it refers to, which is gone; bring that back first.`,
      )
    const now = tx.writer.get(noun, id)
    if (now && spelled(noun, now) === spelled(noun, rest))
      throw refused(`${capital(named)} is already as it was then.`)
    yield* putBack(tx, asked, rest, step)
    return undefined
  },
}

/** A record without its references to what is gone; who was known as an entity that is gone keeps the name. */
function withoutGone(reader: Reader, noun: Noun, record: Records[Noun]): Records[Noun] | undefined {
  const isGone = (other: Noun, id: string) => other !== 'coders' && !reader.get(other, id)
  const rest = withoutAll(noun, record, isGone, (other, id) => reader.lastState(other, id))
  // A tag stands below that above one that is gone, and that may be gone as well.
  return rest === undefined || rest === record ? rest : withoutGone(reader, noun, rest)
}

/** What restoring is called in the history. Words of a source are no part of that: they may be erased for good. */
export function restoredSummary(asked: Asked, reader: Reader): string {
  const { noun, id } = asked
  const { was } = stateAt(reader, asked)
  const named = called.has(noun) ? nameIn(reader, noun, was) : `a ${wordFor(noun)}`
  const what = noun === 'claims' ? `${named} of type ${typeIn(reader, was as Records['claims'])}` : named
  return reader.get(noun, id) ? `Restored ${what} to an earlier state` : `Brought back ${what}`
}

/** What has a name of its own. */
const called = new Set<Noun>(['project', 'claimTypes', 'tags', 'entities', 'views', 'sources', 'series'])

const typeIn = (reader: Reader, { type }: Records['claims']): string =>
  reader.lastClaimType(type)?.label ?? type

interface Earlier {
  was: Records[Noun]
  /** The first step after which it may be another. */
  step: number
}

/** The record as it is asked for. Throws `notFound`, and `refused` where there was none then. */
function stateAt(reader: Reader, { noun, id, seq, before }: Asked): Earlier {
  const [change] = reader.changes({ after: seq - 1, limit: 1 })
  if (change?.seq !== seq || change.table !== noun || change.id !== id)
    throw new WorkbenchError('notFound', `The history has no change ${seq} of the ${wordFor(noun)} ${id}.`)
  const { step } = change
  if (!change.after && !change.before)
    throw refused(`The ${wordFor(noun)} was erased for good; nothing is left that could be restored.`)
  const [whole] = before ? reader.steps({ of: { noun, id }, before: step + 1, limit: 1, shown: 1 }) : []
  const was = before ? whole?.changes[0]?.before : change.after
  if (was) return { was: was as unknown as Records[Noun], step: before ? step : step + 1 }
  const named = nameIn(reader, noun, (change.before ?? change.after) as unknown as Records[Noun])
  throw refused(
    before
      ? `That step made ${named}; before it there was nothing to restore.`
      : `That change removed ${named}; choose an earlier one to bring it back.`,
  )
}

const nameIn = (reader: Reader, noun: Noun, record: Records[Noun]): string => {
  const title = titleOf(noun, record, createNames(reader))
  return `the ${wordFor(noun)} ${title.startsWith('“') ? title : `“${title}”`}`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What a person sees of a record: when it was last changed is no part of that. */
function spelled(noun: Noun, record: Records[Noun]): string {
  const { updatedAt: _updatedAt, ...rest } = checked(noun, record) as Records['claims']
  return JSON.stringify(rest)
}

/** Puts a record as its own verb would, so that what that refuses is refused here. */
function* putBack(tx: Transaction, { noun, id }: Asked, record: Records[Noun], step: number): Slices<void> {
  const isThere = tx.writer.get(noun, id) !== undefined
  if (noun === 'claims') putClaim(tx, record as Records['claims'], step)
  else if (noun === 'claimTypes') {
    const type = record as Records['claimTypes']
    const { key: _key, ...rest } = type
    if (isThere) {
      const since = renamedSince(tx.writer, need(tx.writer, noun, id), step)
      const renamed = Object.fromEntries([...since].map(([key, now]) => [now, key]))
      yield* slicesOf(claimTypeOperations.changeClaimType(tx, { shortcut: null, ...rest, renamed }))
    } else {
      checkAgainstOthers(tx.writer, type)
      put(tx, noun, type)
    }
  } else if (noun === 'tags') {
    const tag = record as Records['tags']
    const absent = { parent: null, color: null, description: null, examples: null, shortcut: null }
    if (isThere) yield* slicesOf(tagOperations.changeTag(tx, { ...absent, ...tag }))
    else {
      checkDepth(tx.writer, tag)
      put(tx, noun, tag)
    }
  } else if (noun === 'views')
    put(tx, noun, uniquelyNamed(tx, record as Records['views'], 'rename that one, then restore this one'))
  else {
    if (noun === 'sources') checkVersions(tx.writer, record as Records['sources'])
    put(tx, noun, record as never)
  }
}

/** Where the claim type with its key has other fields by now, values are kept as they are when a type is changed. */
function putClaim(tx: Transaction, claim: Records['claims'], step: number): void {
  const to = claimTypeOf(tx.writer, claim.type)
  const from = tx.writer.earlierClaimType(claim.type, step) ?? to
  const keys = from.id === to.id ? Object.fromEntries(renamedSince(tx.writer, to, step)) : {}
  // A value that the type of then doesn't know either would be gone without a word.
  put(tx, 'claims', { ...claim, fields: checkFields(from, claim.fields), updatedAt: tx.now })
  moverIn(tx)(claim, { from, to, keys }, `Kept when an earlier state of this claim was restored:`)
  const moved = need(tx.writer, 'claims', claim.id)
  put(tx, 'claims', { ...moved, fields: checkFields(to, moved.fields) })
}
