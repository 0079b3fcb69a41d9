// What the claims table is narrowed to: words, and any of its keys as a button that says what is chosen; how many are left.
// Must not break: one press drops a filter, one more brings all claims back.
import { Download, ListFilter } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useActions, useApp } from '../../state/store'
import { Button, IconButton } from '../../ui/Button'
import { FilterBox } from '../../ui/FilterBox'
import { Menu } from '../../ui/Menu'
import { words } from '../../ui/words'
import { Facet } from './Facet'
import { type FilterKey, filterKeys, isActive, usual, withParts } from './filters'
import styles from './Table.module.css'

interface FilterBarProps {
  shown: number | undefined
  total: number | undefined
  /** Goes into the rows. */
  onDown: () => void
  /** What stands beside the filters. */
  children: ReactNode
}

export function FilterBar({ shown, total, onDown, children }: FilterBarProps) {
  const actions = useActions()
  const where = useApp((state) => state.table.where)
  const [added, setAdded] = useState<readonly FilterKey[]>([])
  const [open, setOpen] = useState<FilterKey>()
  const narrowed = Object.keys(where).length > 0
  const offered = (key: FilterKey): boolean =>
    usual.includes(key) || added.includes(key) || isActive(where, key)
  const others = filterKeys.filter((key) => !offered(key))
  const add = (key: FilterKey): void => {
    setAdded([...added, key])
    setOpen(key)
  }
  return (
    <search aria-label={words.filterClaims} className={styles['bar']}>
      <div className={styles['filters']}>
        <Words onDown={onDown} />
        {filterKeys.filter(offered).map((key) => (
          <Facet
            key={key}
            of={key}
            isOpen={open === key}
            onOpen={(isOpen) => setOpen(isOpen ? key : undefined)}
          />
        ))}
        {others.length > 0 && (
          <Menu
            label={words.ledger.moreFilters}
            groups={[others.map((key) => ({ label: words.ledger.keys[key], run: () => add(key) }))]}
          >
            <Button look="quiet" icon={ListFilter} aria-label={words.ledger.moreFilters} />
          </Menu>
        )}
        {narrowed && (
          <Button look="quiet" onPress={() => actions.setTable({ where: {} })}>
            {words.clearFilter}
          </Button>
        )}
      </div>
      <div className={styles['tools']}>
        <Shown shown={shown} total={total} narrowed={narrowed} />
        {children}
      </div>
    </search>
  )
}

type ShownProps = Pick<FilterBarProps, 'shown' | 'total'> & { narrowed: boolean }

function Shown({ shown, total, narrowed }: ShownProps) {
  const actions = useActions()
  return (
    <>
      <output className={styles['total']} aria-label={words.claimsInView}>
        {shown !== undefined && words.claimsShown(shown, total ?? shown)}
      </output>
      {narrowed && shown !== undefined && shown > 0 && (
        <IconButton icon={Download} label={words.exportShown} onPress={() => actions.exportClaims('table')} />
      )}
    </>
  )
}

const restful = 200

/** The search box; a pause in typing narrows the table. */
function Words({ onDown }: { onDown: () => void }) {
  const actions = useActions()
  const where = useApp((state) => state.table.where)
  const kept = where.text ?? ''
  const [{ text, over }, setTyped] = useState({ text: kept, over: kept })
  const settled = text.trim() === kept
  // What was typed has done its work: it comes back over nothing that follows.
  if (settled && over !== kept) setTyped({ text, over: kept })
  // Somebody who dropped the filter meanwhile, or opened a view, wants none of it.
  const typed = settled || over === kept ? text : kept
  useEffect(() => {
    if (typed.trim() === kept) return undefined
    const timer = setTimeout(
      () => actions.setTable({ where: withParts(where, { text: typed.trim() }) }),
      restful,
    )
    return () => clearTimeout(timer)
  }, [actions, where, kept, typed])
  return (
    <FilterBox
      label={words.searchClaims}
      placeholder={words.searchClaimsHint}
      value={typed}
      onChange={(next) => setTyped({ text: next, over: kept })}
      onDown={onDown}
      onEnter={onDown}
    />
  )
}
