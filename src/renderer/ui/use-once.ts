// Work that a dialog begins: until it has ended, asking again does nothing.
import { useRef } from 'react'

/** The work as it is asked for: a second key press may come before the first has closed the dialog. */
export function useOnce<A extends unknown[]>(work: (...given: A) => Promise<unknown>): (...given: A) => void {
  const running = useRef(false)
  const ask = async (given: A): Promise<void> => {
    if (running.current) return
    running.current = true
    await work(...given)
    running.current = false
  }
  return (...given) => void ask(given)
}
