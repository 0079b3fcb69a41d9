// Changes of one record, sent at once and in order, each made on what those before it will have made of it.
// Must not break: two quick changes never undo each other, though the first hasn't come back yet.
import { useMemo } from 'react'
import { patchBetween } from '../parts/edit'

/** Makes a change and answers whether it was saved; one that changes nothing is. */
export type Edit<T> = (make: (record: T) => T) => Promise<boolean>

type Read<T> = () => T | undefined
type Send = (patch: Record<string, unknown>) => Promise<boolean>

/** `read` is the record as the page holds it; `send` answers whether the patch was taken. */
export function createEditing<T extends object>(read: Read<T>, send: Send): Edit<T> {
  let onTheWay = 0
  let newest: T | undefined
  return async (make) => {
    const now = newest ?? read()
    if (!now) return false
    const next = make(now)
    const patch = patchBetween(now, next)
    if (Object.keys(patch).length === 0) return true
    onTheWay += 1
    newest = next
    const saved = await send(patch)
    onTheWay -= 1
    if (onTheWay === 0) newest = undefined
    return saved
  }
}

/** The same for a component; both arguments must be stable. */
export const useEditing = <T extends object>(read: Read<T>, send: Send): Edit<T> =>
  useMemo(() => createEditing(read, send), [read, send])
