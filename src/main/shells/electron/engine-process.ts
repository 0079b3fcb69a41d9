// The engine as the main process sees it: there when it is called, and started again with the same project when it died.
// Must not break: a project that kills the engine is opened again once, not in a circle.
import type { Verb } from '../../../core/contract'
import type { Answer } from '../../../core/remote'
import { diedMessage, type Life, type LifeParts, startLife } from './engine-life'

export interface Engine {
  call(verb: string, input: unknown): Promise<Answer>
  /** The path of the project that is open, as far as is known here. */
  path(): string | undefined
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
    const again = lost !== undefined && (await call('openProject', { path: lost }))
    parts.tell({ event: 'notice', level: 'warning', message: diedMessage })
    if (again && !again.ok) parts.tell({ event: 'notice', level: 'error', message: again.error.message })
    parts.tell({ event: 'changed' })
  }

  const call = async (verb: string, input: unknown): Promise<Answer> => {
    const living = (life ??= startLife({ ...parts, ended: () => void ended() }))
    const answer = await living.call(verb, input)
    if (!answer.ok) return answer
    if (verb === 'closeProject') path = undefined
    else if (opens.has(verb)) path = pathIn(answer)
    // Its answer is what changed, not which file is open now.
    else if (verb === 'load') path = pathIn(await living.call('openedProject', {}))
    return answer
  }

  return {
    call,
    path: () => path,
    stop: async () => {
      stopping = true
      if (!life) return
      await life.call('closeProject', {})
      life?.end()
    },
  }
}

/** Verbs that answer with the open project, which may have been renamed and gone on with there. */
const opens = new Set<string>([
  'newProject',
  'openProject',
  'openSample',
  'restoreBackup',
  'openedProject',
] satisfies Verb[])

/** The path in an answer that is an open project. */
const pathIn = (answer: Answer): string | undefined =>
  answer.ok ? (answer.value as { path: string } | null)?.path : undefined
