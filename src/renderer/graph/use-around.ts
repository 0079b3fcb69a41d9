// What is tied to a claim, read again when facts change; the last answer stays until the next one is there.
import { useEffect, useState } from 'react'
import type { Around } from '../../core/answers'
import { useActions, useApp } from '../state/store'

export function useAround(claimId: string, depth: number, wanted = true): Around | undefined {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [found, setFound] = useState<{ of: string; around: Around }>()
  useEffect(() => {
    if (!wanted) return undefined
    let current = true
    void actions.around({ claimId, depth }).then((around) => {
      if (current && around) setFound({ of: claimId, around })
    })
    return () => {
      current = false
    }
  }, [actions, claimId, depth, stale, wanted])
  return found?.of === claimId ? found.around : undefined
}
