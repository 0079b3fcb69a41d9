// json: a whole project as assay/1. The same facts always make the same bytes: keys in the order of their schema
// (as the database keeps them), records by id, two spaces, LF, and nothing about when or where it was written.
import { z } from 'zod'
import { nouns, type Records } from '../model/records'
import { codePoints } from '../text/code-points'
import { assayFormat } from './assay-file'
import { createLookup } from './lookup'
import { blocksInCodePoints, inCodePoints } from './positions'
import type { Chunk, ProjectData } from './project-data'

/** The file in pieces, none bigger than a source. */
export function* writeAssay(
  data: ProjectData,
  { withOriginals }: { withOriginals: boolean },
): Generator<Chunk> {
  yield glue(`{\n  "format": ${JSON.stringify(assayFormat)}`)
  const lookup = createLookup(data)
  for (const noun of nouns) {
    if (noun === 'project') {
      for (const project of data.all(noun))
        yield { text: `,\n  "project": ${indented(project, 2)}`, rows: 1, read: 1 }
      continue
    }
    let joint = `,\n  "${noun}": [`
    for (const record of data.all(noun)) {
      if (noun === 'coders' && data.linksTo({ noun, id: record.id }, 1).length === 0) {
        // Whoever opened the project is a coder; one that no record names is not part of its facts.
        yield { text: '', rows: 0, read: 1 }
        continue
      }
      yield glue(`${joint}\n    `)
      if (noun === 'sources') yield* writeSource(data, record as Records['sources'], withOriginals)
      else if (noun === 'highlights') {
        const highlight = record as Records['highlights']
        const { points } = lookup.source(highlight.sourceId)
        yield { text: indented(inCodePoints(noun, highlight, points), 4), rows: 1, read: 1 }
      } else yield { text: indented(record, 4), rows: 1, read: 1 }
      joint = ','
    }
    yield glue(joint === ',' ? '\n  ]' : `${joint}]`)
  }
  yield glue('\n}\n')
}

/** What a file without its history, and perhaps without originals, can't carry. */
export function lostInAssay(data: ProjectData, { withOriginals }: { withOriginals: boolean }): string[] {
  const sources = data.count('sources')
  return [
    'The history of changes is not in the file.',
    ...(withOriginals || sources === 0
      ? []
      : [`The original files of the sources (${sources}) are not in the file, only their texts.`]),
  ]
}

const glue = (text: string): Chunk => ({ text, rows: 0, read: 0 })

/** A value as JSON with two spaces, standing `depth` spaces deep. */
const indented = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(depth)}`)

function* writeSource(
  data: ProjectData,
  source: Records['sources'],
  withOriginals: boolean,
): Generator<Chunk> {
  const textContent = data.text(source.text.sha256)
  const points = codePoints(textContent)
  const document = { blocks: blocksInCodePoints(data.blocks(source), points) }
  const text = indented({ ...inCodePoints('sources', source, points), textContent, document }, 4)
  const bytes = withOriginals ? data.original(source.original.sha256) : undefined
  if (bytes === undefined) yield { text, rows: 1, read: 1 }
  else {
    yield glue(`${text.slice(0, -'\n    }'.length)},\n      "originalBytes": "`)
    for (let at = 0; at < bytes.length; at += base64Step)
      yield glue(z.core.util.uint8ArrayToBase64(bytes.subarray(at, at + base64Step)))
    yield { text: '"\n    }', rows: 1, read: 1 }
  }
}

/** Bytes at a time; divisible by three, so that the pieces join without padding. */
const base64Step = 3 * 4096
