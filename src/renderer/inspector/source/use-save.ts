// Saves a value of one source, or of many at once as one step.
import { useCallback } from 'react'
import type { OperationInput } from '../../../core/operations'
import type { Source } from '../../../core/model/source'
import { useActions } from '../../state/store'
import { words } from '../../ui/words'

type Patch = Omit<OperationInput['changeSource'], 'id'>
export type Save = (what: string, patch: Patch) => void

export function useSave(sources: readonly Source[]): Save {
  const actions = useActions()
  return useCallback(
    (what, patch) => {
      const [first, ...others] = sources
      if (!first) return
      if (others.length === 0) void actions.change('changeSource', { id: first.id, ...patch })
      else
        void actions.changeAll(
          words.library.editedMany(what.toLowerCase(), sources.length),
          sources.map(({ id }) => ({ do: 'changeSource', id, ...patch })),
        )
    },
    [actions, sources],
  )
}
