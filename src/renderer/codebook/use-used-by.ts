// What refers to a record, page by page, and how much each record of a list is used.
// Must not break: an answer about another record, or from before a change, is never shown.
import { useEffect, useState } from 'react'
import type { UsedBy, Uses } from '../../core/answers'
import type { Coding } from '../state/browsing'
import { useActions, useApp } from '../state/store'

/** What refers to a record; undefined until it is known. `more` reads the next page, where there is one. */
export function useUsedBy(noun: Coding['list'], id: string): { used: UsedBy | undefined; more: () => void } {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [known, setKnown] = useState<{ id: string; used: UsedBy }>()
  useEffect(() => {
    let current = true
    void actions.usedBy({ noun, id }).then((used) => {
      if (current && used) setKnown({ id, used })
    })
    return () => {
      current = false
    }
  }, [actions, noun, id, stale])
  const used = known?.id === id ? known.used : undefined
  const more = (): void => {
    if (used?.next === undefined) return
    void actions.usedBy({ noun, id, after: used.next }).then((page) => {
      setKnown((now) => {
        if (!page || now?.used !== used) return now
        return { id, used: { ...page, records: [...used.records, ...page.records] } }
      })
    })
  }
  return { used, more }
}

/** How much each record of a list is used, by id; those that nothing refers to are left out. */
export function useUses(noun: Coding['list']): ReadonlyMap<string, Uses> {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [uses, setUses] = useState<ReadonlyMap<string, Uses>>(new Map())
  useEffect(() => {
    let current = true
    void actions.uses(noun).then((answer) => {
      if (current && answer) setUses(new Map(answer.uses.map((each) => [each.id, each])))
    })
    return () => {
      current = false
    }
  }, [actions, noun, stale])
  return uses
}
