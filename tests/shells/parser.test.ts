// The parser's program as it was built, and what becomes of it when it is killed or its server ends.
// Proved here: its bundle imports no module that opens a file, a socket or a process, and finds none of the globals that do.
// Not proved: that somebody who already runs code of his own in there could not import one; what Node then denies him
// and what it doesn't, tests/main/parser says. In Electron there is no such denial, only the bundle and the globals.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { expect, it, onTestFinished } from 'vitest'
import { documentReader } from '../../src/main/shells/parser-process'
import { parseFile } from '../house/guards/file'
import { httpCall, newWorld } from './places'
import { serve } from './program'

const program = path.resolve(import.meta.dirname, '../../out/main/parser.js')
const text = (length: number) => new TextEncoder().encode('Words of a long report. '.repeat(length / 24))

it('imports nothing of Node but what decodes bytes', () => {
  const { imports } = parseFile('parser.js', readFileSync(program, 'utf8'))
  const names = new Set(imports.map(({ from }) => from))
  expect([...names].toSorted()).toEqual(['node:buffer', 'node:string_decoder'])
})

it('has nothing left that reaches a network, a file or another process without an import', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'assay-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  copyFileSync(program, path.join(folder, 'parser.mjs'))
  const probe = path.join(folder, 'probe.mjs')
  const doors = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'BroadcastChannel', 'navigator']
  const hatches = ['binding', '_linkedBinding', 'dlopen', 'getBuiltinModule', 'mainModule', 'kill']
  writeFileSync(
    probe,
    `await import('./parser.mjs')
    process.removeAllListeners('message')
    const left = [
      ...${JSON.stringify(doors)}.filter((name) => globalThis[name] !== undefined),
      ...${JSON.stringify(hatches)}.filter((name) => process[name] !== undefined),
      ...['require', 'module'].filter((name) => name in globalThis),
    ]
    try { globalThis.fetch = () => 'back' } catch {}
    if (globalThis.fetch) left.push('fetch is back')
    process.on('message', ({ id }) =>
      process.send({ id, error: { code: 'refused', message: 'left: ' + left.join(', ') } }))`,
  )
  const reader = documentReader(probe)
  onTestFinished(() => reader.stop())
  await expect(reader.read('a.txt', text(24))).rejects.toThrow(/^left: $/)
})

it('is ended when it takes too much memory, and there again for the next document', async () => {
  const reader = documentReader(program, undefined, 200_000_000)
  onTestFinished(() => reader.stop())
  const big = reader.read('big.txt', text(190_000_000))
  const small = reader.read('small.txt', text(240))
  await expect(big).rejects.toMatchObject({
    code: 'tooLarge',
    message: '“big.txt” was left out: reading it took more memory than Assay allows.',
  })
  expect((await small).document.text).toHaveLength(240)
})

/** The processes that another one has started; only Linux says. */
const childrenOf = (pid: number): number[] =>
  (readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? []).map(Number)

it.runIf(process.platform === 'linux')('may be killed: its document fails, the next is read', async () => {
  const world = newWorld()
  onTestFinished(() => world.remove())
  const server = await serve([], world)
  const call = httpCall(server.address)
  await call('newProject', { path: path.join(world.folder, 'killed.assay') })
  const files = [
    { name: 'first.txt', bytes: text(19_999_200) },
    { name: 'second.txt', bytes: text(240) },
  ]
  const importing = call('importFiles', { files })
  await expect.poll(() => childrenOf(server.pid), { interval: 5, timeout: 20_000 }).toHaveLength(1)
  process.kill(childrenOf(server.pid)[0]!, 'SIGKILL')
  const message = '“first.txt” was left out: the process that read it crashed.'
  expect(await importing).toMatchObject({
    ok: true,
    value: {
      imported: [{ original: { fileName: 'second.txt' } }],
      failed: [{ path: 'first.txt', code: 'unreadable', message }],
    },
  })
  const [parser] = childrenOf(server.pid)
  // The Ctrl+C of a terminal reaches it, too, and must not cost a document.
  process.kill(parser!, 'SIGINT')
  await call('importFiles', { files: [{ name: 'third.txt', bytes: text(2400) }] })
  expect(childrenOf(server.pid)).toEqual([parser])
  expect(await server.stop()).toBe(0)
  expect(() => process.kill(parser!, 0)).toThrow('ESRCH')
})
