// Real project files in a temporary folder, and records to put into them: what the tests of this room share.
// Ids and times count upwards, so that every run makes the same file.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Records } from '../../../src/core/model/records'
import { codePoints } from '../../../src/core/text/code-points'
import { documentOfLines } from '../../../src/core/text/document'
import { describeQuote } from '../../../src/core/text/quote'
import { createDatabase, openDatabase, type Opening, type Step } from '../../../src/main/database'

export const coder = { id: idOf(9000), name: 'Ada' }
export const at = '2026-01-02T03:04:05.000Z'

/** The n-th id. */
export function idOf(n: number): string {
  return `01940000-0000-7000-8000-${String(n).padStart(12, '0')}`
}

export const step = (summary: string, verb = 'test'): Step => ({ verb, summary, coder, at })

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-database-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** How projects are opened in a folder. */
export function openingIn(folder: string, mode: Opening['mode'] = 'write'): Opening {
  let next = 100_000
  return { dataFolder: join(folder, 'data'), newId: () => idOf(next++), now: () => at, mode }
}

/** A new project file, open for writing. */
export function newProject(folder = temporaryFolder()) {
  const path = join(folder, 'river.assay')
  const opening = openingIn(folder)
  const database = createDatabase(path, { id: idOf(1), title: 'River', createdAt: at }, opening)
  return {
    folder,
    path,
    opening,
    database,
    reopen: (mode = opening.mode) => openDatabase(path, { ...opening, mode }),
  }
}

export const text =
  'The council counted 40 boats.\nNearly half had no licence. 🛶\n\nA spokesman said nothing.'

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')

/** A source of a text, with what `putDocument` wants. */
export function sourceOf(n: number, content = text) {
  const bytes = Buffer.from(content)
  const source: Records['sources'] = {
    id: idOf(n),
    title: `Report ${n}`,
    format: 'text',
    tags: [],
    version: 1,
    text: { characters: codePoints(content).length, sha256: sha256(content), extractor: 'text/1' },
    original: {
      fileName: `report-${n}.txt`,
      mediaType: 'text/plain; charset=utf-8',
      bytes: bytes.length,
      sha256: sha256(bytes),
    },
    regions: [],
    importedAt: at,
    coder: coder.id,
  }
  return { source, document: documentOfLines(content), bytes }
}

export const highlightOf = (
  n: number,
  sourceId: string,
  start: number,
  end: number,
  content = text,
): Records['highlights'] => ({
  id: idOf(n),
  sourceId,
  start,
  end,
  quote: describeQuote(content, { start, end }),
  anchor: 'exact',
  tags: [],
  coder: coder.id,
  createdAt: at,
})

export const claimOf = (
  n: number,
  highlightId: string | undefined,
  more: Partial<Records['claims']> = {},
): Records['claims'] => ({
  id: idOf(n),
  type: 'statistic',
  status: 'draft',
  evidence: highlightId ? [{ highlightId, role: 'states' }] : [],
  fields: { quantity: { text: '40', status: 'stated', value: 40, unit: 'boats' } },
  attribution: [],
  act: 'assert',
  certainty: 'asserted',
  polarity: 'positive',
  tags: [],
  coder: coder.id,
  createdAt: at,
  updatedAt: at,
  ...more,
})
