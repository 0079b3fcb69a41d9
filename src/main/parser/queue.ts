// Documents wait for a process that may die of one: it is started when there is something to read, kept warm,
// ended when it takes too long, and started again for the next. Must not break: the document that ended the process
// fails with one sentence, all others are read.
import { WorkbenchError } from '../../core/errors'
import { FromParser, type ToParser } from './messages'

/** Why a process ended: it grew too large, or by itself. */
export type End = 'memory' | 'itself'

/** One life of the parser's process. */
export interface ParserProcess {
  send(document: ToParser): void
  /** Ends it at once, whatever it is doing; `ended` is then told. */
  kill(): void
}

/** Starts a process, which reads in the order in which documents are sent. */
export type StartParser = (hear: {
  answered: (answer: unknown) => void
  ended: (end: End) => void
}) => ParserProcess

export interface Limits {
  /** How long one document may take, in milliseconds. */
  patience: number
  /** How long the process stays when there is nothing to read, in milliseconds. */
  idle: number
}

export interface Queue {
  /** What a document became; not yet believed. */
  ask: (document: ToParser) => Promise<unknown>
  /** Fails a document that nobody wants any more, or that takes too long. */
  giveUp: (id: number, error: WorkbenchError) => void
  /** Ends the process; whatever waits fails with the error that `why` has for it. */
  stop: (why: (name: string) => WorkbenchError) => void
}

interface Waiting extends ToParser {
  done: (reading: unknown) => void
  fail: (error: WorkbenchError) => void
}

export function createQueue(start: StartParser, { patience, idle }: Limits): Queue {
  /** In the order of reading: the first is what the process has in hand. */
  const waiting: Waiting[] = []
  let timer: NodeJS.Timeout | undefined

  /** Begins to measure how long the process takes for what it has in hand now, or how long it rests. */
  const watch = (): void => {
    clearTimeout(timer)
    const [first] = waiting
    timer = first
      ? setTimeout(() => giveUp(first.id, tooSlow(first.name, patience)), patience)
      : setTimeout(life.kill, idle).unref()
  }
  const goOn = (): void => {
    if (waiting.length > 0 && !life.isThere()) life.begin(waiting)
    watch()
  }
  const giveUp = (id: number, error: WorkbenchError): void => {
    const at = waiting.findIndex((each) => each.id === id)
    const [document] = at < 0 ? [] : waiting.splice(at, 1)
    document?.fail(error)
    // One that was not begun is read in vain, and its answer passed over.
    if (at === 0) life.kill()
    // Not before others that are given up together are out, or each would cost a process.
    queueMicrotask(goOn)
  }
  const life = oneLife(start, {
    answered: (answer) => {
      if (settle(waiting, answer)) watch()
    },
    ended: (end) => {
      const [first] = waiting
      if (first) giveUp(first.id, died(first.name, end))
    },
  })
  const ask = (document: ToParser) =>
    new Promise<unknown>((done, fail) => {
      const mine = { ...document, done, fail }
      waiting.push(mine)
      life.send(mine)
      if (waiting.length === 1 || !life.isThere()) goOn()
    })
  return {
    ask,
    giveUp,
    stop: (why) => {
      clearTimeout(timer)
      life.kill()
      for (const document of waiting.splice(0)) document.fail(why(document.name))
    },
  }
}

/** Hands an answer to who waits for it, who then waits no more; true when there was somebody. */
function settle(waiting: Waiting[], answer: unknown): boolean {
  const { data } = FromParser.safeParse(answer)
  const at = waiting.findIndex(({ id }) => id === data?.id)
  const [document] = at < 0 ? [] : waiting.splice(at, 1)
  if (!data || !document) return false
  if ('error' in data) document.fail(new WorkbenchError(data.error.code, data.error.message))
  else document.done(data.imported)
  return true
}

/** One process at a time, or none: of one that was given up nothing is heard any more. */
function oneLife(start: StartParser, { answered, ended }: Parameters<StartParser>[0]) {
  let life: ParserProcess | undefined
  const begin = (): ParserProcess => {
    const mine = start({
      answered: (answer) => (life === mine ? answered(answer) : undefined),
      ended: (end) => {
        if (life !== mine) return
        life = undefined
        ended(end)
      },
    })
    return mine
  }
  const send = ({ id, name, bytes }: Waiting): void => life?.send({ id, name, bytes })
  return {
    isThere: () => life !== undefined,
    begin: (documents: Waiting[]) => {
      life = begin()
      documents.forEach(send)
    },
    send,
    kill: () => {
      const last = life
      life = undefined
      last?.kill()
    },
  }
}

const tooSlow = (name: string, patience: number) =>
  new WorkbenchError(
    'tooLarge',
    `“${name}” was left out: reading it took longer than ${patience / 1000} seconds.`,
  )

const died = (name: string, end: End) =>
  end === 'memory'
    ? new WorkbenchError('tooLarge', `“${name}” was left out: reading it took more memory than Assay allows.`)
    : new WorkbenchError('unreadable', `“${name}” was left out: the process that read it crashed.`)
