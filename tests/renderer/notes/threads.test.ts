// Notes as threads: what hangs on what, in which order, and which threads are open.
import { expect, test } from 'vitest'
import type { Note } from '../../../src/core/model/note'
import { openThreads, threadsOn } from '../../../src/renderer/notes/threads'
import { byId } from '../../../src/renderer/state/state'

const claim = { kind: 'claim', id: 'claim' } as const
const note = (id: string, on: Note['on'], more: Partial<Note> = {}): Note => ({
  id,
  on,
  text: id,
  coder: 'coder',
  createdAt: `2026-03-01T10:00:0${id.length}.000Z`,
  ...more,
})
const reply = (id: string, to: string): Note => note(id, { kind: 'note', id: to })
const told = (threads: ReturnType<typeof threadsOn>): string[][] =>
  threads.map(({ root, replies }) => [root.id, ...replies.map(({ id }) => id)])

test('replies stand in the thread of their first note, in the order in which they were written', () => {
  const notes = byId([
    reply('cccc', 'bb'),
    reply('bb', 'a'),
    note('a', claim),
    note('dd', claim),
    reply('ccc', 'a'),
  ])
  expect(told(threadsOn(notes, claim))).toEqual([['a', 'bb', 'ccc', 'cccc'], ['dd']])
})

test('a thread is told of what it hangs on alone', () => {
  const notes = byId([note('a', claim), note('bb', 'project'), note('ccc', { kind: 'tag', id: 'tag' })])
  expect(told(threadsOn(notes, { kind: 'tag', id: 'tag' }))).toEqual([['ccc']])
  expect(told(threadsOn(notes, 'project'))).toEqual([['bb']])
  expect(told(threadsOn(notes, undefined))).toEqual([])
})

test('open are the threads that nobody has settled, the newest first; a lost reply is in none', () => {
  const notes = byId([
    note('a', claim),
    note('bb', claim, { settled: true }),
    reply('bbbb', 'bb'),
    note('ccc', 'project'),
    reply('ddddd', 'gone'),
  ])
  expect(told(openThreads(notes))).toEqual([['ccc'], ['a']])
  expect(told(openThreads(notes, 'bb'))).toEqual([['ccc'], ['bb', 'bbbb'], ['a']])
})
