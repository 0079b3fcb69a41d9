// The two texts of a pair and how they differ, read once for each pair and cut into lines.
import { useEffect, useState } from 'react'
import type { VersionPair } from '../state/browsing'
import { useActions, useApp } from '../state/store'
import { type DiffLine, linesOf } from './rows'

export interface Comparison {
  texts: { old: string; new: string }
  lines: readonly DiffLine[]
}

/** Undefined while it is being read; what failed has said so in a notice. */
export function useComparison({ id, of }: VersionPair): Comparison | undefined {
  const actions = useActions()
  const project = useApp((state) => state.project?.path)
  const [found, setFound] = useState<Comparison & { key: string }>()
  const key = `${project} ${id} ${of}`
  useEffect(() => {
    let current = true
    const read = async (): Promise<void> => {
      const [older, newer, difference] = await Promise.all([
        actions.textOf(of),
        actions.textOf(id),
        actions.compare({ id, of }),
      ])
      if (!current || older === undefined || newer === undefined || !difference) return
      const texts = { old: older, new: newer }
      setFound({ key, texts, lines: linesOf(difference.runs, texts) })
    }
    void read()
    return () => {
      current = false
    }
  }, [actions, id, of, key])
  return found?.key === key ? found : undefined
}
