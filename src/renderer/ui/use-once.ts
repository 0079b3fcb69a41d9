// Work that a dialog begins: until it has ended, asking again does nothing.
import { useRef } from 'react'

/** The work as it is asked for: a second key press may come before the first has closed the dialog. */
export function useOnce(work: () => Promise<unknown>): () => void {
  const running = useRef(false)
  const ask = async (): Promise<void> => {
    if (running.current) return
    running.current = true
    await work()
    running.current = false
  }
  return () => void ask()
}
