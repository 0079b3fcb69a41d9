// The keys of the line of hops: arrows go along it, with Alt they move a hop; Enter opens, Insert adds, Delete removes.
// Must not break: the focus stays on the hop that was moved, and is never lost with one that goes.
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useActions } from '../../state/store'
import { words } from '../../ui/words'
import { useDesk } from '../form/desk'

interface Line {
  list: RefObject<HTMLElement | null>
  /** How many hops the line shows, and how many of them are stored. */
  count: number
  stored: number
  nameOf: (index: number) => string
  onOpen: (index: number) => void
  onMove: (from: number, to: number | undefined) => Promise<unknown>
  onAdd: (at: number) => Promise<unknown>
}

export function useHopKeys({ list, count, stored, nameOf, onOpen, onMove, onAdd }: Line) {
  const desk = useDesk()
  const actions = useActions()
  const [active, setActive] = useState(0)
  const focus = (index: number): void => {
    const next = Math.max(0, Math.min(count - 1, index))
    setActive(next)
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[next]?.focus()
  }
  const move = (from: number, to: number): void => {
    if (desk.fixed || from >= stored || to < 0 || to >= stored) return
    focus(to)
    void onMove(from, to).then(() => actions.say(words.form.hopMoved(nameOf(from), to + 1, stored)))
  }
  const remove = (index: number): void => {
    if (desk.fixed) return
    const name = nameOf(index)
    void onMove(index, undefined).then(() => index < stored && actions.say(words.form.hopRemoved(name)))
    // The one behind it comes into its place; where there is none, the one before.
    focus(Math.min(index, count - 2))
  }
  const add = (at: number): void => {
    if (desk.fixed) return
    void onAdd(at).then(() => actions.say(words.form.hopAdded(at + 1, stored + 1)))
  }
  const deedOf: DeedOf = ({ key, altKey, shiftKey }, index) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key]
    if (by !== undefined) return altKey ? () => move(index, index + by) : () => focus(index + by)
    const deeds: Readonly<Record<string, () => void>> = {
      Home: () => focus(0),
      End: () => focus(count - 1),
      Enter: () => onOpen(index),
      ' ': () => onOpen(index),
      Delete: () => remove(index),
      Backspace: () => remove(index),
      Insert: () => add(Math.min(stored, shiftKey ? index : index + 1)),
    }
    return altKey ? undefined : deeds[key]
  }
  return { active: Math.min(active, count - 1), setActive, add, onKeyDown: handling(deedOf) }
}

type DeedOf = (event: KeyboardEvent, index: number) => (() => void) | undefined

/** Does what a key means, and keeps it from everybody else. */
const handling =
  (deedOf: DeedOf) =>
  (event: KeyboardEvent, index: number): void => {
    const deed = event.ctrlKey || event.metaKey ? undefined : deedOf(event, index)
    if (!deed) return
    event.preventDefault()
    event.stopPropagation()
    deed()
  }
