// Pairs of entities that may be the same, without those that were passed over and those known to be two.
import { useEffect, useMemo, useState } from 'react'
import type { LikelySame } from '../../../core/answers'
import { useActions, useApp } from '../../state/store'

export const pairKey = (ids: readonly string[]): string => ids.toSorted().join(' ')

/** The pairs that are left, the likeliest first. */
export function useTwins(): readonly LikelySame[] {
  const actions = useActions()
  const passed = useApp((state) => state.coding.passed)
  const distinct = useApp((state) => state.settings?.distinct[state.project?.record.id ?? ''])
  const entities = useApp((state) => state.codebook.entities)
  const [pairs, setPairs] = useState<readonly LikelySame[]>([])
  useEffect(() => {
    let current = true
    void actions.twins().then((answer) => {
      if (current && answer) setPairs(answer.pairs)
    })
    return () => {
      current = false
    }
  }, [actions, entities])
  return useMemo(
    () =>
      pairs.filter(
        ({ ids }) =>
          !passed.includes(pairKey(ids)) &&
          !distinct?.includes(pairKey(ids)) &&
          ids.every((id) => entities.has(id)),
      ),
    [pairs, passed, distinct, entities],
  )
}
