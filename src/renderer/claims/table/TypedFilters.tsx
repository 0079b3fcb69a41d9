// Filters that are typed: the two ends of a value, and a period, read as the claim's form reads one.
// Must not break: what can't be read says so at its field and narrows nothing.
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Where } from '../../../core/model/claim-query'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { words } from '../../ui/words'
import { numberText } from '../parts/typed'
import { periodFrom, rangeFrom, withParts } from './filters'
import styles from './Table.module.css'

interface TypedProps {
  onDone: () => void
}

/** Takes what was read into the filter and closes; answers with what is wrong with it. */
function useTaking(onDone: () => void) {
  const actions = useActions()
  const where = useApp((state) => state.table.where)
  const [problem, setProblem] = useState<string>()
  const take = (read: Where | { problem: string }): void => {
    if ('problem' in read) return setProblem(read.problem)
    actions.setTable({ where: withParts(where, read) })
    onDone()
  }
  /** What is typed next isn't wrong yet; a field that says it is holds its form back. */
  const typing = (set: (text: string) => void) => (text: string) => {
    setProblem(undefined)
    set(text)
  }
  return { where, problem, take, typing }
}

export function ValueFilter({ onDone }: TypedProps) {
  const { where, problem, take, typing } = useTaking(onDone)
  const [low, setLow] = useState(() => shownNumber(where.atLeast))
  const [high, setHigh] = useState(() => shownNumber(where.atMost))
  return (
    <Typed onSubmit={() => take(rangeFrom(low, high))}>
      <TextField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover was just opened for it
        autoFocus
        label={words.ledger.atLeast}
        value={low}
        onChange={typing(setLow)}
        error={problem}
      />
      <TextField label={words.ledger.atMost} value={high} onChange={typing(setHigh)} />
    </Typed>
  )
}

export function PeriodFilter({ onDone }: TypedProps) {
  const { where, problem, take, typing } = useTaking(onDone)
  const [text, setText] = useState(where.period ?? '')
  return (
    <Typed onSubmit={() => take(periodFrom(text))}>
      <TextField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover was just opened for it
        autoFocus
        label={words.ledger.keys.period}
        help={words.ledger.periodHint}
        value={text}
        onChange={typing(setText)}
        error={problem}
      />
    </Typed>
  )
}

const shownNumber = (value: number | undefined): string => (value === undefined ? '' : numberText(value))

function Typed({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className={styles['typed']} onSubmit={submit}>
      {children}
      <Button type="submit" look="primary">
        {words.ledger.apply}
      </Button>
    </form>
  )
}
