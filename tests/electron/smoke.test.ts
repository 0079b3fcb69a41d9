// The window: it opens with what it was asked for, and no page of it gets out.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import process from 'node:process'
import { expect, test as base } from '@playwright/test'
import { createComplaints } from '../browser/support'
import { newWorld } from '../shells/places'
import { assay } from '../shells/program'
import { flags, environment, root, type Started, startElectron } from './program'

interface Window extends Started {
  world: ReturnType<typeof newWorld>
}

/** Calls the Workbench as the page does. */
interface Bridge {
  assay: { call(verb: string, input: unknown): Promise<{ ok: boolean; value?: unknown }> }
}

const test = base.extend<{ window: Window }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  window: async ({}, run) => {
    const world = newWorld()
    for (const name of ['first', 'second']) await assay(['new', `${name}.assay`], world)
    const started = await startElectron(world, 'first.assay')
    await run({ ...started, world })
    await started.app.close()
    world.remove()
  },
})

test('opens the project that it was started with, and complains of nothing', async ({ window: { page } }) => {
  const complaints = createComplaints()
  complaints.watch(page)
  await expect(page).toHaveTitle(/^first/)
  await page.reload()
  await expect(page).toHaveTitle(/^first/)
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible()
  expect(complaints.all()).toEqual([])
})

test('says so when it was started with what is no project', async () => {
  const world = newWorld()
  const { app, page } = await startElectron(world, 'none.assay')
  await expect(page.getByRole('alert')).toContainText('none.assay')
  await app.close()
  world.remove()
})

test('gives the page two functions and nothing of Node', async ({ window: { app, page } }) => {
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as Bridge).assay),
  }))
  expect(seen).toEqual({ node: [], bridge: ['call', 'listen'] })
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      (webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
    ),
  )
  expect(preferences).toEqual([
    expect.objectContaining({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    }),
  ])
})

test('lets no page out', async ({ window: { app, page } }) => {
  await expect(page).toHaveURL(/^app:\/\/assay\/#\//)
  const address = page.url()
  const outside = ['https://assay.example/', 'file:///etc/passwd', 'app://assay/assets/', 'app://other/']
  for (const there of outside) {
    await page.evaluate((url) => location.assign(url), there)
    expect(await page.evaluate((url) => window.open(url), there)).toBeNull()
  }
  expect(page.url()).toBe(address)
  expect(app.windows()).toHaveLength(1)
})

test('reaches no server, not even on this machine', async ({ window: { app } }) => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}/`
  const outcome = await app.evaluate(
    ({ session }, url) =>
      session
        .fromPartition('assay')
        .fetch(url)
        .then(String, (error: Error) => error.message),
    address,
  )
  server.close()
  expect([outcome, asked]).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 0])
  // What passes both policy and requests, such as looking up a name early, ends here.
  const rules = await app.evaluate(({ app: { commandLine } }) =>
    commandLine.getSwitchValue('host-resolver-rules'),
  )
  expect(rules).toBe('MAP * ~NOTFOUND')
})

test('grants nothing and downloads nothing', async ({ window: { app, page } }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'] as const
    const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }))
    return (await Promise.all(asked)).map(({ state }) => state)
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
  // Heard after the program's own listener: what that one decided stands.
  const refused = await app.evaluateHandle(({ session }) => {
    const heard = new Promise<boolean>((done) => {
      session.fromPartition('assay').once('will-download', (event) => done(event.defaultPrevented))
    })
    return { heard }
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'x.txt'
    link.click()
  })
  expect(await refused.evaluate(({ heard }) => heard)).toBe(true)
})

test('serves its files under a policy with a fresh nonce', async ({ window: { page } }) => {
  const seen = await page.evaluate(async () => {
    const pages = await Promise.all([fetch('app://assay/'), fetch('app://assay/')])
    const statuses = await Promise.all(
      ['/../main/electron.js', '/%2e%2e/main/electron.js', '/constructor'].map(
        async (path) => (await fetch(`app://assay${path}`)).status,
      ),
    )
    return { policies: pages.map(({ headers }) => headers.get('content-security-policy')), statuses }
  })
  expect(seen.statuses).toEqual([404, 404, 404])
  const nonces = seen.policies.map((policy) => /'nonce-(\S+)'/.exec(policy ?? '')?.[1])
  expect(new Set(nonces).size).toBe(2)
  expect(seen.policies[0]).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
})

test('hands the project of a second start to the first', async ({ window: { app, page, world } }) => {
  await expect(page).toHaveTitle(/^first/)
  const second = spawn(app.process().spawnfile, [...flags, root, 'second.assay'], {
    cwd: world.folder,
    env: environment(world),
  })
  expect(await once(second, 'exit')).toEqual([0, null])
  await expect(page).toHaveTitle(/^second/)
})

test('starts an engine that died again, with the project that was open', async ({
  window: { app, page },
}) => {
  await expect(page).toHaveTitle(/^first/)
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Assay engine')?.pid,
  )
  process.kill(pid!, 'SIGKILL')
  await expect(page.getByRole('alert')).toContainText('started again')
  const opened = await page.evaluate(() => (globalThis as unknown as Bridge).assay.call('openedProject', {}))
  expect(opened).toMatchObject({ ok: true, value: { project: { title: 'first' } } })
})

test('asks for a path with the native dialog where there is one', async () => {
  const world = newWorld()
  const { app, page } = await startElectron({ ...world, env: { ASSAY_NO_NATIVE_DIALOGS: '' } })
  const ask = (input: object): Promise<unknown> =>
    page.evaluate((asked) => (globalThis as unknown as Bridge).assay.call('choosePath', asked), input)
  // A person's part: choosing a file, then cancelling.
  await app.evaluate(({ dialog }) => {
    const chosen = (...[, options]: unknown[]): Promise<{ canceled: boolean; filePath: string }> =>
      Promise.resolve({
        canceled: false,
        filePath: `/chosen/${(options as { defaultPath: string }).defaultPath}`,
      })
    dialog.showSaveDialog = chosen
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
  })
  expect(await ask({ purpose: 'save', kind: 'export', suggestedName: 'claims.csv' })).toEqual({
    ok: true,
    value: { path: '/chosen/claims.csv' },
  })
  expect(await ask({ purpose: 'open', kind: 'project' })).toEqual({ ok: true, value: { path: null } })
  await app.close()
  const without = await startElectron(world)
  const answer = await without.page.evaluate(() =>
    (globalThis as unknown as Bridge).assay.call('choosePath', { purpose: 'open', kind: 'folder' }),
  )
  expect(answer).toEqual({ ok: true, value: null })
  await without.app.close()
  world.remove()
})

test('frees the project at its end', async () => {
  const world = newWorld()
  await assay(['new', 'held.assay'], world)
  const { app, page } = await startElectron(world, path.join(world.folder, 'held.assay'))
  await expect(page).toHaveTitle(/^held/)
  expect(await assay(['undo', 'held.assay'], world)).toMatchObject({ code: 4 })
  await app.close()
  expect(await assay(['undo', 'held.assay'], world)).toMatchObject({ code: 0 })
  world.remove()
})
