// A person at Assay: `desk` gives each test a program of its own with an empty data folder, and a page of it.
// Must not break: a test fails by itself when the page logs an error, breaks its policy or asks for another address.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import {
  type Browser,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  test as base,
} from '@playwright/test'
import { addressOf } from './program'

/** Where the program runs and its page is shown; what a test may know about the shell. */
export interface Desk {
  page: Page
  /** A folder of the test's own, for projects, documents and exports. */
  folder: string
  /** Ends the program and starts it again, as on another day. */
  restart: () => Promise<void>
}

/** What went wrong in a page without anybody seeing it. */
export interface Complaints {
  watch: (page: Page) => void
  all: () => readonly string[]
}

export function createComplaints(): Complaints {
  const found: string[] = []
  const onConsole = (message: ConsoleMessage): void => {
    // A refused call is an answer: what the person is told of it is looked at below.
    if (message.location().url.includes('/call/')) return
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text())
  }
  return {
    watch: (page) => {
      page.on('console', onConsole)
      page.on('pageerror', (error) => found.push(String(error)))
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') found.push(`asked for ${request.url()}`)
      })
    },
    all: () => found,
  }
}

export const test = base.extend<{ desk: Desk; intercepts: boolean }>({
  /** Whether the test holds back or answers what the page asks: `test.use({ intercepts: true })`. */
  intercepts: [false, { option: true }],
  desk: async ({ browser, intercepts }, run) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'assay-browser-'))
    const complaints = createComplaints()
    const start = () => startShell(browser, path.join(folder, 'home'), complaints, intercepts)
    let shell = await start()
    const desk: Desk = {
      page: shell.page,
      folder,
      restart: async () => {
        await shell.told()
        await shell.stop()
        shell = await start()
        desk.page = shell.page
      },
    }
    try {
      await run(desk)
      await expect(desk.page.getByRole('alert'), 'errors that the page shows at the end').toHaveCount(0)
    } finally {
      await shell.stop()
      await rm(folder, { recursive: true, force: true })
    }
    expect(complaints.all(), 'errors, policy violations and requests of the page').toEqual([])
  },
})

export { expect } from '@playwright/test'

interface Shell {
  page: Page
  /** Waits until the page has told the program all that was done, as whoever ends it on another day has. */
  told: () => Promise<void>
  stop: () => Promise<void>
}

async function startShell(
  browser: Browser,
  home: string,
  complaints: Complaints,
  intercepts: boolean,
): Promise<Shell> {
  const program = spawn(process.execPath, ['out/main/cli.js', 'serve', '--no-open', '--port', '0'], {
    // Projects are offered a place in the person’s own folder, which tests that run side by side must not share.
    env: { ...process.env, ASSAY_HOME: home, HOME: path.dirname(home), USERPROFILE: path.dirname(home) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await addressOf(program)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  complaints.watch(page)
  const told = untilTold(page)
  // Chromium says that it intercepts before its page does: of what the page asks at once, some would go past. Once on,
  // it stays so for every further route.
  if (intercepts) await context.route('**/call/of-nobody', (route) => route.abort())
  await page.goto(address)
  // Whoever presses a key sees a page.
  const anything = page
    .getByRole('button', { name: 'New project' })
    .or(page.getByRole('navigation', { name: 'Views' }))
  await expect(anything).toBeVisible()
  return {
    page,
    told,
    stop: async () => {
      await context.close()
      program.kill('SIGTERM')
      if (program.exitCode === null) await once(program, 'exit')
    },
  }
}

function untilTold(page: Page): () => Promise<void> {
  const calls = new Set<Request>()
  page.on('request', (request) => {
    if (request.url().includes('/call/')) calls.add(request)
  })
  page.on('requestfinished', (request) => calls.delete(request))
  page.on('requestfailed', (request) => calls.delete(request))
  // An answer may lead to one more call.
  return () =>
    expect(async () => {
      expect(calls.size).toBe(0)
      await page.waitForTimeout(100)
      expect(calls.size).toBe(0)
    }).toPass()
}

/** What axe finds on the page as it stands, a line a finding; with `rules` only what these say. */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Otherwise axe gathers what it found in a page of its own, which takes the focus from ours, and which Electron
  // doesn't open; our page has no frames to gather from.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (rules) axe.withRules([...rules])
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
