// The engine as the main process sees it: there when it is called, and started again with the same project when it died.
// Must not break: a project that kills the engine is opened again once, not in a circle.
import type { Answer } from '../../../core/remote'
import { diedMessage, type Life, type LifeParts, startLife } from './engine-life'

export interface Engine {
  call(verb: string, input: unknown): Promise<Answer>
  /** Closes the project and ends the process. */
  stop(): Promise<void>
}

export function createEngine(parts: Omit<LifeParts, 'ended'>): Engine {
  let life: Life | undefined
  let path: string | undefined
  let stopping = false

  const ended = async (): Promise<void> => {
    const lost = path
    life = undefined
    path = undefined
    if (stopping) return
    if (lost !== undefined) await call('openProject', { path: lost })
    parts.tell({ event: 'notice', level: 'warning', message: diedMessage })
    parts.tell({ event: 'changed' })
  }

  const call = async (verb: string, input: unknown): Promise<Answer> => {
    life ??= startLife({ ...parts, ended: () => void ended() })
    const answer = await life.call(verb, input)
    if (answer.ok) path = pathAfter(path, verb, input, answer.value)
    return answer
  }

  return {
    call,
    stop: async () => {
      stopping = true
      if (!life) return
      await life.call('closeProject', {})
      life?.end()
    },
  }
}

/** The path of the project that is open after a call that went well. */
function pathAfter(
  before: string | undefined,
  verb: string,
  input: unknown,
  value: unknown,
): string | undefined {
  if (verb === 'closeProject') return undefined
  if (verb === 'newProject' || verb === 'openProject') return (value as { path: string }).path
  return verb === 'load' ? ((input as { to?: string }).to ?? before) : before
}
