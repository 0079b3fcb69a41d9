// Every command of the table as the page shows and runs it: menus, palette, header, keys and the shell use this.
import { useMemo } from 'react'
import { type Command, type CommandName, commandNames, commands } from '../../../core/commands'
import type { View } from '../../state/places'
import type { State } from '../../state/state'
import { useActions, useApp, useAppStore } from '../../state/store'
import { shownKeys, spokenKeys } from '../../state/keymap'
import { onMac, useKeymap } from '../../state/use-keymap'
import { givenIn, lackOf } from './enabled'
import { runsOf } from './run'

export interface PageCommand extends Pick<Command, 'label' | 'menu'> {
  name: CommandName
  /** As they are shown on this machine; the single key where there are no others. */
  keys?: string | undefined
  single?: string | undefined
  /** For aria-keyshortcuts. */
  spoken?: string | undefined
  enabled: boolean
  /** Why it can't be run. */
  lack?: string | undefined
  /** Runs it; says why where it can't be run. */
  run: (path?: string) => void
}

export type Commands = Readonly<Record<CommandName, PageCommand>>

/** Where several claims can be tied: in the table those that are selected, else the one in hand in its form. */
function roomOf({ view, table, hand }: State): View | undefined {
  if (table.selected.size > 1 && (view === 'claims' || hand === undefined)) return 'claims'
  return view === 'review' ? undefined : 'read'
}

export function useCommands(): Commands {
  const actions = useActions()
  const store = useAppStore()
  const keymap = useKeymap()
  const given = useApp((state) => JSON.stringify(givenIn(state)))
  const runs = useMemo(() => runsOf(actions, store), [actions, store])
  return useMemo(() => {
    const run = (name: CommandName, path?: string): void => {
      // What was given when the page was drawn may have gone since.
      const lack = lackOf(name, givenIn(store.getState()))
      if (lack !== undefined) return actions.say(lack)
      const own = runs[name]
      if (own) return own(path)
      // The room that knows how has to be on the screen.
      const { needs = '' } = commands[name]
      const room = needs === 'claims' ? roomOf(store.getState()) : undefined
      if (room) actions.go(room)
      else if (['source', 'text', 'claim'].includes(needs) || name.startsWith('to')) actions.go('read')
      actions.ask(name, path)
    }
    const now = givenIn(store.getState())
    const entries = commandNames.map((name): [CommandName, PageCommand] => {
      const { keys, single } = keymap[name]
      const mac = onMac()
      const lack = lackOf(name, now)
      return [
        name,
        {
          name,
          label: commands[name].label,
          menu: commands[name].menu,
          keys: shownKeys(keys || single, mac) || undefined,
          single: shownKeys(single, mac) || undefined,
          spoken: spokenKeys(keys || single, mac) || undefined,
          enabled: lack === undefined,
          lack,
          run: (path) => run(name, path),
        },
      ]
    })
    return Object.fromEntries(entries) as Commands
    // oxlint-disable-next-line react/exhaustive-deps -- `given` is what the state gives, as a value that can be compared
  }, [actions, store, keymap, runs, given])
}
