// Changes that each build on what is there: one begins when the one before has ended, and sees what that made of it.
// Must not break: of two that are asked for at once, none is made on what was there before the other.
import { useRef } from 'react'

/** Runs work in the order in which it is asked for. The work may not fail: what can go wrong is told elsewhere. */
export function useInOrder(): <T>(work: () => Promise<T>) => Promise<T> {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return (work) => {
    const mine = last.current.then(work)
    last.current = mine
    return mine
  }
}
