// Saves a value of one source, or of many at once as one step.
import { useCallback } from 'react'
import type { Delta } from '../../../core/contract'
import type { SourcePatch } from '../../state/actions/library'
import type { Source } from '../../../core/model/source'
import { useActions } from '../../state/store'
import { words } from '../../ui/words'

/** Answers undefined when it could not be stored. */
export type Save = (what: string, patch: SourcePatch) => Promise<Delta | undefined>

export function useSave(sources: readonly Source[]): Save {
  const actions = useActions()
  return useCallback(
    (what, patch) => {
      const [first, ...others] = sources
      if (!first) return Promise.resolve(undefined)
      if (others.length === 0) return actions.change('changeSource', { id: first.id, ...patch })
      return actions.changeAll(
        words.library.editedMany(what.toLowerCase(), sources.length),
        sources.map(({ id }) => ({ do: 'changeSource', id, ...patch })),
      )
    },
    [actions, sources],
  )
}
