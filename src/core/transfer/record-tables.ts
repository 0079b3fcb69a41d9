// evidence-csv, highlights-csv and sources-csv: a row a piece of evidence, a highlight, a source.
// Every key of a highlight and of a source has its column, made from the schema.
import { Evidence } from '../model/claim'
import { Highlight } from '../model/highlight'
import { Source } from '../model/source'
import type { Table } from './cells'
import { partColumns } from './columns'
import { createLookup } from './lookup'
import { leftOut } from './losses'
import { passageColumns, passageOf } from './passage'
import { inCodePoints } from './positions'
import type { ProjectData, Where } from './project-data'
import { createStandings } from './standing'
import { checkWhere } from './where'

const passageNames = passageColumns.map(({ name }) => name)

/** One row for each claim and each highlight that it rests on. */
export function evidenceTable(data: ProjectData, where: Where): Table {
  checkWhere(where, data)
  const lookup = createLookup(data)
  const links = partColumns('', Evidence, lookup)
  const standingOf = createStandings(data)
  let bare = 0
  return {
    columns: [
      'claim.id',
      'claim.type',
      'claim.statement',
      'claim.status',
      ...links.map(({ name }) => name),
      'newer',
      ...passageNames,
    ],
    *records() {
      for (const claim of data.claims(where)) {
        if (claim.evidence.length === 0) bare += 1
        yield claim.evidence.map((evidence) => {
          const passage = passageOf(lookup.highlight(evidence.highlightId), lookup)
          return [
            claim.id,
            claim.type,
            claim.statement,
            claim.status,
            ...links.map(({ cell }) => cell(evidence)),
            standingOf(claim, evidence),
            ...passageColumns.map(({ cell }) => cell(passage)),
          ]
        })
      }
    },
    lost: () => [
      'Of a claim only its id, type, statement and status are in the file; csv has the rest.',
      ...(bare === 0 ? [] : [`Claims without evidence have no row: ${bare}.`]),
      ...leftOut(data, ['notes', 'relations', 'breakdowns', 'series', 'checkDecisions']),
    ],
  }
}

/** One row a highlight. */
export function highlightTable(data: ProjectData): Table {
  const lookup = createLookup(data)
  const rest = partColumns('', Highlight.omit(toldByPassage), lookup)
  return {
    columns: [...rest.map(({ name }) => name), ...passageNames],
    *records() {
      for (const highlight of data.all('highlights')) {
        const passage = passageOf(highlight, lookup)
        yield [
          [...rest.map(({ cell }) => cell(highlight)), ...passageColumns.map(({ cell }) => cell(passage))],
        ]
      }
    },
    lost: () => leftOut(data, ['claims', 'notes']),
  }
}

/** Keys of a highlight that the columns of its passage tell. */
const toldByPassage = { sourceId: true, start: true, end: true, quote: true, anchor: true } as const

/** One row a source; regions count code points. */
export function sourceTable(data: ProjectData): Table {
  const lookup = createLookup(data)
  const columns = partColumns('', Source, lookup)
  return {
    columns: columns.map(({ name }) => name),
    *records() {
      for (const source of data.all('sources')) {
        const { points } = lookup.source(source.id)
        const shown = source.regions.length === 0 ? source : inCodePoints('sources', source, points)
        yield [columns.map(({ cell }) => cell(shown))]
      }
    },
    lost: () => [
      'Texts, documents and original files are not in the file, nor is who drew a region.',
      ...leftOut(data, ['highlights', 'claims', 'notes']),
    ],
  }
}
