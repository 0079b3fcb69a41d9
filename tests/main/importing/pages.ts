// Small helpers for tests that read pages and notes: from the words of a file to what the readers make of it.
import { type Block, leavesOf } from '../../../src/core/text/document'
import { type Imported, readDocument } from '../../../src/main/importing'

export const read = (content: string | Uint8Array, name = 'page.html'): Imported =>
  readDocument(name, typeof content === 'string' ? Buffer.from(content) : content)

/** The text of a page whose body is given. */
export const textOfBody = (body: string): string =>
  read(`<!doctype html><meta charset=utf-8>${body}`).document.text

/** The blocks as nested words: `['list', ['item', 'One']]`. */
export type Told = [kind: string, ...rest: (string | Told)[]]
export function outline({ document: { text, blocks } }: Imported): Told[] {
  const tell = ({ kind, level, start, end, blocks: inner }: Block): Told => [
    level ? `${kind}${level}` : kind,
    ...(inner ? inner.map(tell) : [text.slice(start, end)]),
  ]
  return blocks.map(tell)
}

/** The marks of a document as [kind, words, address]. */
export const marksOf = ({ document: { text, blocks } }: Imported): (string | undefined)[][] =>
  leavesOf(blocks).flatMap(({ marks = [] }) =>
    marks.map(({ kind, start, end, url }) => [
      kind,
      text.slice(start, end),
      ...(url === undefined ? [] : [url]),
    ]),
  )
