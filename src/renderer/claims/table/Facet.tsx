// One key of the filter of the claims table: a button that says what is chosen, and what it opens to choose from.
// Must not break: a value that is chosen can be dropped without opening anything.
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Popover } from 'react-aria-components'
import { useActions, useApp } from '../../state/store'
import { Button, IconButton } from '../../ui/Button'
import list from '../../ui/List.module.css'
import { words } from '../../ui/words'
import { AnyOf } from './AnyOf'
import { type FilterKey, filterWords, isAnyOf, without } from './filters'
import { PeriodFilter, ValueFilter } from './TypedFilters'
import { useValueName } from './use-value-name'
import styles from './Table.module.css'

interface FacetProps {
  of: FilterKey
  isOpen: boolean
  onOpen: (open: boolean) => void
}

export function Facet({ of, isOpen, onOpen }: FacetProps) {
  const actions = useActions()
  const where = useApp((state) => state.table.where)
  const nameOf = useValueName()
  const box = useRef<HTMLDivElement>(null)
  const label = words.ledger.keys[of]
  const chosen = filterWords(where, of, nameOf)
  return (
    <div ref={box} className={styles['facet']} data-facet data-chosen={chosen !== undefined || undefined}>
      <Button look="quiet" aria-expanded={isOpen} aria-haspopup="dialog" onPress={() => onOpen(!isOpen)}>
        <span>{chosen === undefined ? label : `${label}: `}</span>
        {chosen !== undefined && <strong>{chosen}</strong>}
        <span aria-hidden className={styles['caret']} />
      </Button>
      {isOpen && (
        <Popover
          isOpen
          onOpenChange={onOpen}
          triggerRef={box}
          placement="bottom start"
          aria-label={label}
          data-dialog
          className={`${list['popover']} ${styles['choosing']}`}
        >
          <Chooser of={of} onDone={() => onOpen(false)} />
        </Popover>
      )}
      {chosen !== undefined && (
        <IconButton
          icon={X}
          label={words.ledger.dropFilter(label)}
          onPress={() => actions.setTable({ where: without(where, of) })}
        />
      )}
    </div>
  )
}

function Chooser({ of, onDone }: { of: FilterKey; onDone: () => void }): ReactNode {
  if (isAnyOf(of)) return <AnyOf of={of} />
  if (of === 'value') return <ValueFilter onDone={onDone} />
  if (of === 'period') return <PeriodFilter onDone={onDone} />
  return <NotesFilter />
}

const states = ['open', 'settled', 'none'] as const

function NotesFilter() {
  const actions = useActions()
  const where = useApp((state) => state.table.where)
  return (
    <div className={styles['states']}>
      {states.map((state) => (
        <Button
          key={state}
          look="quiet"
          aria-pressed={where.notes === state}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover was just opened for it
          autoFocus={state === (where.notes ?? 'open')}
          onPress={() => {
            const { notes, ...others } = where
            actions.setTable({ where: notes === state ? others : { ...others, notes: state } })
          }}
        >
          {words.ledger.noteStates[state]}
        </Button>
      ))}
    </div>
  )
}
