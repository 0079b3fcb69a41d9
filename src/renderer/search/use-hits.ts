// What a search finds: asked a moment after the last key, and again when facts change; only the latest answer counts.
// Must not break: old hits stay until the new ones are there, so that nothing jumps while somebody types.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SearchHit } from '../../core/answers'
import { useActions, useApp } from '../state/store'

/** Long enough to skip most keys of a word, short enough to feel like none. */
const pause = 120
const page = 50

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
  const shown = useRef('')
  const wanted = query.trim() === '' ? '' : query

  const ask = useCallback(
    async (offset: number, before: readonly SearchHit[]): Promise<void> => {
      const mine = ++asked.current
      const answer = await actions.search({
        query: wanted,
        offset,
        limit: page,
        ...(kinds.length > 0 && { kinds: [...kinds] }),
      })
      if (mine !== asked.current || !answer) return
      shown.current = wanted
      setFound({ hits: [...before, ...answer.hits], more: answer.more, of: wanted })
    },
    [actions, wanted, kinds],
  )
  useEffect(() => {
    if (wanted === '') {
      asked.current++
      return
    }
    const timer = setTimeout(() => void ask(0, []), shown.current === wanted ? 0 : pause)
    return () => clearTimeout(timer)
  }, [ask, wanted, stale])

  const current = wanted === '' ? nothing : found
  const readMore = useCallback((): void => {
    if (current.more && current.of === wanted) void ask(current.hits.length, current.hits)
  }, [ask, current, wanted])
  return { ...current, readMore }
}
