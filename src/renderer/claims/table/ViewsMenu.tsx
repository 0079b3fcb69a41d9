// The saved views of the claims table: which one it shows, and what is done with them.
// Must not break: whoever changed a view sees that it differs from what is saved.
import { Rows3 } from 'lucide-react'
import type { View } from '../../../core/model/codebook'
import type { TableView } from '../../state/browsing'
import { newTable } from '../../state/browsing'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { Menu, type MenuEntry } from '../../ui/Menu'
import { words } from '../../ui/words'
import { queryOf, sameQuery } from './views'
import type { Asking } from './use-acts'

export function ViewsMenu({ ask }: { ask: (asking: Asking) => void }) {
  const actions = useActions()
  const views = useApp((state) => state.views)
  const table = useApp((state) => state.table)
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const current = views.get(table.view ?? '')
  const changed = !sameQuery(queryOf(table), current?.query ?? queryOf(newTable))
  const choose = (view: View | undefined): MenuEntry => ({
    label: view?.name ?? words.ledger.allClaims,
    checked: view?.id === current?.id,
    run: () => actions.openView(view?.id),
  })
  const all = [...views.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const own: MenuEntry[] = current ? ofView(current, changed, { actions, ask, table, readOnly }) : []
  const groups = [
    [choose(undefined), ...all.map(choose)],
    [{ label: words.ledger.saveView, disabled: readOnly, run: () => ask({ what: 'saveView' }) }, ...own],
  ]
  const title = current?.name ?? words.ledger.allClaims
  const name = changed && current ? words.ledger.changedView(title) : title
  return (
    <Menu label={words.ledger.views} groups={groups}>
      <Button look="quiet" icon={Rows3} aria-label={`${words.ledger.views}: ${name}`} data-views>
        <strong>{name}</strong>
      </Button>
    </Menu>
  )
}

interface Ways {
  actions: ReturnType<typeof useActions>
  ask: (asking: Asking) => void
  table: TableView
  readOnly: boolean
}

/** What is done with the view that is shown. */
function ofView({ id, name }: View, changed: boolean, { actions, ask, table, readOnly }: Ways): MenuEntry[] {
  return [
    {
      label: words.ledger.saveChanges(name),
      disabled: readOnly || !changed,
      run: () => void actions.change('changeView', { id, query: queryOf(table) }),
    },
    { label: words.ledger.renameView, disabled: readOnly, run: () => ask({ what: 'renameView' }) },
    {
      label: words.ledger.removeView,
      disabled: readOnly,
      run: () => void actions.change('removeView', { id }),
    },
  ]
}
