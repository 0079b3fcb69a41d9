// Asks one question after the other of a text: short texts at once, long ones and expressions in a worker that can be ended.
// Must not break: only the newest question is ever answered, once.
import type { Block } from '../../../core/text/document'
import { expressionOf, findAll, type Hits, jointsOf, noHits, type Question } from './find'
import { type Ground, groundOf } from './ground'
import type { FromWorker, ToWorker } from './messages'

/** What came of it: hits, what is wrong with the expression, or that it took too long or broke off. */
export type Outcome = { hits: Hits } | { fault: string } | 'slow' | 'broken'

/** As much of a worker as is needed. */
export type Helper = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

interface Asked {
  question: Question
  tell: (outcome: Outcome) => void
}

/** UTF-16 units that are searched within a frame. */
const quick = 200_000
/** Milliseconds that an expression has. */
const patience = 3000

export class Seeker {
  readonly #text: string
  readonly #joints: Int32Array<ArrayBuffer>
  readonly #start: () => Helper
  #folded: { way: string; ground: Ground } | undefined
  #helper: Helper | undefined
  #busy: Asked | undefined
  #next: Asked | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(shown: { text: string; leaves: readonly Block[] }, start: () => Helper) {
    this.#text = shown.text
    this.#joints = jointsOf(shown.leaves)
    this.#start = start
  }

  ask(question: Question, tell: Asked['tell']): void {
    const fault = question.expression ? faultIn(question) : undefined
    // An expression may never come to its end; anything else soon does, and leaves the folded text behind.
    if (fault !== undefined || question.query === '' || this.#busy?.question.expression) this.stop()
    if (question.query === '') tell({ hits: noHits })
    else if (fault !== undefined) tell({ fault })
    else if (this.#busy) this.#next = { question, tell }
    else if (question.expression || this.#text.length > quick) this.#send({ question, tell })
    else tell({ hits: findAll(this.#groundFor(question), question) })
  }

  /** Drops the question that is still without an answer. */
  stop(): void {
    this.#next = undefined
    if (this.#busy) this.end()
  }

  /** Ends the worker, which comes back with the next question. */
  end(): void {
    clearTimeout(this.#timer)
    this.#helper?.terminate()
    this.#helper = undefined
    this.#busy = undefined
  }

  #groundFor(question: Question): Ground {
    const way = JSON.stringify([question.matchCase, question.diacritics])
    if (this.#folded?.way !== way)
      this.#folded = { way, ground: groundOf(this.#text, question, this.#joints) }
    return this.#folded.ground
  }

  #send(asked: Asked): void {
    this.#helper ??= this.#begin()
    this.#busy = asked
    const message: ToWorker = { question: asked.question }
    this.#helper.postMessage(message)
  }

  #begin(): Helper {
    const helper = this.#start()
    helper.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data !== 'begun') this.#settle(data)
      else if (this.#busy?.question.expression) this.#timer = setTimeout(() => this.#settle('slow'), patience)
    }
    helper.onerror = () => this.#settle('broken')
    const message: ToWorker = { text: this.#text, joints: this.#joints }
    helper.postMessage(message)
    return helper
  }

  #settle(outcome: Outcome): void {
    const { tell } = this.#busy ?? {}
    const next = this.#next
    clearTimeout(this.#timer)
    this.#busy = undefined
    this.#next = undefined
    if (typeof outcome === 'string') this.end()
    if (next) this.#send(next)
    else tell?.(outcome)
  }
}

/** What the browser says is wrong with an expression. */
function faultIn(question: Question): string | undefined {
  try {
    expressionOf(question)
    return undefined
  } catch (error) {
    // Recovers from what somebody has only half typed.
    return error instanceof SyntaxError ? error.message : String(error)
  }
}
