// One question after the other: at once or by a worker, whose answers come late, never, or to nobody.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { documentOfLines } from '../../../src/core/text/document'
import { findAll, type Question } from '../../../src/renderer/reader/finding/find'
import { groundOf } from '../../../src/renderer/reader/finding/ground'
import type { FromWorker, ToWorker } from '../../../src/renderer/reader/finding/messages'
import { type Helper, type Outcome, Seeker } from '../../../src/renderer/reader/finding/seeker'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const question = (query: string, expression = false): Question => ({
  query,
  expression,
  matchCase: false,
  wholeWord: false,
  diacritics: false,
})

/** Workers that answer when they are told to. */
function workers() {
  const made: { worker: Helper; asked: Question[]; ended: boolean; say: (message: FromWorker) => void }[] = []
  const start = (): Helper => {
    const worker: Helper = {
      onmessage: null,
      onerror: null,
      postMessage: (message: ToWorker) => {
        if ('question' in message) one.asked.push(message.question)
      },
      terminate: () => {
        one.ended = true
      },
    }
    const say = (data: FromWorker): void =>
      worker.onmessage?.call(undefined as unknown as Worker, { data } as MessageEvent<FromWorker>)
    const one = { worker, asked: [] as Question[], ended: false, say }
    made.push(one)
    return worker
  }
  return { start, made }
}

const desk = (text: string) => {
  const { start, made } = workers()
  const told: Outcome[] = []
  const seeker = new Seeker({ text, leaves: documentOfLines(text).blocks }, start)
  const ask = (query: string, expression = false): void =>
    seeker.ask(question(query, expression), (outcome) => told.push(outcome))
  return { seeker, made, told, ask }
}
const hitsOf = (text: string, query: string): Outcome => ({
  hits: findAll(groundOf(text, question(query)), question(query)),
})
const long = 'one boat '.repeat(40_000)

it('answers at once in a short text', () => {
  const { ask, told, made } = desk('a boat')
  ask('boat')
  expect(told).toEqual([hitsOf('a boat', 'boat')])
  expect(made).toHaveLength(0)
})

it('says at once what is no expression', () => {
  const { ask, told, made } = desk('a boat')
  ask('(', true)
  expect(told).toEqual([{ fault: expect.stringContaining('Unterminated group') as string }])
  expect(made).toHaveLength(0)
})

it('ends an expression that takes too long, from when it has begun, and can be asked again', () => {
  const { ask, told, made } = desk('aaaa')
  ask('(a+)+$', true)
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([])
  made[0]?.say('begun')
  vi.advanceTimersByTime(2999)
  expect(made[0]?.ended).toBe(false)
  vi.advanceTimersByTime(1)
  expect([told, made[0]?.ended]).toEqual([['slow'], true])
  ask('a', true)
  made[1]?.say('begun')
  made[1]?.say({ hits: new Int32Array([0, 1]) })
  vi.advanceTimersByTime(60_000)
  expect(told.slice(1)).toEqual([{ hits: new Int32Array([0, 1]) }])
  expect(made[1]?.ended).toBe(false)
})

it('drops an expression for the next question', () => {
  const { ask, told, made } = desk('aaaa')
  ask('(a+)+$', true)
  made[0]?.say('begun')
  ask('a', true)
  expect([made[0]?.ended, made[1]?.asked.map(({ query }) => query)]).toEqual([true, ['a']])
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([])
})

it('asks only the newest question of a long text, and answers no other', () => {
  const { ask, told, made } = desk(long)
  for (const query of ['b', 'bo', 'boa']) ask(query)
  expect(made[0]?.asked.map(({ query }) => query)).toEqual(['b'])
  made[0]?.say({ hits: new Int32Array([4, 5]) })
  expect(told).toEqual([])
  made[0]?.say({ hits: new Int32Array([4, 7]) })
  expect(made).toHaveLength(1)
  expect(made[0]?.asked.map(({ query }) => query)).toEqual(['b', 'boa'])
  expect(told).toEqual([{ hits: new Int32Array([4, 7]) }])
})

it('is stopped, and tells when a worker breaks', () => {
  const { ask, told, made, seeker } = desk(long)
  ask('boat')
  seeker.stop()
  expect([made[0]?.ended, told]).toEqual([true, []])
  ask('boat')
  made[1]?.worker.onerror?.call(undefined as unknown as Worker, new Event('error') as ErrorEvent)
  expect([made[1]?.ended, told]).toEqual([true, ['broken']])
})
