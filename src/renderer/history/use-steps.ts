// The steps of the history that are wanted: a page at a time, the next when the end comes into view, and again when
// facts change. Must not break: old steps stay until the new ones are there, and only the latest answer counts.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { HistoryStep } from '../../core/answers'
import type { Past } from '../state/browsing'
import type { Actions } from '../state/actions'
import { useActions, useApp } from '../state/store'
import { kinds, timesOf } from './rows'

const page = 50
/** As many as the workbench tells at once. */
const most = 1000

export type StepsQuery = Partial<Omit<Past, 'at' | 'since' | 'takenBack'>>

export interface Steps {
  /** Undefined before the first answer. */
  steps: readonly HistoryStep[] | undefined
  readMore: () => void
}

interface Found {
  steps: readonly HistoryStep[]
  /** Where the next page begins; undefined: there is none. */
  next: string | undefined
  of: string
}

export function useSteps(query: StepsQuery): Steps {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [found, setFound] = useState<Found>()
  const asked = useRef(0)
  const newest = useRef<Found>(undefined)
  const of = JSON.stringify(query)
  const read = useCallback(
    async (from: Pick<Found, 'steps' | 'next'>, limit: number): Promise<void> => {
      const mine = ++asked.current
      const isLate = (): boolean => mine !== asked.current
      const answer = await stepsAfter(actions, JSON.parse(of) as StepsQuery, { ...from, limit, isLate })
      if (!answer || isLate()) return
      newest.current = { ...answer, of }
      setFound(newest.current)
    },
    [actions, of],
  )
  useEffect(() => {
    // Where only facts have changed as many are read as are there: nobody loses the step that they stand on.
    const before = newest.current?.of === of ? newest.current.steps.length : 0
    void read({ steps: [], next: undefined }, Math.min(most, Math.max(page, before)))
  }, [read, of, stale])
  const readMore = useCallback((): void => {
    if (found?.of === of && found.next !== undefined) void read(found, page)
  }, [found, of, read])
  return { steps: found?.steps, readMore }
}

interface Reading extends Pick<Found, 'steps' | 'next'> {
  limit: number
  isLate: () => boolean
}

/** The steps that were read, and so many more of those that are wanted. */
async function stepsAfter(
  actions: Actions,
  { of, sourceId, coder, kind, from, to }: StepsQuery,
  { steps, next, limit, isLate }: Reading,
): Promise<Pick<Found, 'steps' | 'next'> | undefined> {
  const wanted = {
    ...(of && { of }),
    ...(sourceId !== undefined && { sourceId }),
    ...(coder !== undefined && { coder }),
    ...(kind && { nouns: [...kinds[kind]] }),
    ...timesOf({ from, to }),
  }
  const answer = await actions.history({ ...wanted, limit, ...(next !== undefined && { after: next }) })
  return answer && !isLate() ? { steps: [...steps, ...answer.steps], next: answer.next } : undefined
}
