// The lines of the claims table as they are drawn: claims, and the heads of groups with their sums.
// Must not break: a line draws again only when something in it changed, so that scrolling stays smooth.
import { ChevronRight } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { LedgerGroup, LedgerRow } from '../../../core/answers'
import type { GroupKey } from '../../../core/model/claim-query'
import type { Codebook } from '../../state/state'
import { words } from '../../ui/words'
import { groupTitle, sumWords } from './grouping'
import { rowHeight } from './use-rows'
import type { LaidColumn } from './use-ledger'
import styles from './Grid.module.css'

interface LineProps {
  index: number
  start: number
  /** The column of the cell that is the table's tab stop, where it is in this line. */
  here: number | undefined
}

const placed = ({ start }: Pick<LineProps, 'start'>) => ({
  height: rowHeight,
  transform: `translateY(${start}px)`,
})

interface ClaimRowProps extends LineProps {
  row: LedgerRow | undefined
  columns: readonly LaidColumn[]
  codebook: Codebook
  selected: boolean
  /** What stands in the cell that is being changed. */
  editor?: ReactNode
}

export const ClaimRow = memo(function ClaimRow(props: ClaimRowProps) {
  const { index, start, here, row, columns, codebook, selected, editor } = props
  // The cell with the focus stays the same one when its claim comes.
  if (!row && here === undefined) return <WaitingRow index={index} start={start} columns={columns.length} />
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={styles['row']}
      data-here={here !== undefined || undefined}
      style={placed({ start })}
    >
      <td aria-hidden data-mark className={styles['mark']} data-on={selected || undefined}>
        <span />
      </td>
      {columns.map((column, place) => (
        <td
          key={column.key}
          aria-colindex={place + 1}
          tabIndex={here === place ? 0 : -1}
          data-column={column.key}
          data-frozen={column.left !== undefined || undefined}
          data-figures={column.figures}
          data-soft={column.soft}
          style={column.left === undefined ? undefined : { left: column.left }}
          className={styles['cell']}
        >
          {here === place && editor ? editor : row && column.cell(row, codebook)}
        </td>
      ))}
    </tr>
  )
})

/** A claim that is on its way: as little as can be drawn, for whoever scrolls fast sees many of them. */
function WaitingRow({ index, start, columns }: Pick<LineProps, 'index' | 'start'> & { columns: number }) {
  return (
    <tr aria-rowindex={index + 2} aria-busy className={styles['row']} style={placed({ start })}>
      <td
        aria-colindex={1}
        aria-colspan={columns}
        aria-label={words.ledger.onItsWay}
        className={styles['waiting']}
      />
    </tr>
  )
}

interface GroupRowProps extends LineProps {
  group: LedgerGroup
  by: GroupKey
  folded: boolean
  /** Somebody wanted the sum of its units all the same. */
  mixed: boolean
  /** How many columns the table has. */
  columns: number
}

export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { index, start, here, group, by, folded, mixed, columns } = props
  const sums = sumWords(group, mixed)
  const at = Math.min(here ?? -1, 1)
  return (
    <tr aria-rowindex={index + 2} className={`${styles['row']} ${styles['group']}`} style={placed({ start })}>
      <td
        aria-colindex={1}
        aria-expanded={!folded}
        tabIndex={at === 0 ? 0 : -1}
        className={styles['groupName']}
      >
        <ChevronRight size={14} aria-hidden />
        <strong>{groupTitle(group, by)}</strong>
        <span>{words.claims(group.claims)}</span>
      </td>
      <td
        aria-colindex={2}
        aria-colspan={columns - 1}
        tabIndex={at === 1 ? 0 : -1}
        className={styles['sums']}
      >
        <span>{sums.text}</span>
        {sums.mixable && <span className={styles['anyway']}>{words.ledger.addAnyway}</span>}
      </td>
    </tr>
  )
})
