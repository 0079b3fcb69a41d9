// Names a view of the claims table: a new one of what the table shows, or the one that it shows.
// Must not break: two views never have the same name.
import { useState } from 'react'
import { useActions, useApp, useAppStore } from '../../../state/store'
import { TextField } from '../../../ui/Field'
import { useOnce } from '../../../ui/use-once'
import { words } from '../../../ui/words'
import { queryOf } from '../views'
import { ActDialog } from './ActDialog'

interface ViewDialogProps {
  rename?: boolean
  onClose: () => void
}

export function ViewDialog({ rename = false, onClose }: ViewDialogProps) {
  const actions = useActions()
  const store = useAppStore()
  const views = useApp((state) => state.views)
  const current = useApp((state) => (rename ? state.views.get(state.table.view ?? '') : undefined))
  const [name, setName] = useState(current?.name ?? '')
  const wanted = name.trim()
  const taken = [...views.values()].some((view) => view.id !== current?.id && view.name === wanted)
  const save = useOnce(async () => {
    const delta = current
      ? await actions.change('changeView', { id: current.id, name: wanted })
      : await actions.change('addView', { name: wanted, query: queryOf(store.getState().table) })
    if (!delta) return
    if (!current) actions.setTable({ view: delta.id })
    onClose()
  })
  return (
    <ActDialog
      title={rename ? words.ledger.renameViewTitle : words.ledger.saveViewTitle}
      onClose={onClose}
      label={words.ledger.save}
      disabled={wanted === '' || taken}
      onDo={save}
    >
      <TextField
        label={words.ledger.viewName}
        value={name}
        onChange={setName}
        error={taken ? words.ledger.sameName(wanted) : undefined}
      />
    </ActDialog>
  )
}
