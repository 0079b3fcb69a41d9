// What can be done with claims of the table, whether a key, a menu or the bar of the selection asked.
// Must not break: however many claims it touches, it is one call and one step to undo.
import { useMemo, useState } from 'react'
import type { LedgerRow } from '../../../core/answers'
import type { OperationInput } from '../../../core/operations'
import type { Actions } from '../../state/actions'
import { faceOfRow } from '../../state/actions/sources'
import type { TableView } from '../../state/browsing'
import { type Store, useActions, useAppStore } from '../../state/store'
import { copyClaim } from '../../transfer/copy'
import { words } from '../../ui/words'
import type { Tie } from './dialogs/RelateDialog'
import { fillDown } from './fill-down'
import type { Ledger } from './use-ledger'
import type { Window } from './use-window'

export type Change = NonNullable<OperationInput['changeClaims']['change']>

/** What is asked about claims in a dialog. */
export type Asking =
  | { what: 'tags' | 'change' | 'merge'; ids: readonly string[] }
  | { what: 'relate'; ids: readonly string[]; as: Tie }
  | { what: 'split'; id: string }
  | { what: 'columns' | 'saveView' | 'renameView' | 'twins' }
  | { what: 'mixed'; group: string; units: readonly string[] }

export interface Acts {
  open: (row: LedgerRow) => void
  copy: (row: LedgerRow) => void
  change: (ids: readonly string[], change: Change) => void
  remove: (ids: readonly string[]) => void
  /** Gives the selected claims what the first of them has in a column. */
  fillDown: (column: string, label: string) => void
  select: (ids: Iterable<string>) => void
  /** Selects every claim that the filter keeps. */
  selectAll: () => void
  /** Selects the claims from one offset to another. */
  selectRange: (first: number, last: number) => void
  ask: (asking: Asking) => void
}

export function useActs(ledger: Ledger, ask: (asking: Asking) => void): Acts {
  const actions = useActions()
  const store = useAppStore()
  const { window, view } = ledger
  const [takeTurn] = useState(createTurns)
  return useMemo(() => {
    const query = { where: view.where, sort: view.sort, ...(view.group && { group: view.group }) }
    const { select, selectAll, selectRange, firstSelected } = selectingIn({
      actions,
      store,
      window,
      query,
      takeTurn,
    })
    const fill = async (column: string, label: string): Promise<void> => {
      const first = await firstSelected()
      const ids = [...store.getState().table.selected].filter((id) => id !== first?.claim.id)
      if (!first || ids.length === 0) return actions.say(words.ledger.selectFirst)
      fillDown(store, actions, { first, ids, column, label })
    }
    return {
      open: (row) => void actions.showClaim(faceOfRow(row)),
      copy: (row) => void copyClaim(store, actions, faceOfRow(row)),
      change: (ids, change) => void actions.change('changeClaims', { ids: [...ids], change }),
      remove: (ids) => {
        if (ids.length > 0) void actions.change('removeClaims', { ids: [...ids] })
      },
      fillDown: (column, label) => void fill(column, label),
      select,
      selectAll: () => void selectAll(),
      selectRange: (first, last) => void selectRange(first, last),
      ask,
    }
  }, [actions, store, window, view.where, view.sort, view.group, ask, takeTurn])
}

type Query = Pick<TableView, 'where' | 'sort' | 'group'>

/** Each call takes a turn; its answer tells whether nobody took another since. */
function createTurns(): () => () => boolean {
  let last = 0
  return () => {
    const mine = ++last
    return () => mine === last
  }
}

interface Selecting {
  actions: Actions
  store: Store
  window: Window
  query: Query
  takeTurn: ReturnType<typeof createTurns>
}

/** What is selected is known by ids: those of rows that aren't here are asked for. */
function selectingIn({ actions, store, window, query, takeTurn }: Selecting) {
  const select = (ids: Iterable<string>): void => {
    takeTurn()
    actions.setTable({ selected: new Set(ids) })
  }
  const allIds = async (): Promise<readonly string[] | undefined> => (await actions.ledgerIds(query))?.ids
  /** Selects some of all; whoever has selected otherwise before they are known wants that. */
  const selectOf = async (part: (ids: readonly string[]) => readonly string[]): Promise<void> => {
    const isMine = takeTurn()
    const ids = await allIds()
    const isSame = isMine() && query.where === store.getState().table.where
    if (ids && isSame) select(part(ids))
  }
  return {
    select,
    selectAll: () => selectOf((ids) => ids),
    selectRange: async (first: number, last: number): Promise<void> => {
      const offsets = Array.from({ length: last - first + 1 }, (_, n) => first + n)
      const rows = offsets.map((offset) => window.rowAt(offset))
      if (rows.every((row) => row !== undefined)) return select(rows.map(({ claim }) => claim.id))
      await selectOf((ids) => ids.slice(first, last + 1))
    },
    /** The row of the selected claim that stands first. */
    firstSelected: async (): Promise<LedgerRow | undefined> => {
      const { selected } = store.getState().table
      const here = window.rows().filter(({ claim }) => selected.has(claim.id))
      const areHere = new Set(here.map(({ claim }) => claim.id)).size === selected.size
      const offset = areHere
        ? Math.min(...here.map(({ claim }) => window.offsetOf(claim.id) ?? Infinity))
        : ((await allIds()) ?? []).findIndex((id) => selected.has(id))
      if (!Number.isFinite(offset) || offset < 0) return undefined
      return window.rowAt(offset) ?? (await actions.ledger({ ...query, offset, limit: 1 }))?.rows[0]
    },
  }
}
