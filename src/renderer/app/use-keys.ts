// Keys that work everywhere in the page. In a text field Ctrl+Z belongs to the typing first.
// Must not break: single keys do nothing while somebody types, and no key of the page does while a dialog is open.
import { useEffect, useRef } from 'react'
import { type CommandName, commandNames, commands as table } from '../../core/commands'
import { type Begun, bindings, follow, type Keymap, modifiers } from '../state/keymap'
import { useAppStore } from '../state/store'
import { onMac, useKeymap } from '../state/use-keymap'
import type { Commands } from './commands'

const fields =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="combobox"]'

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null

export function useKeys(commands: Commands): void {
  const store = useAppStore()
  const keymap = useKeymap()
  // What is begun outlives the commands, which change between two keys of a sequence as the page does.
  const begun = useRef<Begun[]>([])
  useEffect(() => {
    const mac = onMac()
    const bound = boundKeys(keymap)
    const onKey = (event: KeyboardEvent): void => {
      if (modifiers.includes(event.key)) return
      const { dialog, naming } = store.getState()
      const covered = dialog !== undefined || naming || isIn(event.target, '[data-dialog]')
      const ours = !event.defaultPrevented && !event.isComposing && !covered
      const typing = isIn(event.target, fields)
      // On a Mac, Alt types characters.
      if (!ours || (typing && mac && event.altKey && !event.metaKey)) return void (begun.current = [])
      const single = typing ? [] : isIn(event.target, '[role="application"]') ? bound.inText : bound.anywhere
      const next = follow([...bound.keys, ...single], begun.current, event, mac)
      begun.current = next.begun
      if (next.command === undefined) return
      const { run } = commands[next.command]
      if (typing && (next.command === 'undo' || next.command === 'redo')) return typingFirst(event, run)
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [commands, keymap, store])
}

interface Bound {
  keys: Begun[]
  /** Single keys while the text has the focus. */
  inText: Begun[]
  /** Single keys wherever nobody types. */
  anywhere: Begun[]
}

function boundKeys(keymap: Keymap): Bound {
  const everywhere = (name: CommandName): boolean => ['view', 'help'].includes(table[name].menu)
  const again: Begun[] = keymap.redo.keys === '' ? [] : [{ name: 'redo', presses: ['Mod+Y'], done: 0 }]
  return {
    keys: [...bindings(keymap, 'keys'), ...again],
    inText: bindings(keymap, 'single'),
    anywhere: bindings(keymap, 'single', commandNames.filter(everywhere)),
  }
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
