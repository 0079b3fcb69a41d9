// history-csv: the journal of a project, the oldest change first. A row for each part that a change of a record has.
// Must not break: it is whole; what was undone is there like everything else, and says so.
import { createNames, differences, erased, inFull, type Names, type Remembered, titleOf } from '../history'
import type { Change } from '../model/change'
import { type Noun, type Records, wordFor } from '../model/records'
import type { Cell, Table } from './cells'
import type { ProjectData } from './project-data'

/** What the journal of a project is made of; a snapshot of a project database answers it. */
export interface Journal extends Remembered, Pick<ProjectData, 'get'> {
  changes(from: { after?: number; limit: number }): Change[]
  /** The number of the newest change, and so how many there are. */
  newestChange(): number
  /** The steps that were taken back and not done again. */
  undoneSteps(): number[]
}

const columns = [
  'step',
  'time',
  'coder',
  'verb',
  'summary',
  'undone',
  'what',
  'id',
  'title',
  'change',
  'part',
  'before',
  'after',
]

const pageSize = 500

/** The changes of a project as a table. */
export function historyTable(journal: Journal): Table {
  const names = createNames(journal)
  const undone = new Set(journal.undoneSteps())
  return {
    columns,
    *records() {
      for (const change of allChanges(journal)) {
        const { step, at, verb, summary, table, id } = change
        const coder = journal.get('coders', change.coder)?.name ?? change.coder
        const what = wordFor(table as Noun)
        const told = [step, at, coder, verb, summary, undone.has(step), what, id, ...inWords(change, names)]
        const parts = partsOf(change, names)
        yield (parts.length === 0 ? [noPart] : parts).map((part) => [...told, ...part])
      }
    },
    lost: () => ['What was changed is told in words; records as they were are in the project alone.'],
  }
}

function* allChanges(journal: Journal): Generator<Change> {
  let after = 0
  for (;;) {
    const page = journal.changes({ after, limit: pageSize })
    yield* page
    const last = page.at(-1)
    if (!last) return
    after = last.seq
  }
}

const imagesOf = ({ before, after }: Change) =>
  ({ before, after }) as unknown as Record<'before' | 'after', Records[Noun] | undefined>

/** Title, and what became of the record. */
function inWords(change: Change, names: Names): Cell[] {
  const { before, after } = imagesOf(change)
  const record = after ?? before
  if (!record) return [erased, 'erased']
  const kind = after === undefined ? 'removed' : before === undefined ? 'added' : 'changed'
  return [titleOf(change.table as Noun, record, names), kind]
}

/** The cells of a change that has no part. */
const noPart: Cell[] = [undefined, undefined, undefined]

const partsOf = (change: Change, names: Names): Cell[][] =>
  differences(change.table as Noun, imagesOf(change), names)
    .map(inFull)
    .map(({ label, before, after }) => [label, before, after])
