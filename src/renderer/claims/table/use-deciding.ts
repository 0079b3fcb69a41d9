// Reviewed, verified, disputed, retracted in the claims table: what is selected, or else the claim of the row, as one step.
// Must not break: without a claim it says so, and changes nothing.
import { useMemo } from 'react'
import { decisions } from '../../review/decisions'
import { useActions } from '../../state/store'
import { useAsked } from '../../state/use-asked'
import { words } from '../../ui/words'
import type { Acts } from './use-acts'
import type { Ledger } from './use-ledger'

export function useDeciding({ view, rowAt }: Ledger, { change }: Pick<Acts, 'change'>): void {
  const actions = useActions()
  const row = rowAt(view.at.row)?.claim.id
  const handlers = useMemo(() => {
    const ids = view.selected.size > 0 ? [...view.selected] : row === undefined ? [] : [row]
    const deciding = Object.entries(decisions).map(([name, status]) => [
      name,
      () => (ids.length > 0 ? change(ids, { status }) : actions.say(words.ledger.selectFirst)),
    ])
    return Object.fromEntries(deciding) as Record<keyof typeof decisions, () => void>
  }, [actions, change, row, view.selected])
  useAsked(handlers)
}
