// The engine as the main process sees it: there when it is called, and started again with the same project when it died.
// Must not break: a project that kills the engine is opened again once, not in a circle.
import type { Event, Verb } from '../../../core/contract'
import type { Answer } from '../../../core/remote'
import { diedMessage, type Life, type LifeParts, startLife } from './engine-life'

export interface Engine {
  call(verb: string, input: unknown): Promise<Answer>
  /** The path of the project that is open, as far as is known here. */
  path(): string | undefined
  /** Closes the project and ends the process. */
  stop(): Promise<void>
}

export interface EngineParts extends Omit<LifeParts, 'ended'> {
  /** Another project is open from now on, or none, or the same under another name. */
  opened: () => void
}

export function createEngine({ opened, tell, ...parts }: EngineParts): Engine {
  let life: Life | undefined
  let path: string | undefined
  let stopping = false
  /** The project is being opened again: until it is, nobody may find none open. */
  let opening: Promise<Answer> | undefined

  const now = (next: string | undefined): void => {
    if (next === path) return
    path = next
    opened()
  }
  const hear = (event: Event): void => {
    tell(event)
    // Everything may be another, the name of the file too.
    if (event.event === 'changed' && !event.delta && life) void ask('openedProject', {})
  }
  const ended = async (): Promise<void> => {
    const lost = path
    life = undefined
    path = undefined
    if (stopping) return
    if (lost !== undefined) opening = ask('openProject', { path: lost })
    const again = await opening
    opening = undefined
    tell({ event: 'notice', level: 'warning', message: diedMessage })
    if (again && !again.ok) tell({ event: 'notice', level: 'error', message: again.error.message })
    tell({ event: 'changed' })
  }

  const ask = async (verb: string, input: unknown): Promise<Answer> => {
    life ??= startLife({ ...parts, tell: hear, ended: () => void ended() })
    const answer = await life.call(verb, input)
    if (!answer.ok) return answer
    if (verb === 'closeProject') now(undefined)
    else if (opens.has(verb)) now(pathIn(answer))
    // Its answer is what changed, not which file is open now.
    else if (verb === 'load') await ask('openedProject', {})
    return answer
  }

  return {
    call: async (verb, input) => {
      await opening
      return ask(verb, input)
    },
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
