// What a search finds: asked a moment after the last key, and again when facts change; only the latest answer counts.
// Must not break: old hits stay until the new ones are there, so that nothing jumps while somebody types.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SearchHit } from '../../core/answers'
import { useActions, useApp } from '../state/store'

/** Long enough to skip most keys of a word, short enough to feel like none. */
const pause = 120
const page = 50
/** As many as the workbench tells at once. */
const most = 1000

export interface Hits {
  hits: readonly SearchHit[]
  more: boolean
  /** The query that they answer; undefined before the first answer. */
  of: string | undefined
  readMore: () => void
}

interface Found {
  hits: readonly SearchHit[]
  more: boolean
  of: string | undefined
}

const nothing: Found = { hits: [], more: false, of: undefined }

export function useHits(query: string, kinds: readonly SearchHit['kind'][]): Hits {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [found, setFound] = useState<Found>(nothing)
  const asked = useRef(0)
  const shown = useRef(nothing)
  const wanted = query.trim() === '' ? '' : query

  const ask = useCallback(
    async (before: readonly SearchHit[], limit = page): Promise<void> => {
      const mine = ++asked.current
      const answer = await actions.search({
        query: wanted,
        offset: before.length,
        limit,
        ...(kinds.length > 0 && { kinds: [...kinds] }),
      })
      if (mine !== asked.current || !answer) return
      shown.current = { hits: [...before, ...answer.hits], more: answer.more, of: wanted }
      setFound(shown.current)
    },
    [actions, wanted, kinds],
  )
  useEffect(() => {
    if (wanted === '') {
      asked.current++
      return
    }
    // Where only facts have changed as many are read as are there: nobody loses the hit that they stand on.
    const { of, hits } = shown.current
    const timer =
      of === wanted
        ? setTimeout(() => void ask([], Math.min(most, Math.max(page, hits.length))))
        : setTimeout(() => void ask([]), pause)
    return () => clearTimeout(timer)
  }, [ask, wanted, stale])

  const current = wanted === '' ? nothing : found
  const readMore = useCallback((): void => {
    if (current.more && current.of === wanted) void ask(current.hits)
  }, [ask, current, wanted])
  return { ...current, readMore }
}
