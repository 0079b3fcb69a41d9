// Refuses at once what would change a project that is open for reading only.
// Must not break: nothing is begun that would be refused at its end, by whatever way it was asked for.
import { type Command, type CommandName, commands } from '../../core/commands'
import { words } from '../ui/words'
import type { Desk } from './act'
import type { Deeds } from './use-deeds'

type Page = Pick<Desk, 'store' | 'actions'>

/** Whether the project can be changed; says why not. */
export function mayChange({ store, actions }: Page): boolean {
  const may = store.getState().project?.readOnly !== true
  if (!may) actions.say(words.lacks.readOnly)
  return may
}

/** The same deeds; those that change anything only where that can be. */
export function permitted(page: Page, deeds: Deeds): Deeds {
  const names = Object.keys(deeds) as CommandName[]
  return Object.fromEntries(
    names.map((name) => {
      const { write }: Command = commands[name]
      return [name, write ? () => void (mayChange(page) && deeds[name]?.()) : deeds[name]]
    }),
  )
}
