// What the shell says to the page: events are taken in at once, commands of a menu or the desktop when there is something
// to act on. Must not break: what comes before the page has its project is carried out after that, and not lost.
import { useEffect, useRef } from 'react'
import type { Event } from '../../core/contract'
import type { Connection } from '../state/connection'
import { useActions, useApp } from '../state/store'
import type { Commands } from './commands'

type Command = Extract<Event, { event: 'command' }>

export function useShell(listen: Connection['listen'], commands: Commands): void {
  const actions = useActions()
  const ready = useApp((state) => state.ready)
  const early = useRef<Command[]>([])
  useEffect(() => {
    const carryOut = ({ command, path, paths }: Command): void => {
      if (paths && commands[command].enabled) void actions.importPaths(paths)
      else commands[command].run(path)
    }
    if (ready) early.current.splice(0).forEach(carryOut)
    return listen((event) => {
      const command = actions.hear(event)
      if (command && ready) carryOut(command)
      else if (command) early.current.push(command)
    })
  }, [listen, actions, commands, ready])
}
