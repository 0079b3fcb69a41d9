// Half-typed text of the form: shown at once, kept in the project shortly after, forgotten when it is stored.
// Must not break: what somebody typed is never lost, neither by a wrong value nor by the end of the program.
import { useEffect, useMemo, useRef, useState } from 'react'
import { useActions, useAppStore } from '../../state/store'
import type { Typed } from './desk'

const pause = 300

type AllTyped = Readonly<Record<string, Typed>>

export interface TypedTexts {
  all: AllTyped
  /** The newest, for whoever acts before the page is drawn again. */
  now: () => AllTyped
  keep: (key: string, typed: Typed) => void
  forget: (keys: readonly string[]) => void
}

export function useTyped(claimId: string): TypedTexts {
  const store = useAppStore()
  const [all, setAll] = useState<AllTyped>(() => {
    const drafts = store.getState().drafts.filter((draft) => draft.claimId === claimId)
    return Object.fromEntries(drafts.map(({ part, text }) => [part, { text }]))
  })
  const newest = useRef(all)
  const drafts = useDrafts(claimId, (key) => newest.current[key]?.text)
  return useMemo(() => {
    const put = (next: AllTyped): void => {
      newest.current = next
      setAll(next)
    }
    return {
      all,
      now: () => newest.current,
      keep: (key, typed) => {
        put({ ...newest.current, [key]: typed })
        drafts.later(key)
      },
      forget: (keys) => {
        put(Object.fromEntries(Object.entries(newest.current).filter(([key]) => !keys.includes(key))))
        for (const key of keys) drafts.drop(key)
      },
    }
  }, [all, drafts])
}

/** Keeps texts in the project after a pause in typing, and what still waits when the form goes away. */
function useDrafts(claimId: string, textOf: (key: string) => string | undefined) {
  const actions = useActions()
  const store = useAppStore()
  const newestTextOf = useRef(textOf)
  const drafts = useMemo(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>()
    const stop = (key: string): void => {
      clearTimeout(timers.get(key))
      timers.delete(key)
    }
    const save = (key: string): void => {
      stop(key)
      const text = newestTextOf.current(key)
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
        const kept = store.getState().drafts.some((draft) => draft.claimId === claimId && draft.part === key)
        if (kept) void actions.keepDraft(claimId, key, null)
      },
      flush: () => [...timers.keys()].forEach(save),
    }
  }, [actions, claimId, store])
  useEffect(() => drafts.flush, [drafts])
  return drafts
}
