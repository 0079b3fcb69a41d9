// What the claims table is narrowed to: words, claim type, status, certainty, source, tag; and how many are left.
// Must not break: one press brings all claims back.
import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Input } from '../../../core/contract'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { FilterBox } from '../../ui/FilterBox'
import { words } from '../../ui/words'
import { certainties, statuses } from '../parts/words'
import styles from './Table.module.css'

type Where = NonNullable<Input<'ledger'>['where']>

interface FilterBarProps {
  shown: number | undefined
  total: number | undefined
  /** Goes into the rows. */
  onDown: () => void
}

export function FilterBar({ shown, total, onDown }: FilterBarProps) {
  const actions = useActions()
  const where = useApp((state) => state.table.where)
  const narrowed = Object.keys(where).length > 0
  return (
    <search aria-label={words.filterClaims} className={styles['filters']}>
      <Words onDown={onDown} />
      <Choices />
      <output className={styles['total']} aria-label={words.claimsInView}>
        {shown !== undefined && words.claimsShown(shown, total ?? shown)}
      </output>
      {narrowed && (
        <Button look="quiet" onPress={() => actions.setTable({ where: {} })}>
          {words.clearFilter}
        </Button>
      )}
      {narrowed && shown !== undefined && shown > 0 && (
        <Button look="quiet" icon={Download} onPress={() => actions.ask('export')}>
          {words.exportShown}
        </Button>
      )}
    </search>
  )
}

const restful = 200

/** The search box; a pause in typing narrows the table. */
function Words({ onDown }: { onDown: () => void }) {
  const actions = useActions()
  const where = useApp((state) => state.table.where)
  const kept = where.text ?? ''
  const [typed, setTyped] = useState<string>()
  useEffect(() => {
    if (typed === undefined) return undefined
    const timer = setTimeout(() => {
      setTyped(undefined)
      actions.setTable({ where: withKey(where, 'text', typed.trim()) })
    }, restful)
    return () => clearTimeout(timer)
  }, [actions, where, typed])
  return (
    <FilterBox
      label={words.searchClaims}
      placeholder={words.searchClaimsHint}
      value={typed ?? kept}
      onChange={setTyped}
      onDown={onDown}
      onEnter={onDown}
    />
  )
}

function Choices() {
  const types = useApp((state) => state.codebook.claimTypes)
  const sources = useApp((state) => state.sources)
  const tags = useApp((state) => state.codebook.tags)
  return (
    <>
      <Choice of="type" label="Type" options={types} />
      <Choice of="status" label="Status" options={statuses} />
      <Choice of="certainty" label="Certainty" options={certainties} />
      <Choice
        of="source"
        label="Source"
        options={[...sources.values()].map(({ id, title }) => ({ key: id, label: title }))}
      />
      {tags.size > 0 && (
        <Choice
          of="tag"
          label="Tag"
          options={[...tags.values()].map(({ id, name }) => ({ key: id, label: name }))}
        />
      )}
    </>
  )
}

interface ChoiceProps {
  of: keyof Where
  label: string
  options: readonly { key: string; label: string }[]
}

function Choice({ of, label, options }: ChoiceProps) {
  const actions = useActions()
  const where = useApp((state) => state.table.where)
  const value = where[of] ?? ''
  return (
    <select
      aria-label={label}
      value={value}
      data-chosen={value !== '' || undefined}
      className={styles['choice']}
      onChange={({ target }) => actions.setTable({ where: withKey(where, of, target.value) })}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.key} value={option.key}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** The filter with a key set, or without it where the value is empty. */
function withKey(where: Where, key: keyof Where, value: string): Where {
  const { [key]: _before, ...others } = where
  return value === '' ? others : { ...others, [key]: value }
}
