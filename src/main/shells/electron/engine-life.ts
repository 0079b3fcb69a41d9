// One life of the engine's process: calls go in, answers and events come out, and silence ends it.
// Must not break: every call gets an answer, also when the process dies before it has given one.
import { type MessagePortMain, utilityProcess } from 'electron'
import type { Checked, Event } from '../../../core/contract'
import type { Answer } from '../../../core/remote'
import type { FromEngine, ToEngine } from './messages'
import { createParsers } from './parser-process'

export interface Life {
  call(verb: string, input: unknown): Promise<Answer>
  end(): void
}

export interface LifeParts {
  program: string
  /** The program that reads documents. */
  parser: string
  tell: (event: Event) => void
  choosePath: (input: Checked<'choosePath'>) => Promise<string | null>
  ended: () => void
}

export const diedMessage =
  'The engine of Assay stopped and was started again; everything that was shown as saved is there.'

const pingEvery = 5_000
/** Pings, not time, are counted: a machine that slept must not find its engine guilty. */
const unansweredAtMost = 2

export function startLife({ program, parser, tell, choosePath, ended }: LifeParts): Life {
  const child = utilityProcess.fork(program, [], { serviceName: 'Assay engine' })
  const waiting = new Map<number, (answer: Answer) => void>()
  let unanswered = 0
  let lastId = 0
  const send = (message: ToEngine, ports: MessagePortMain[] = []): void => child.postMessage(message, ports)
  const parsers = createParsers(parser, {
    started: (life, port) => send({ kind: 'parserStarted', life }, [port]),
    ended: (life, end) => send({ kind: 'parserEnded', life, end }),
  })
  const watch = setInterval(() => {
    if (++unanswered > unansweredAtMost) child.kill()
    else send({ kind: 'ping' })
  }, pingEvery)
  child.on('message', (message: FromEngine) => {
    unanswered = 0
    if (message.kind === 'event') tell(message.event)
    else if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.answer)
      waiting.delete(message.id)
    } else if (message.kind === 'choosePath') {
      const { id } = message
      void choosePath(message.input).then((path) => send({ kind: 'chosen', id, path }))
    } else if (message.kind === 'startParser') parsers.start(message.life)
    else if (message.kind === 'killParser') parsers.kill(message.life)
  })
  child.on('exit', () => {
    clearInterval(watch)
    parsers.killAll()
    for (const done of waiting.values())
      done({ ok: false, error: { code: 'internal', message: diedMessage } })
    ended()
  })
  return {
    call: (verb, input) =>
      new Promise((done) => {
        const id = ++lastId
        waiting.set(id, done)
        send({ kind: 'call', id, verb, input })
      }),
    end: () => void child.kill(),
  }
}
