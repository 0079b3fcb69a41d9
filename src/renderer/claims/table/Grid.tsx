// The claims as a grid: drawn a window at a time, one tab stop, the focus on a cell as in a spreadsheet.
// Must not break: the focus stays with its claim when a change puts that on another line.
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useActions, useApp } from '../../state/store'
import { CellEditor, type Ended } from './CellEditor'
import { Headers } from './Headers'
import { groupId } from './lines'
import { headers, type Place } from './move'
import { ClaimRow, GroupRow } from './Rows'
import type { Acts, Asking } from './use-acts'
import { type Editing, useEditingCell } from './use-editing-cell'
import { placeIn, useHands } from './use-hands'
import { useLayout } from './use-layout'
import { type Ledger, leastWidth, trackWidths } from './use-ledger'
import { useMenus } from './use-menus'
import { useRows } from './use-rows'
import styles from './Grid.module.css'

interface GridProps {
  ledger: Ledger
  acts: Acts
  ask: (asking: Asking) => void
}

export function Grid({ ledger, acts, ask }: GridProps) {
  const { view, lines, columns } = ledger
  const { scroller, items, height, page, scrollTo } = useRows(ledger)
  const layout = useLayout(scroller)
  const editing = useEditingCell(ledger, ask)
  const { goOn, ...hands } = useHands({ ledger, acts, layout, editing, page, scrollTo })
  const { menu, onMenu } = useMenus({ ledger, acts, layout, editing })
  useSameClaim(ledger)
  useFromTheTop(ledger, scroller)
  const here = placeIn(ledger)
  const { at } = editing
  const editor = at && (
    <Editor label={columns[at.column]?.label ?? ''} at={at} editing={editing} goOn={goOn} />
  )
  return (
    <div ref={scroller} className={styles['scroller']}>
      {menu}
      <table
        // A table whose cells take the focus is what ARIA calls a grid.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label="Claims"
        aria-rowcount={lines.count + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        className={styles['grid']}
        style={{ minWidth: leastWidth(columns), ['--columns' as string]: trackWidths(columns) }}
        {...hands}
        onContextMenu={onMenu}
      >
        <Headers
          ledger={ledger}
          layout={layout}
          here={here.row === headers ? here.column : undefined}
          onAll={() => (view.selected.size > 0 ? acts.select([]) : acts.selectAll())}
        />
        <tbody style={{ height }}>
          {items.map(({ index, start }) => (
            <LineAt
              key={index}
              ledger={ledger}
              index={index}
              start={start}
              here={here.row === index ? here.column : undefined}
              editor={at?.row === index ? editor : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface EditorProps {
  label: string
  at: NonNullable<Editing['at']>
  editing: Editing
  goOn: (from: Place, ended: Ended) => void
}

/** The cell that is being changed; a key that ends it leads on to the next. */
function Editor({ label, at, editing, goOn }: EditorProps) {
  return (
    <CellEditor
      label={label}
      edit={at.edit}
      onCommit={(typed, ended) => {
        const wrong = editing.commit(typed)
        if (wrong === undefined) goOn(at, ended)
        return wrong
      }}
      onDrop={() => {
        editing.end()
        goOn(at, { key: 'Escape', back: false })
      }}
    />
  )
}

interface LineAtProps {
  ledger: Ledger
  index: number
  start: number
  here: number | undefined
  editor: ReactNode
}

function LineAt({ ledger: { view, window, lines, columns }, editor, ...place }: LineAtProps) {
  const codebook = useApp((state) => state.codebook)
  const line = lines.at(place.index)
  if (!line) return null
  if ('offset' in line) {
    const row = window.rowAt(line.offset)
    const selected = row !== undefined && view.selected.has(row.claim.id)
    return (
      <ClaimRow
        {...place}
        row={row}
        columns={columns}
        codebook={codebook}
        selected={selected}
        editor={editor}
      />
    )
  }
  const group = window.groups?.[line.group]
  if (!group || !view.group) return null
  return (
    <GroupRow
      {...place}
      group={group}
      by={view.group}
      folded={view.folded.has(groupId(group))}
      mixed={view.mixed.has(groupId(group))}
      columns={columns.length}
    />
  )
}

interface Held {
  at: Ledger['view']['at']
  of: Ledger['window']['of']
  id: string | undefined
}

/** When facts change and the claim that has the focus stands elsewhere, the focus goes there. */
function useSameClaim({ view: { at }, lines, window, rowAt }: Ledger): void {
  const actions = useActions()
  const held = useRef<Held>(undefined)
  const id = rowAt(at.row)?.claim.id
  useEffect(() => {
    const { of } = window
    const before = held.current
    const same = before?.at === at && before.of === of
    const offset =
      same && before.id !== undefined && before.id !== id ? window.offsetOf(before.id) : undefined
    if (same && offset !== undefined) {
      const next = { ...at, row: lines.ofClaim(offset) }
      held.current = { at: next, of, id: before.id }
      actions.setTable({ at: next })
      // A line that is on its way keeps the claim that stood there.
    } else held.current = { at, of, id: id ?? (same ? before.id : undefined) }
  }, [actions, at, id, lines, window])
}

/** Another filter, order or grouping is looked at from its beginning. */
function useFromTheTop(
  { view: { at, where, sort, group } }: Ledger,
  scroller: RefObject<HTMLElement | null>,
): void {
  const actions = useActions()
  const shown = useRef({ where, sort, group })
  useEffect(() => {
    const before = shown.current
    if (before.where === where && before.sort === sort && before.group === group) return
    shown.current = { where, sort, group }
    scroller.current?.scrollTo({ top: 0 })
    if (at.row > 0) actions.setTable({ at: { ...at, row: 0 } })
  }, [actions, scroller, at, where, sort, group])
}
