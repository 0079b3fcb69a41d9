// Keys that work everywhere in the page. In a text field Ctrl+Z belongs to the typing first.
// Must not break: single keys (?, g r, g c) do nothing while somebody types or a dialog is open.
import { useEffect } from 'react'
import { useAppStore } from '../state/store'
import type { Commands } from './commands'

const fieldSelector = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]'

/** True where letters are text. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(fieldSelector) !== null

export function useKeys(commands: Commands): void {
  const store = useAppStore()
  useEffect(() => {
    let afterG = false
    const onKey = (event: KeyboardEvent): void => {
      const { project, dialog } = store.getState()
      if (event.defaultPrevented || event.isComposing || dialog !== undefined) return
      const withG = afterG
      afterG = false
      if ((event.ctrlKey || event.metaKey) && !event.altKey)
        return withControl(event, commands, project !== undefined)
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      if (event.key === '?') return act(event, commands.shortcuts.run)
      if (!project) return
      if (withG && event.key === 'r') return act(event, commands.read.run)
      if (withG && event.key === 'c') return act(event, commands.claims.run)
      afterG = event.key === 'g'
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [commands, store])
}

function withControl(event: KeyboardEvent, commands: Commands, open: boolean): void {
  const key = event.key.toLowerCase()
  if (key === 'o' && !event.shiftKey) return act(event, commands.openProject.run)
  if (!open) return
  if (key === 'i' && !event.shiftKey) return act(event, commands.import.run)
  if (key === 'e' && !event.shiftKey) return act(event, commands.export.run)
  const step =
    key === 'z' ? (event.shiftKey ? commands.redo : commands.undo) : key === 'y' ? commands.redo : undefined
  if (!step) return
  if (isTyping(event.target)) typingFirst(event, step.run)
  else act(event, step.run)
}

function act(event: KeyboardEvent, run: () => void): void {
  event.preventDefault()
  run()
}

/** Lets the field take back its own typing; only a field that had nothing to take back leaves it to the project. */
function typingFirst(event: KeyboardEvent, run: () => void): void {
  let typed = false
  const field = event.target as HTMLElement
  const onInput = (): void => {
    typed = true
  }
  field.addEventListener('input', onInput, { once: true })
  // The browser edits the field within this same task, if it has anything to take back.
  setTimeout(() => {
    field.removeEventListener('input', onInput)
    if (!typed) run()
  })
}
