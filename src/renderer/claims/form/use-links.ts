// Changes of the records beside the claim: its relations, its breakdown, its series.
// A part that is set to undefined is removed.
import { useCallback } from 'react'
import type { Breakdown, Relation, Series } from '../../../core/model/relations'
import { useActions, useAppStore } from '../../state/store'
import { type Edit, useEditing } from './use-editing'

export function useRelation(id: string): Edit<Relation> {
  const actions = useActions()
  const store = useAppStore()
  return useEditing(
    useCallback(() => store.getState().relations.get(id), [store, id]),
    useCallback(
      async (patch) => (await actions.change('changeRelation', { id, ...patch })) !== undefined,
      [actions, id],
    ),
  )
}

export function useBreakdown(id: string): Edit<Breakdown> {
  const actions = useActions()
  const store = useAppStore()
  return useEditing(
    useCallback(() => store.getState().breakdowns.get(id), [store, id]),
    useCallback(
      async (patch) => (await actions.change('changeBreakdown', { id, ...patch })) !== undefined,
      [actions, id],
    ),
  )
}

export function useSeries(id: string): Edit<Series> {
  const actions = useActions()
  const store = useAppStore()
  return useEditing(
    useCallback(() => store.getState().series.get(id), [store, id]),
    useCallback(
      async (patch) => (await actions.change('changeSeries', { id, ...patch })) !== undefined,
      [actions, id],
    ),
  )
}
