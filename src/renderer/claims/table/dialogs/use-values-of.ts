// What claims have in a key of the table, wherever they are: their claim types, their tags.
import { useEffect, useState } from 'react'
import type { GroupKey } from '../../../../core/model/claim-query'
import { useActions, useApp } from '../../../state/store'

/** The values that any of these claims has, read again when facts change; undefined until they are known. */
export function useValuesOf(ids: readonly string[], group: GroupKey): ReadonlySet<string> | undefined {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [values, setValues] = useState<ReadonlySet<string>>()
  useEffect(() => {
    let current = true
    void actions.ledgerGroups({ where: { id: [...ids] }, group }).then((answer) => {
      if (current && answer) setValues(new Set(answer.groups.flatMap(({ key }) => key ?? [])))
    })
    return () => {
      current = false
    }
  }, [actions, ids, group, stale])
  return values
}
