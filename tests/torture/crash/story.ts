// The story that a process tells a project until it is killed: every step changes twenty claims at once, and how
// they must stand after a step follows from its number. So one look at a file shows whether a step was lost or torn.
import { createHash } from 'node:crypto'
import type { Change } from '../../../src/core/model/change'
import type { Records } from '../../../src/core/model/records'
import { documentOfLines } from '../../../src/core/text/document'
import { describeQuote } from '../../../src/core/text/quote'
import {
  createDatabase,
  openDatabase,
  type Opening,
  type ProjectDatabase,
  type Reader,
} from '../../../src/main/database'

const at = '2026-01-02T03:04:05.000Z'
const claims = 20
const text = 'The harbour master counted forty boats and wrote the number down twice.'

const idOf = (n: number) => `01940000-0000-7000-8000-${String(n).padStart(12, '0')}`
const coder = { id: idOf(1), name: 'Ada' }
const sha256 = createHash('sha256').update(text).digest('hex')

/** How a project of the story is opened. */
export const openingOf = (dataFolder: string, mode: Opening['mode']): Opening => ({
  dataFolder,
  // Named by process and time: two processes must not choose the same temporary name.
  newId: () => `${process.pid}-${process.hrtime.bigint()}`,
  now: () => new Date().toISOString(),
  mode,
})

const claim = (n: number, value: number): Records['claims'] => ({
  id: idOf(100 + n),
  type: 'statistic',
  statement: `${value} ${'counted again '.repeat(40)}`,
  status: 'draft',
  evidence: [{ highlightId: idOf(3), role: 'states' }],
  fields: { quantity: { text: String(value), status: 'stated', value } },
  attribution: [],
  act: 'assert',
  certainty: 'asserted',
  polarity: 'positive',
  tags: [],
  coder: coder.id,
  createdAt: at,
  updatedAt: at,
})

/** Makes the project; its first step is step 1. */
export function begin(path: string, dataFolder: string): void {
  const project = { id: idOf(0), title: 'Harbour', createdAt: at }
  const database = createDatabase(path, project, openingOf(dataFolder, 'write'))
  database.change({ verb: 'story', summary: 'Begin', coder, at }, (writer) => {
    const source: Records['sources'] = {
      id: idOf(2),
      title: 'Harbour report',
      format: 'text',
      tags: [],
      version: 1,
      text: { characters: text.length, sha256, extractor: 'text/1' },
      original: { fileName: 'harbour.txt', mediaType: 'text/plain', bytes: text.length, sha256 },
      regions: [],
      importedAt: at,
      coder: coder.id,
    }
    const span = { start: 4, end: 18 }
    writer.putDocument(source, documentOfLines(text), Buffer.from(text))
    writer.put('sources', source)
    writer.put('highlights', {
      id: idOf(3),
      sourceId: source.id,
      ...span,
      quote: describeQuote(text, span),
      anchor: 'exact',
      tags: [],
      coder: coder.id,
      createdAt: at,
    })
    for (let n = 0; n < claims; n += 1) writer.put('claims', claim(n, 1))
  })
  database.close()
}

/** Makes one step: of five, three change the claims, one is undone and done again. `last` runs before the commit. */
export function tell(database: ProjectDatabase, step: number, last = () => {}): void {
  if (step % 5 === 4) database.undo(1, { coder, at })
  else if (step % 5 === 0) database.redo(1, { coder, at })
  else
    database.change({ verb: 'story', summary: `Step ${step}`, coder, at }, (writer) => {
      for (let n = 0; n < claims; n += 1) writer.put('claims', claim(n, step))
      last()
    })
}

/** What all claims say after a step. */
const valueAfter = (step: number) => (step % 5 === 4 || step % 5 === 0 ? step - 2 : step)

/** What was found in a project: its newest step, whether that step is whole, and every problem. */
export interface Found {
  step: number
  whole: boolean
  problems: string[]
}

/** Opens a project after a crash, which takes back what was interrupted, and looks at all of it. */
export async function inspect(path: string, dataFolder: string, mode: Opening['mode']): Promise<Found> {
  const database = openDatabase(path, openingOf(dataFolder, mode))
  const snapshot = await database.snapshot()
  try {
    const step = newestStep(snapshot)
    const values = [...snapshot.all('claims')].map((each) => Number.parseInt(each.statement ?? '', 10))
    const problems = [...snapshot.verify()].filter((problem) => problem !== undefined)
    return {
      step,
      whole: values.length === claims && values.every((value) => value === valueAfter(step)),
      problems: problems.map(({ message }) => message),
    }
  } finally {
    snapshot.close()
    database.close()
  }
}

function newestStep(reader: Reader): number {
  let newest: Change | undefined
  for (;;) {
    const last = reader.changes({ after: newest?.seq ?? 0, limit: 1000 }).at(-1)
    if (!last) return newest?.step ?? 0
    newest = last
  }
}
