// The columns of a table that is written: which, in which order, found by name. Nothing chosen means all of them.
// Must not break: the list is one tab stop; Space takes a column or leaves it, Alt with the arrows moves it.
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components'
import { Button, IconButton } from '../ui/Button'
import { FilterBox } from '../ui/FilterBox'
import { Tick } from '../ui/Tick'
import { words } from '../ui/words'
import { arranged, moved, withColumn } from './chosen'
import styles from './ExportDialog.module.css'

interface ColumnsProps {
  all: readonly string[]
  chosen: readonly string[] | undefined
  essentials: readonly string[]
  onChange: (chosen: string[] | undefined) => void
}

export function Columns({ all, chosen, essentials, onChange }: ColumnsProps) {
  const [filter, setFilter] = useState('')
  const [active, setActive] = useState<string>()
  const wanted = filter.trim().toLowerCase()
  const shown = arranged(all, chosen).filter((name) => name.toLowerCase().includes(wanted))
  const held = new Set(chosen ?? all)
  const few = essentials.filter((name) => all.includes(name))
  const onSelect = (selection: Selection): void => {
    const on = new Set(selection === 'all' ? shown : [...selection].map(String))
    const name = shown.find((each) => on.has(each) !== held.has(each))
    if (name !== undefined) onChange(withColumn(all, chosen, name, on.has(name)))
  }
  const move = (by: 1 | -1): void => {
    if (active !== undefined) onChange(moved(all, chosen, active, by))
  }
  return (
    <section aria-label={words.columns} className={styles['columns']}>
      <div className={styles['columnsHead']}>
        <h3>{words.columnsChosen(all.filter((name) => held.has(name)).length, all.length)}</h3>
        <Moves name={active !== undefined && held.has(active) ? active : undefined} onMove={move} />
        <Button look="quiet" onPress={() => onChange(undefined)}>
          {words.allColumns}
        </Button>
        <Button look="quiet" isDisabled={few.length === 0} onPress={() => onChange(few)}>
          {words.essentialColumns}
        </Button>
      </div>
      <Find value={filter} onChange={setFilter} />
      <Choice {...{ shown, held, onSelect, move }} onActive={setActive} />
    </section>
  )
}

const Find = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => (
  <FilterBox
    label={words.findColumn}
    placeholder={words.findColumn}
    value={value}
    onChange={onChange}
    onDown={() => document.querySelector<HTMLElement>('[data-columns] [role="option"]')?.focus()}
    onEnter={() => undefined}
  />
)

interface ChoiceProps {
  shown: readonly string[]
  held: ReadonlySet<string>
  onSelect: (selection: Selection) => void
  move: (by: 1 | -1) => void
  onActive: (name: string) => void
}

function Choice({ shown, held, onSelect, move, onActive }: ChoiceProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <div data-columns onKeyDownCapture={onKeyDown}>
      <ListBox
        aria-label={words.columns}
        selectionMode="multiple"
        selectionBehavior="toggle"
        // It closes the dialog, and doesn't drop a column on the way.
        escapeKeyBehavior="none"
        selectedKeys={shown.filter((name) => held.has(name))}
        onSelectionChange={onSelect}
        className={styles['columnList'] ?? ''}
        items={shown.map((name) => ({ id: name }))}
        renderEmptyState={() => <p className={styles['none']}>{words.noColumn}</p>}
      >
        {({ id }) => (
          <ListBoxItem
            textValue={id}
            className={styles['column'] ?? ''}
            onFocus={() => onActive(id)}
            onHoverStart={() => onActive(id)}
          >
            <Tick on={held.has(id)} />
            {id}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}

function Moves({ name, onMove }: { name: string | undefined; onMove: (by: 1 | -1) => void }) {
  const label = (where: 'up' | 'down'): string => words.moveColumn(name ?? words.theColumn, where)
  return (
    <>
      <IconButton
        icon={ArrowUp}
        label={label('up')}
        keys="Alt+↑"
        isDisabled={name === undefined}
        onPress={() => onMove(-1)}
      />
      <IconButton
        icon={ArrowDown}
        label={label('down')}
        keys="Alt+↓"
        isDisabled={name === undefined}
        onPress={() => onMove(1)}
      />
    </>
  )
}
