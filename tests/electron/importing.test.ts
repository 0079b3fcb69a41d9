// Documents read in Electron by the parser's own process, which has no way out and may be killed.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import type { ElectronApplication } from '@playwright/test'
import { newWorld } from '../shells/places'
import { assay } from '../shells/program'
import { write } from '../shells/samples'
import { startElectron } from './program'

const page = `<!doctype html><html lang="en"><head><title>Dam inspected late</title>
  <link rel="dns-prefetch" href="//tracker.example"><script src="https://tracker.example/x.js"></script></head>
  <body><nav>Menu</nav><article><h1>Dam inspected late</h1><p>The inspection was <b>two years</b> late.</p>
  <p onclick="x()"><a href="javascript:alert(1)">Read</a> <img src="https://tracker.example/p.gif"></p></article></body></html>`
const notes = '---\ntitle: Field notes\n---\n\n# Monday\n\n- gate 3 *shut*\n- gate 4 open\n'

const parserIn = (app: ElectronApplication) =>
  app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Assay parser') ?? null,
  )

interface Bridge {
  assay: { call(verb: string, input: unknown): Promise<unknown> }
}

test('a saved page and notes are imported by a process of their own', async () => {
  const world = newWorld()
  await assay(['new', 'dam.assay'], world)
  const { app, page: window } = await startElectron(world, 'dam.assay')
  await expect(window).toHaveTitle(/dam/)
  expect(await parserIn(app)).toBeNull()
  const paths = [write(world, 'dam.html', page), write(world, 'notes.md', notes)]
  const answer = await window.evaluate(
    (paths) => (globalThis as unknown as Bridge).assay.call('importPaths', { paths }),
    paths,
  )
  expect(answer).toMatchObject({
    ok: true,
    value: {
      imported: [
        { title: 'Dam inspected late', format: 'html' },
        { title: 'Field notes', format: 'markdown' },
      ],
      failed: [],
    },
  })
  const parser = await parserIn(app)
  // What is watched is what the process really takes, in whatever way it took it.
  const status = readFileSync(`/proc/${parser?.pid}/status`, 'utf8')
  const resident = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1])
  expect(Math.abs((parser?.memory.workingSetSize ?? 0) - resident)).toBeLessThan(resident / 2)
  await app.close()
  expect(() => process.kill(parser!.pid, 0)).toThrow('ESRCH')
  world.remove()
})

test('a killed reader costs its document, and the next is read', async () => {
  const world = newWorld()
  await assay(['new', 'dam.assay'], world)
  const { app, page: window } = await startElectron(world, 'dam.assay')
  await expect(window).toHaveTitle(/dam/)
  const paths = [
    write(world, 'long.txt', 'Words of a long report. '.repeat(800_000)),
    write(world, 'short.txt', 'A short one'),
  ]
  const importing = window.evaluate(
    (paths) => (globalThis as unknown as Bridge).assay.call('importPaths', { paths }),
    paths,
  )
  await expect.poll(() => parserIn(app), { intervals: [5] }).not.toBeNull()
  process.kill((await parserIn(app))!.pid, 'SIGKILL')
  expect(await importing).toMatchObject({
    ok: true,
    value: {
      imported: [{ title: 'A short one' }],
      failed: [
        {
          path: path.join(world.folder, 'long.txt'),
          message: '“long.txt” was left out: the process that read it crashed.',
        },
      ],
    },
  })
  await app.close()
  world.remove()
})
