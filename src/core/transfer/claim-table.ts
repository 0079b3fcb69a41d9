// csv: one row a claim. Columns follow the schema of a claim; where it says `evidence` stand the columns of the
// first passage that states the claim, where it says `fields` those of every field of every claim type, in order.
import { Claim } from '../model/claim'
import type { Records } from '../model/records'
import { valueSchemas } from '../model/values'
import type { Cell, Table } from './cells'
import { type Column, columnsOf, partColumns } from './columns'
import { createLookup, type Lookup } from './lookup'
import { claimLosses } from './losses'
import { passageColumns, passageOf } from './passage'
import type { ProjectData, Where } from './project-data'
import { createStandings, type Standings } from './standing'
import { checkWhere } from './where'

type ClaimRecord = Records['claims']
type Row = (claim: ClaimRecord) => Cell[]

/** The claims of a project as a table. */
export function claimTable(data: ProjectData, where: Where): Table {
  checkWhere(where, data)
  const lookup = createLookup(data)
  const losses = claimLosses(data)
  const { columns, row } = claimColumns([...data.all('claimTypes')], lookup, createStandings(data))
  return {
    columns,
    *records() {
      for (const claim of data.claims(where)) {
        losses.see(claim)
        yield [row(claim)]
      }
    },
    lost: losses.sentences,
  }
}

function claimColumns(
  types: Records['claimTypes'][],
  lookup: Lookup,
  standingOf: Standings,
): { columns: string[]; row: Row } {
  const before = partColumns('', Claim.pick({ id: true, type: true, statement: true, status: true }), lookup)
  const after = partColumns(
    '',
    Claim.omit({ id: true, type: true, statement: true, status: true, evidence: true, fields: true }),
    lookup,
  )
  const evidence = [...evidenceNames, ...passageColumns.map(({ name }) => name)]
  const fixed = [...before, ...after].map(({ name }) => name).concat(evidence)
  const fields = fieldColumns(types, new Set(fixed.map(head)), lookup)
  return {
    columns: [...names(before), ...evidence, ...fields.columns, ...names(after)],
    row: (claim) => [
      ...before.map(({ cell }) => cell(claim)),
      ...evidenceCells(claim, lookup, standingOf),
      ...fields.row(claim),
      ...after.map(({ cell }) => cell(claim)),
    ],
  }
}

const names = (columns: Column[]) => columns.map(({ name }) => name)
const head = (name: string) => name.split('.', 1)[0] as string

const evidenceNames = ['count', 'role', 'field', 'highlightId', 'newer'].map((name) => `evidence.${name}`)

function evidenceCells(claim: ClaimRecord, lookup: Lookup, standingOf: Standings): Cell[] {
  const first = claim.evidence.find(({ role }) => role === 'states') ?? claim.evidence[0]
  if (first === undefined) return [0, ...Array<Cell>(evidenceNames.length - 1 + passageColumns.length)]
  const passage = passageOf(lookup.highlight(first.highlightId), lookup)
  return [
    claim.evidence.length,
    first.role,
    first.field,
    first.highlightId,
    standingOf(claim, first),
    ...passageColumns.map(({ cell }) => cell(passage)),
  ]
}

/**
 * A column for every part of every field of every claim type; claim types that share a field key share its
 * columns. A key that is the name of another column of the table is told as `fields.KEY`.
 */
function fieldColumns(types: Records['claimTypes'][], taken: ReadonlySet<string>, lookup: Lookup) {
  const places = new Map<string, number>()
  const ofType = new Map(
    types.map((type) => [
      type.key,
      type.fields.flatMap((field) => {
        const prefix = taken.has(field.key) ? `fields.${field.key}` : field.key
        return columnsOf(prefix, valueSchemas[field.type], lookup).map(({ name, cell }) => {
          const place = places.get(name) ?? places.size
          places.set(name, place)
          return { key: field.key, place, cell }
        })
      }),
    ]),
  )
  return {
    columns: [...places.keys()],
    row: ({ type, fields }: ClaimRecord) => {
      const cells = Array<Cell>(places.size)
      for (const { key, place, cell } of ofType.get(type) ?? []) cells[place] = cell(fields[key])
      return cells
    },
  }
}
