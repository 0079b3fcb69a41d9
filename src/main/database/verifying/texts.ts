// Texts, documents and original bytes against their hashes, and claims against their types.
import { hash } from 'node:crypto'
import { WorkbenchError } from '../../../core/errors'
import { checkFields } from '../../../core/model/fields'
import { codePoints } from '../../../core/text/code-points'
import { textOf } from '../../../core/text/document'
import type { Connection } from '../connection'
import { createReader } from '../read'
import { checkAnchors } from './anchors'
import { type Findings, isSame, problem, rowsByKey } from './findings'

/** Checks what is stored by its hash; each may be large, so they are read one by one. */
export function* checkFiles(connection: Connection): Findings {
  for (const [table, kind, value] of [
    ['texts', 'text', 'text'],
    ['originals', 'original', 'bytes'],
  ] as const)
    for (const row of rowsByKey(connection, {
      table,
      key: 'sha256',
      columns: `${value} AS value`,
      pageSize: 1,
    })) {
      yield undefined
      if (row && hash('sha256', row['value'] as string | Uint8Array) !== row['cursor'])
        yield problem(
          'textChanged',
          kind,
          String(row['cursor']),
          `The ${kind} ${String(row['cursor'])} isn't what was stored.`,
        )
    }
  for (const row of rowsByKey(connection, { table: 'documents', key: 'rowid', start: 0, pageSize: 1 })) {
    yield undefined
    if (row && !isSame(hash('sha256', row['blocks'] as string, 'buffer'), row['hash']))
      yield problem(
        'textChanged',
        'document',
        String(row['textSha256']),
        `The document of the text ${String(row['textSha256'])} isn't what was stored.`,
      )
  }
}

/** Checks every source against its text, blocks and bytes, and its highlights against the text. */
export function* checkSources(connection: Connection): Findings {
  const reader = createReader(connection)
  for (const source of reader.all('sources')) {
    yield undefined
    const text = reader.text(source.text.sha256)
    if (
      textOf({ text, blocks: reader.blocks(source) }) !== text ||
      codePoints(text).length !== source.text.characters
    )
      yield problem(
        'textChanged',
        'source',
        source.id,
        `The text of “${source.title}” isn't the one that its document spells out.`,
      )
    if (!connection.get('SELECT 1 FROM originals WHERE sha256 = ?', source.original.sha256))
      yield problem(
        'originalNotIncluded',
        'source',
        source.id,
        `The original of “${source.title}” is not included.`,
      )
    yield* checkAnchors(connection, source, text)
  }
}

/** Checks the fields of every claim against its claim type. */
export function* checkClaims(connection: Connection): Findings {
  const reader = createReader(connection)
  const types = new Map([...reader.all('claimTypes')].map((type) => [type.key, type]))
  for (const claim of reader.all('claims')) {
    yield undefined
    const type = types.get(claim.type)
    if (!type) {
      yield problem(
        'badFields',
        'claim',
        claim.id,
        `The claim ${claim.id} is of the type “${claim.type}”, which doesn't exist.`,
      )
      continue
    }
    try {
      checkFields(type, claim.fields)
    } catch (error) {
      // Here a complaint is the answer, not a failure.
      if (!(error instanceof WorkbenchError)) throw error
      yield problem(
        'badFields',
        'claim',
        claim.id,
        `The claim ${claim.id} doesn't fit its type: ${error.message}`,
      )
    }
  }
}
