// The page's one store. Its state is in state.ts, its pure updates in changes.ts; only actions set it.
// What a form may rely on: `useApp((state) => …)` reads, `useActions()` does. state.hand is the id of the claim
// in hand, state.claims / highlights / notes hold it with all its evidence, state.codebook its claim type and
// entities, state.drafts its half-typed text; `focus.on === 'form'` asks for the focus, a new object each time.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Records } from '../../core/model/records'
import type { Actions } from './actions'
import { initialState, type State } from './state'

export type Store = StoreApi<State>

export const createAppStore = (): Store => createStore<State>(() => initialState)

/** What the components get: the store to read and the actions to call. */
export const AppContext = createContext<{ store: Store; actions: Actions } | undefined>(undefined)

function useAppContext(): { store: Store; actions: Actions } {
  const context = useContext(AppContext)
  if (!context) throw new Error('A component stands outside of the app.')
  return context
}

/** A part of the state; the component renders again when it changes. */
export const useApp = <T>(select: (state: State) => T): T => useStore(useAppContext().store, select)

export const useActions = (): Actions => useAppContext().actions

/** The store itself, for what listens without rendering. */
export const useAppStore = (): Store => useAppContext().store

/** The claim in hand. */
export const claimInHand = (state: State): Records['claims'] | undefined =>
  state.hand === undefined ? undefined : state.claims.get(state.hand)

/** The claim type with a key. */
export const claimTypeOf = (state: State, key: string): Records['claimTypes'] | undefined =>
  state.codebook.claimTypes.find((type) => type.key === key)
