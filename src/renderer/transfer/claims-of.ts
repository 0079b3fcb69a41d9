// Which claims an export is of: all, those that the table shows, those selected in it, or those of a saved view. Pure.
import type { View } from '../../core/model/codebook'
import type { Where } from '../../core/model/claim-query'
import type { TableView } from '../state/browsing'
import type { ById } from '../state/state'
import { words } from '../ui/words'

type Table = Pick<TableView, 'where' | 'selected'>

/** The choices that make a difference now; the id of a saved view is its key. */
export function claimsOf({ where, selected }: Table, views: ById<View>): { key: string; label: string }[] {
  const saved = [...views.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  return [
    { key: 'all', label: words.exportOf.all },
    ...(Object.keys(where).length > 0 ? [{ key: 'table', label: words.exportOf.table }] : []),
    ...(selected.size > 0 ? [{ key: 'selected', label: words.exportOf.selected(selected.size) }] : []),
    ...saved.map(({ id, name }) => ({ key: id, label: words.exportOf.view(name) })),
  ]
}

/** The filter that keeps them. */
export function whereOf(key: string, { where, selected }: Table, views: ById<View>): Where {
  if (key === 'table') return where
  if (key === 'selected') return { id: [...selected] }
  return views.get(key)?.query.where ?? {}
}
