// The values that claims have in a key of the filter, each with how many claims it would leave; any number can be taken.
// Must not break: what is taken stays on the list, whatever is typed to find others.
import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components'
import type { LedgerGroup } from '../../../core/answers'
import { useActions, useApp } from '../../state/store'
import { FilterBox } from '../../ui/FilterBox'
import list from '../../ui/List.module.css'
import { Tick } from '../../ui/Tick'
import { words } from '../../ui/words'
import { type AnyOfKey, valuesOf, without, withParts } from './filters'
import { groupTitle } from './grouping'
import styles from './Table.module.css'

interface Value {
  id: string
  label: string
  claims: number
}

/** As many values as are shown at once; beyond them somebody types. */
const most = 200
/** From so many on there is a box to find one. */
const many = 12

export function AnyOf({ of }: { of: AnyOfKey }) {
  const actions = useActions()
  const where = useApp((state) => state.table.where)
  const values = useValues(of)
  const [wanted, setWanted] = useState('')
  const taken = valuesOf(where, of)
  const lower = wanted.trim().toLowerCase()
  const shown = values
    ?.filter(({ id, label }) => taken.includes(id) || label.toLowerCase().includes(lower))
    .slice(0, most)
  const onSelect = (selection: Selection): void => {
    const ids = selection === 'all' ? (shown ?? []).map(({ id }) => id) : [...selection].map(String)
    // Values of a filter that no claim has any more are dropped with it.
    actions.setTable({ where: withParts(without(where, of), { [of]: ids }) })
  }
  if (!values) return null
  const find = values.length >= many
  return (
    <div className={styles['values']} data-values>
      {find && (
        <FilterBox
          label={words.ledger.findIn(words.ledger.keys[of])}
          placeholder={words.ledger.findIn(words.ledger.keys[of])}
          value={wanted}
          onChange={setWanted}
          onDown={() => document.querySelector<HTMLElement>('[data-values] [role="option"]')?.focus()}
        />
      )}
      <ValueList of={of} shown={shown ?? []} taken={taken} focused={!find} onSelect={onSelect} />
    </div>
  )
}

interface ValueListProps {
  of: AnyOfKey
  shown: readonly Value[]
  taken: readonly string[]
  focused: boolean
  onSelect: (selection: Selection) => void
}

function ValueList({ of, shown, taken, focused, onSelect }: ValueListProps) {
  return (
    <ListBox
      aria-label={words.ledger.keys[of]}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover was just opened for it
      autoFocus={focused ? 'first' : false}
      selectionMode="multiple"
      selectionBehavior="toggle"
      escapeKeyBehavior="none"
      selectedKeys={taken}
      onSelectionChange={onSelect}
      className={styles['valueList'] ?? ''}
      items={shown}
      dependencies={[taken.join()]}
      renderEmptyState={() => <p className={styles['none']}>{words.ledger.noneSuch}</p>}
    >
      {({ id, label, claims }: Value) => (
        <ListBoxItem id={id} textValue={label} className={list['item'] ?? ''}>
          <Tick on={taken.includes(id)} />
          <span className={styles['value']}>{label}</span>
          <small>{claims.toLocaleString('en')}</small>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

/** The values among the claims that all other keys keep, the frequent ones first. */
function useValues(of: AnyOfKey): readonly Value[] | undefined {
  const actions = useActions()
  const where = useApp((state) => state.table.where)
  const [values, setValues] = useState<readonly Value[]>()
  const others = JSON.stringify(without(where, of))
  useEffect(() => {
    let current = true
    void actions.ledgerGroups({ where: JSON.parse(others) as typeof where, group: of }).then((answer) => {
      if (current && answer) setValues(answer.groups.flatMap((group) => valueOf(group, of)))
    })
    return () => {
      current = false
    }
  }, [actions, of, others])
  return values
}

/** Claims without a value can't be asked for, but for those without evidence. */
function valueOf(group: LedgerGroup, of: AnyOfKey): Value[] {
  const id = group.key ?? (of === 'anchor' ? 'none' : undefined)
  return id === undefined ? [] : [{ id, label: groupTitle(group, of), claims: group.claims }]
}
