// Half-typed text of the form: shown at once, kept in the project shortly after, forgotten when it is stored.
// Must not break: what somebody typed is never lost, neither by a wrong value nor by the end of the program.
import { useEffect, useMemo, useState } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { useActions, useAppStore } from '../../state/store'
import { type Path, pathKey } from '../parts/part'
import type { Typed } from './desk'

const pause = 300

/** What is typed, by path: a store of its own, so that a key press draws one field again and not the form. */
export type TypedStore = StoreApi<Readonly<Record<string, Typed>>>

/** Whether somebody was typing in one of the parts at these paths, and left it unfinished. */
export const isTypedIn = ({ getState }: TypedStore, paths: readonly Path[]): boolean =>
  Object.keys(getState()).some((key) => paths.some((path) => `${key}.`.startsWith(`${pathKey(path)}.`)))

export interface TypedTexts {
  store: TypedStore
  keep: (key: string, typed: Typed) => void
  forget: (keys: readonly string[]) => void
}

export function useTyped(claimId: string): TypedTexts {
  const app = useAppStore()
  const [store] = useState<TypedStore>(() => {
    const drafts = app.getState().drafts.filter((draft) => draft.claimId === claimId)
    return createStore(() => Object.fromEntries(drafts.map(({ part, text }) => [part, { text }])))
  })
  const drafts = useDrafts(claimId, store)
  return useMemo(
    () => ({
      store,
      keep: (key, typed) => {
        store.setState({ [key]: typed })
        drafts.later(key)
      },
      forget: (keys) => {
        const left = Object.entries(store.getState()).filter(([key]) => !keys.includes(key))
        store.setState(Object.fromEntries(left), true)
        for (const key of keys) drafts.drop(key)
      },
    }),
    [store, drafts],
  )
}

/** Keeps texts in the project after a pause in typing, and what still waits when the form goes away. */
function useDrafts(claimId: string, typed: TypedStore) {
  const actions = useActions()
  const app = useAppStore()
  const drafts = useMemo(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>()
    const stop = (key: string): void => {
      clearTimeout(timers.get(key))
      timers.delete(key)
    }
    const save = (key: string): void => {
      stop(key)
      const text = typed.getState()[key]?.text
      if (text !== undefined) void actions.keepDraft(claimId, key, text)
    }
    return {
      later: (key: string) => {
        stop(key)
        timers.set(
          key,
          setTimeout(() => save(key), pause),
        )
      },
      drop: (key: string) => {
        stop(key)
        const kept = app.getState().drafts.some((draft) => draft.claimId === claimId && draft.part === key)
        if (kept) void actions.keepDraft(claimId, key, null)
      },
      flush: () => [...timers.keys()].forEach(save),
    }
  }, [actions, app, claimId, typed])
  useEffect(() => drafts.flush, [drafts])
  return drafts
}
