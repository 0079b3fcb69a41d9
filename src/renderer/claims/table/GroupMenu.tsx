// What the claims table is grouped by, chosen from a menu.
import { Group } from 'lucide-react'
import { groupKeys } from '../../../core/model/claim-query'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { words } from '../../ui/words'
import { groupLabels } from './grouping'

export function GroupMenu() {
  const actions = useActions()
  const group = useApp((state) => state.table.group)
  const keys = groupKeys.map((key) => ({
    label: groupLabels[key],
    checked: key === group,
    run: () => actions.groupTable(key),
  }))
  const none = {
    label: words.ledger.noGroups,
    checked: group === undefined,
    run: () => actions.groupTable(undefined),
  }
  return (
    <Menu label={words.ledger.groupBy} groups={[[none], keys]}>
      <Button look="quiet" icon={Group}>
        {group === undefined ? words.ledger.groupBy : words.ledger.groupedBy(groupLabels[group])}
      </Button>
    </Menu>
  )
}
