// The parser's processes as the main process runs them: started, watched and ended for the engine, which gets a port to each.
// Must not break: no document passes through here, and none of them outlives its engine.
import process from 'node:process'
import { app, MessageChannelMain, type MessagePortMain, utilityProcess } from 'electron'
import { mostMemory, watchMemory } from '../../parser/memory'
import type { End } from '../../parser/queue'

export interface Parsers {
  start(life: number): void
  kill(life: number): void
  killAll(): void
}

interface Hear {
  started: (life: number, port: MessagePortMain) => void
  ended: (life: number, end: End) => void
}

export function createParsers(program: string, { started, ended }: Hear): Parsers {
  const ends = new Map<number, () => void>()
  return {
    start: (life) => {
      const child = utilityProcess.fork(program, [], {
        serviceName: 'Assay parser',
        env: {},
        stdio: 'ignore',
      })
      // Not child.kill(), which asks: whoever is in an endless loop doesn't hear that.
      const kill = (): void => {
        try {
          if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL')
        } catch (error) {
          // Recovers from one that has just ended by itself, which `exit` will tell.
          if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
        }
      }
      let tooMuch = false
      const stopWatching = watchMemory(
        () => residentBytes(child.pid),
        mostMemory,
        () => {
          tooMuch = true
          kill()
        },
      )
      ends.set(life, kill)
      child.once('exit', () => {
        stopWatching()
        ends.delete(life)
        ended(life, tooMuch ? 'memory' : 'itself')
      })
      const { port1, port2 } = new MessageChannelMain()
      child.postMessage(null, [port1])
      started(life, port2)
    },
    kill: (life) => ends.get(life)?.(),
    killAll: () => ends.forEach((end) => end()),
  }
}

/** Electron says it in kilobytes, on every system. */
function residentBytes(pid: number | undefined): number | undefined {
  const metrics = app.getAppMetrics().find((each) => each.pid === pid)
  return metrics && metrics.memory.workingSetSize * 1024
}
