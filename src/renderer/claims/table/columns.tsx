// The columns of the claims table: what each is called, how wide it is, and what a row shows in it.
// The keys are those that the table can be sorted by.
import type { ReactNode } from 'react'
import type { LedgerRow } from '../../../core/contract'
import type { ClaimType } from '../../../core/model/claim-type'
import { TypeBadge } from '../../ui/TypeBadge'
import { certainties } from '../parts/words'
import type { TableView } from '../../state/browsing'
import { Status } from './Status'
import styles from '../ClaimsTable.module.css'

export interface Column {
  key: TableView['sort']
  label: string
  cell: (row: LedgerRow, type: ClaimType | undefined) => ReactNode
}

const labelOf = (options: readonly { key: string; label: string }[], key: string): string =>
  options.find((option) => option.key === key)?.label ?? key

const oneLine = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ')

export const columns: readonly Column[] = [
  {
    key: 'type',
    label: 'Type',
    cell: (row, type) => (
      <span className={styles['type']}>
        {type && <TypeBadge type={type} silent />}
        <span>{type?.label ?? row.type}</span>
      </span>
    ),
  },
  { key: 'statement', label: 'Statement', cell: (row) => oneLine(row.statement) },
  { key: 'quantity', label: 'Quantity', cell: (row) => row.quantity },
  {
    key: 'quote',
    label: 'Quote',
    cell: (row) => <span className={styles['quote']}>{oneLine(row.quote)}</span>,
  },
  { key: 'source', label: 'Source', cell: (row) => row.sourceTitle },
  { key: 'status', label: 'Status', cell: (row) => <Status status={row.status} /> },
  { key: 'certainty', label: 'Certainty', cell: (row) => labelOf(certainties, row.certainty) },
  {
    key: 'updatedAt',
    label: 'Updated',
    cell: (row) => (
      <time
        dateTime={row.updatedAt}
        title={new Date(row.updatedAt).toLocaleString(undefined, { timeZoneName: 'long' })}
      >
        {new Date(row.updatedAt).toLocaleDateString(undefined, { dateStyle: 'medium' })}
      </time>
    ),
  },
]
