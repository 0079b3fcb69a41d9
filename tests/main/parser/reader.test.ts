// The parser's process as it may go wrong: real processes of small programs in its place, under its flags and small limits.
// Proved here: whatever a program does, its document alone fails, with one sentence, and the next one is read. That its own
// program does no such thing is another test's part (tests/shells/parser.test.ts).
import { once } from 'node:events'
import fs from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { WorkbenchError } from '../../../src/core/errors'
import type { DocumentReader } from '../../../src/main/parser/reader'
import { documentReader } from '../../../src/main/shells/parser-process'

const bytes = new TextEncoder().encode('One line')
const reading = `({
  format: 'text', mediaType: 'text/plain', extractor: 'text/1', regions: [], metadata: { title: 'T' }, found: {},
  warnings: [], document: { text: 'One line', blocks: [{ kind: 'paragraph', start: 0, end: 8 }] } })`

interface Parts {
  /** The body of a function of `name` and `good` that gives a reading. */
  does: string
  patience?: number
  most?: number
}

/** Reads with a program that does something to some names; gives the outcome by name, in the order of asking. */
function readerOf({ does, patience = 20_000, most }: Parts): DocumentReader {
  const folder = fs.mkdtempSync(join(fs.realpathSync(os.tmpdir()), 'assay-'))
  const program = join(folder, 'parser.mjs')
  fs.writeFileSync(
    program,
    `const read = async (name, good) => { ${does} }
    const answer = async ({ id, name }) => {
      const imported = await read(name, ${reading})
      await new Promise((done) => process.send({ id, imported }, done))
    }
    let last
    process.on('message', (message) => (last = Promise.resolve(last).then(() => answer(message))))
    process.on('disconnect', () => process.exit())`,
  )
  const reader = documentReader(program, { patience, idle: 20_000 }, most)
  onTestFinished(() => {
    reader.stop()
    fs.rmSync(folder, { recursive: true })
  })
  return reader
}

const outcomes = (reader: DocumentReader, names: string[]) =>
  Promise.all(
    names.map((name) =>
      reader.read(name, bytes).then(
        ({ metadata }) => metadata.title,
        ({ code, message }: WorkbenchError) => [code, message],
      ),
    ),
  )

test('a document that never ends, one that needs too much and one that kills stop no other', async () => {
  const names = ['a.txt', 'loop.txt', 'b.txt', 'bomb.txt', 'c.txt', 'kill.txt', 'd.txt']
  const reader = readerOf({
    patience: 1500,
    most: 300_000_000,
    does: `
      if (name === 'loop.txt') for (;;);
      if (name === 'bomb.txt') for (const all = []; ; await null) all.push(new Uint8Array(10_000_000).fill(1))
      if (name === 'kill.txt') process.abort()
      return good`,
  })
  expect(await outcomes(reader, names)).toEqual([
    'T',
    ['tooLarge', '“loop.txt” was left out: reading it took longer than 1.5 seconds.'],
    'T',
    ['tooLarge', '“bomb.txt” was left out: reading it took more memory than Assay allows.'],
    'T',
    ['unreadable', '“kill.txt” was left out: the process that read it crashed.'],
    'T',
  ])
})

test('what comes back is believed only when it is a whole document', async () => {
  const reader = readerOf({
    does: `
      if (name === 'no.txt') return undefined
      if (name === 'more.txt') return { ...good, script: 'x' }
      if (name === 'text.txt') good.document.text = 'Other text'
      if (name === 'block.txt') good.document.blocks[0].end = 9
      if (name === 'mark.txt') good.document.blocks[0].marks = [{ kind: 'strong', start: 3, end: 12 }]
      if (name === 'link.txt')
        good.document.blocks[0].marks = [{ kind: 'link', start: 0, end: 3, url: 'javascript:alert(1)' }]
      if (name === 'turned.txt') good.regions = [{ start: 5, end: 2, kind: 'other', by: 'rule' }]
      if (name === 'region.txt') good.regions = [{ start: 0, end: 80, kind: 'other', by: 'rule' }]
      return good`,
  })
  const wrong = [
    'no.txt',
    'more.txt',
    'text.txt',
    'block.txt',
    'mark.txt',
    'link.txt',
    'turned.txt',
    'region.txt',
  ]
  expect(await outcomes(reader, [...wrong, 'good.txt'])).toEqual([
    ...wrong.map((name) => [
      'internal',
      `“${name}” was left out: what Assay read from it is no whole document.`,
    ]),
    'T',
  ])
})

test('who cancels waits for nothing, and what others asked for is read', async () => {
  const reader = readerOf({ does: `if (name === 'loop.txt') for (;;); return good` })
  const stop = new AbortController()
  const cancelled = ['loop.txt', 'later.txt'].map((name) => reader.read(name, bytes, stop.signal))
  const other = reader.read('other.txt', bytes)
  const ends = Promise.allSettled(cancelled)
  stop.abort()
  for (const end of await ends) expect(end).toMatchObject({ reason: { code: 'cancelled' } })
  expect((await other).metadata.title).toBe('T')
  await expect(reader.read('late.txt', bytes, stop.signal)).rejects.toMatchObject({ code: 'cancelled' })
})

test('the flags deny files, programs and threads; sockets they don’t, so that nothing there may import one', async () => {
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const reader = readerOf({
    does: `
      const tries = {
        read: async () => (await import('node:fs')).readFileSync('/etc/hosts'),
        write: async () => (await import('node:fs')).writeFileSync(new URL('written', import.meta.url), ''),
        run: async () => (await import('node:child_process')).spawnSync('true'),
        thread: async () => new (await import('node:worker_threads')).Worker('', { eval: true }),
        eval: async () => new Function('return 1')(),
        socket: async () => {
          const { connect } = await import('node:net')
          await new Promise((done, fail) => connect(${port}, '127.0.0.1').on('connect', done).on('error', fail))
        },
      }
      good.metadata.title = await tries[name]().then(() => 'could', ({ code, name }) => code ?? name)
      return good`,
  })
  const denied = ['read', 'write', 'run', 'thread'].map((name) => [name, 'ERR_ACCESS_DENIED'])
  const names = ['read', 'write', 'run', 'thread', 'eval', 'socket']
  const ends = await outcomes(reader, names)
  expect(Object.fromEntries(names.map((name, n) => [name, ends[n]]))).toEqual({
    ...Object.fromEntries(denied),
    eval: 'EvalError',
    socket: 'could',
  })
})

test('a process at rest ends, and is there again when it is needed', async () => {
  const folder = fs.mkdtempSync(join(fs.realpathSync(os.tmpdir()), 'assay-'))
  const program = join(folder, 'parser.mjs')
  fs.writeFileSync(
    program,
    `process.on('message', ({ id }) => {
      const imported = ${reading}
      imported.metadata.title = String(process.pid)
      process.send({ id, imported })
    })`,
  )
  const reader = documentReader(program, { patience: 20_000, idle: 1 })
  const pid = async () => Number((await reader.read('a.txt', bytes)).metadata.title)
  const first = await pid()
  const ended = () => {
    try {
      return !process.kill(first, 0)
    } catch {
      // It is gone.
      return true
    }
  }
  await expect.poll(ended, { timeout: 10_000 }).toBe(true)
  expect(await pid()).not.toBe(first)
  reader.stop()
  fs.rmSync(folder, { recursive: true })
})
