// Changing one cell of the claims table: which it is, how what was typed is read, and the change that comes of it.
// Must not break: a cell that nobody changed saves nothing.
import { useState } from 'react'
import type { LedgerRow } from '../../../core/answers'
import { useActions, useApp, useAppStore } from '../../state/store'
import { type CellEdit, editOf, patchOf } from './cell-edit'
import type { Place } from './move'
import type { Asking } from './use-acts'
import type { Ledger } from './use-ledger'

export interface Editing {
  at: (Place & { row: number; edit: CellEdit; of: LedgerRow }) | undefined
  /** Begins to change a cell; false where it can't be changed here. */
  begin: (place: Place) => boolean
  /** Saves what was typed; answers with what is wrong with it. */
  commit: (typed: string) => string | undefined
  end: () => void
}

export function useEditingCell(ledger: Ledger, ask: (asking: Asking) => void): Editing {
  const actions = useActions()
  const store = useAppStore()
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const [at, setAt] = useState<Editing['at']>()
  const end = (): void => setAt(undefined)
  const begin = (place: Place): boolean => {
    const of = ledger.rowAt(place.row)
    const column = ledger.columns[place.column]?.key
    if (!of || column === undefined || readOnly) return false
    if (column === 'tags') {
      ask({ what: 'tags', ids: [of.claim.id] })
      return true
    }
    const { codebook, sources } = store.getState()
    const type = codebook.claimTypes.find(({ key }) => key === of.claim.type)
    const published = sources.get(of.sourceId ?? '')?.published
    const edit = type && editOf(column, of.claim, { type, entities: codebook.entities, published })
    if (!edit) return false
    setAt({ ...place, edit, of })
    return true
  }
  const commit = (typed: string): string | undefined => {
    if (!at || typed === at.edit.text) {
      end()
      return undefined
    }
    const reading = at.edit.read(typed)
    if ('problem' in reading) return reading.problem
    const patch = patchOf(at.edit, at.of.claim, reading.value)
    if (typeof patch['problem'] === 'string') return patch['problem']
    end()
    if (Object.keys(patch).length > 0) void actions.changeClaim({ id: at.of.claim.id, ...patch })
    return undefined
  }
  return { at, begin, commit, end }
}
