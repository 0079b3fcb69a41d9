// Which columns the claims table shows and in which order, those of the claim types' fields among them.
// Must not break: the list is one tab stop; Space shows a column or hides it, Alt with the arrows moves it.
import { type KeyboardEvent, useRef, useState } from 'react'
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components'
import type { Column } from '../../../../core/model/claim-query'
import { useActions, useApp } from '../../../state/store'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FilterBox } from '../../../ui/FilterBox'
import list from '../../../ui/List.module.css'
import { Tick } from '../../../ui/Tick'
import { words } from '../../../ui/words'
import { columnsOf, type TableColumn } from '../columns'
import { laidOut, movedBy, shown, standard } from '../layout'
import styles from './Dialogs.module.css'

export function ColumnsDialog({ onClose }: { onClose: () => void }) {
  const { columns, set } = useColumns()
  return (
    <Dialog
      title={words.ledger.columnsTitle}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={() => set(standard)}>{words.ledger.standardColumns}</Button>
          <Button look="primary" onPress={onClose}>
            {words.ledger.done}
          </Button>
        </>
      }
    >
      <Choice columns={columns} set={set} />
      <p className={styles['hint']}>{words.ledger.columnKeys}</p>
    </Dialog>
  )
}

interface Chosen {
  columns: readonly Column[]
  set: (columns: readonly Column[]) => void
}

function useColumns(): Chosen {
  const actions = useActions()
  const chosen = useApp((state) => state.table.columns)
  return { columns: laidOut(chosen), set: (next) => actions.setTable({ columns: [...next] }) }
}

/** Shown columns first, in their order. */
const rank = (held: readonly string[], { key }: TableColumn): number => {
  const place = held.indexOf(key)
  return place < 0 ? held.length : place
}

function Choice({ columns, set }: Chosen) {
  const types = useApp((state) => state.codebook.claimTypes)
  const [wanted, setWanted] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const held = columns.map(({ key }) => key)
  const found = columnsOf(types)
    .toSorted((a, b) => rank(held, a) - rank(held, b))
    .filter(({ label, key }) => `${label} ${key}`.toLowerCase().includes(wanted.trim().toLowerCase()))
  const onSelect = (selection: Selection): void => {
    const on = new Set(selection === 'all' ? found.map(({ key }) => key) : [...selection].map(String))
    const other = found.find(({ key }) => on.has(key) !== held.includes(key))
    if (other) set(shown(columns, other.key, on.has(other.key)))
  }
  return (
    <div ref={box} className={styles['choice']}>
      <FilterBox
        label={words.ledger.findColumn}
        placeholder={words.ledger.findColumn}
        value={wanted}
        onChange={setWanted}
        onDown={() => box.current?.querySelector<HTMLElement>('[role="option"]')?.focus()}
      />
      <ColumnList
        found={found}
        held={held}
        onSelect={onSelect}
        onMove={(key, by) => set(movedBy(columns, key, by))}
      />
    </div>
  )
}

interface ColumnListProps {
  found: readonly TableColumn[]
  held: readonly string[]
  onSelect: (selection: Selection) => void
  onMove: (key: string, by: 1 | -1) => void
}

function ColumnList({ found, held, onSelect, onMove }: ColumnListProps) {
  const types = useApp((state) => state.codebook.claimTypes)
  const active = useRef<string>(undefined)
  const labelOf = (type: string): string => types.find(({ key }) => key === type)?.label ?? type
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    if (active.current !== undefined) onMove(active.current, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <div onKeyDownCapture={onKeyDown}>
      <ListBox
        aria-label={words.ledger.columns}
        selectionMode="multiple"
        selectionBehavior="toggle"
        // It closes the dialog, and doesn't hide a column on the way.
        escapeKeyBehavior="none"
        selectedKeys={held}
        onSelectionChange={onSelect}
        className={styles['list'] ?? ''}
        items={found.map((column) => ({ ...column, id: column.key }))}
        dependencies={[held.join()]}
        renderEmptyState={() => <p className={styles['hint']}>{words.ledger.noColumn}</p>}
      >
        {({ id, label, types: having }) => (
          <ListBoxItem
            id={id}
            textValue={label}
            className={list['item'] ?? ''}
            onFocus={() => {
              active.current = id
            }}
          >
            <Tick on={held.includes(id)} />
            {label}
            {having && <small className={list['end']}>{words.ledger.columnOf(having.map(labelOf))}</small>}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}
