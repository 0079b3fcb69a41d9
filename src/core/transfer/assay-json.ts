// Reads an assay/1 file. Everything is checked before anything is believed: the format, each record by its
// schema, each document against its text, each quote against its passage. Hashes are checked by whoever can hash.
import { z } from 'zod'
import { WorkbenchError } from '../errors'
import { type Noun, nouns, type Records, recordSchemas, wordFor } from '../model/records'
import { type CodePoints, codePoints } from '../text/code-points'
import { textOf } from '../text/document'
import { provesQuote } from '../text/quote'
import { assayFormat, FileSource } from './assay-file'
import { checkShape, damaged, readRecords } from './file-shape'
import { parseJson } from './json'
import { blocksFromCodePoints, fromCodePoints } from './positions'
import type { LoadedProject } from './project-data'

/** The project that the file `name` holds. Throws `unreadable`, `newerProject` or `damaged`, naming file or record. */
export function readAssay(text: string, name: string): LoadedProject {
  const strange = `“${name}” is not an export of Assay: it`
  const file = parseJson(text.replace(/^\ufeff/, ''), strange, 'unreadable')
  checkShape(file, {
    name,
    format: assayFormat,
    lists: nouns.filter((noun) => noun !== 'project'),
    others: ['project'],
  })
  const documents: LoadedProject['documents'] = new Map()
  const points = new Map<string, CodePoints>()
  const records = {} as Record<Noun, unknown[]>
  for (const noun of nouns) {
    const schema = noun === 'sources' ? FileSource : recordSchemas[noun]
    const entries = noun === 'project' ? [file[noun]] : (file[noun] as unknown[])
    records[noun] = readRecords(noun, schema, entries)
  }
  records.sources = (records.sources as z.infer<typeof FileSource>[]).map((source) =>
    named('sources', source.id, () => readSource(source, documents, points)),
  )
  records.highlights = (records.highlights as Records['highlights'][]).map((highlight) =>
    named('highlights', highlight.id, () => readHighlight(highlight, documents, points)),
  )
  return { records: records as LoadedProject['records'], documents }
}

function readSource(
  { textContent, document, originalBytes, ...source }: z.infer<typeof FileSource>,
  documents: LoadedProject['documents'],
  allPoints: Map<string, CodePoints>,
): Records['sources'] {
  const points = codePoints(textContent)
  if (points.length !== source.text.characters)
    throw damaged(`its text has ${points.length} characters, not ${source.text.characters}`)
  const blocks = blocksFromCodePoints(document.blocks, points)
  if (textOf({ text: textContent, blocks }) !== textContent)
    throw damaged('its document does not spell its text')
  const bytes = originalBytes === undefined ? undefined : z.core.util.base64ToUint8Array(originalBytes)
  if (bytes !== undefined && bytes.length !== source.original.bytes)
    throw damaged(`its original has ${bytes.length} bytes, not ${source.original.bytes}`)
  allPoints.set(source.id, points)
  documents.set(source.id, { text: textContent, blocks, ...(bytes && { bytes }) })
  return fromCodePoints('sources', source, points)
}

function readHighlight(
  highlight: Records['highlights'],
  documents: LoadedProject['documents'],
  allPoints: ReadonlyMap<string, CodePoints>,
): Records['highlights'] {
  const points = allPoints.get(highlight.sourceId)
  const document = documents.get(highlight.sourceId)
  if (!points || !document) throw damaged(`its source ${highlight.sourceId} is not in the file`)
  const read = fromCodePoints('highlights', highlight, points)
  const { start, end, quote } = read
  const placed = [start, end, quote].filter((part) => part !== undefined).length
  if (placed !== (highlight.anchor === 'lost' ? 0 : 3))
    throw damaged('its position and quote do not fit its anchor')
  if (start !== undefined && end !== undefined && quote && !provesQuote(document.text, { start, end }, quote))
    throw damaged('its quote is not what stands at its position')
  return read
}

/** Runs `read`; what it throws then names the record that it is about. */
function named<T>(noun: Noun, id: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    // Only said more exactly, not handled: the reason was written without knowing whose it is.
    if (!(error instanceof WorkbenchError)) throw error
    throw new WorkbenchError(
      error.code,
      `The ${wordFor(noun)} ${id} can't be read: ${lowerFirst(error.message)}`,
    )
  }
}

const lowerFirst = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
