// One part of many claims set to one value, read as the cell and the claim's form read it.
// Must not break: only parts are offered that all of these claims can have.
import { useState } from 'react'
import { useActions, useApp } from '../../../state/store'
import { SelectField, TextField } from '../../../ui/Field'
import { useOnce } from '../../../ui/use-once'
import { words } from '../../../ui/words'
import { type CellEdit, editOf, fillOf } from '../cell-edit'
import type { Change } from '../use-acts'
import { ActDialog } from './ActDialog'
import { changeable } from './changeable'
import { useValuesOf } from './use-values-of'

interface ChangeDialogProps {
  ids: readonly string[]
  onClose: () => void
}

const nothing = { fields: {} }

export function ChangeDialog({ ids, onClose }: ChangeDialogProps) {
  const actions = useActions()
  const held = useValuesOf(ids, 'type')
  const all = useApp((state) => state.codebook.claimTypes)
  const types = all.filter((type) => held?.has(type.key))
  const entities = useApp((state) => state.codebook.entities)
  const offered = changeable(types)
  const [chosen, setKey] = useState<string>()
  const key = chosen ?? offered[0]?.key ?? ''
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [first] = types
  const edit = first && editOf(key, nothing, { type: first, entities })
  const type = (text: string): void => {
    setTyped(text)
    setProblem(undefined)
  }
  const save = useOnce(async () => {
    const reading = edit?.read(typed)
    if (!edit || !reading) return
    if ('problem' in reading) return setProblem(reading.problem)
    const change = fillOf(edit, reading.value) as Change
    if (await actions.change('changeClaims', { ids: [...ids], change })) onClose()
  })
  const needed = edit?.required === true && typed === ''
  return (
    <ActDialog
      title={words.ledger.changeTitle(ids.length)}
      onClose={onClose}
      label={words.ledger.change}
      disabled={!edit || needed}
      onDo={save}
    >
      <SelectField
        label={words.ledger.field}
        options={offered}
        value={key}
        focused
        onChange={(next) => {
          setKey(next)
          type('')
        }}
      />
      {edit && <NewValue edit={edit} typed={typed} onType={type} problem={problem} />}
    </ActDialog>
  )
}

interface NewValueProps {
  edit: CellEdit
  typed: string
  onType: (text: string) => void
  problem: string | undefined
}

const empty = { key: '', label: '—' }

function NewValue({ edit: { options, required }, typed, onType, problem }: NewValueProps) {
  const shared = {
    label: words.ledger.newValue,
    value: typed,
    onChange: onType,
    help: required === true ? undefined : words.ledger.emptyHint,
  }
  return options ? (
    <SelectField {...shared} options={[empty, ...options]} />
  ) : (
    <TextField {...shared} error={problem} />
  )
}
