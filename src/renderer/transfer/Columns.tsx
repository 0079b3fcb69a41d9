// The columns of a table that is written: which, in which order, found by name. Nothing chosen means all of them.
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton } from '../ui/Button'
import { Checkbox } from '../ui/Field'
import { FilterBox } from '../ui/FilterBox'
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
  const wanted = filter.trim().toLowerCase()
  const shown = arranged(all, chosen).filter((name) => name.toLowerCase().includes(wanted))
  const held = new Set(chosen ?? all)
  const few = essentials.filter((name) => all.includes(name))
  return (
    <section aria-label={words.columns} className={styles['columns']}>
      <div className={styles['columnsHead']}>
        <h3>{words.columnsChosen(all.filter((name) => held.has(name)).length, all.length)}</h3>
        <Button look="quiet" onPress={() => onChange(undefined)}>
          {words.allColumns}
        </Button>
        <Button look="quiet" isDisabled={few.length === 0} onPress={() => onChange(few)}>
          {words.essentialColumns}
        </Button>
      </div>
      <FilterBox
        label={words.findColumn}
        placeholder={words.findColumn}
        value={filter}
        onChange={setFilter}
        onDown={() => undefined}
        onEnter={() => undefined}
      />
      <ul className={styles['columnList']}>
        {shown.map((name) => (
          <li key={name}>
            <Checkbox
              isSelected={held.has(name)}
              onChange={(on) => onChange(withColumn(all, chosen, name, on))}
            >
              {name}
            </Checkbox>
            {held.has(name) && wanted === '' && (
              <Moves name={name} onMove={(by) => onChange(moved(all, chosen, name, by))} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Moves({ name, onMove }: { name: string; onMove: (by: 1 | -1) => void }) {
  return (
    <span className={styles['moves']}>
      <IconButton icon={ArrowUp} label={words.moveColumn(name, 'up')} onPress={() => onMove(-1)} />
      <IconButton icon={ArrowDown} label={words.moveColumn(name, 'down')} onPress={() => onMove(1)} />
    </span>
  )
}
