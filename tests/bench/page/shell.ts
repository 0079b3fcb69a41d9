// The server shell with a project and a real Chromium with its page, as a person has them.
// Must not break: a time begins with the event of the input in the page and ends with the frame after it is done.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { addressOf, quietChromium } from '../../browser/program'

const cli = 'out/main/cli.js'

/** A text and the spans of its highlights (all ASCII, so that code points are UTF-16 units). */
export interface Sample {
  name: string
  text: string
  spans: readonly { start: number; end: number }[]
}

export interface Shell {
  browser: Browser
  address: string
  folder: string
  program: ChildProcess
}

/** Makes a project of the samples, serves it and starts a browser. */
export async function startShell(samples: readonly Sample[]): Promise<Shell> {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-bench-page-'))
  const env = { ...process.env, ASSAY_HOME: path.join(folder, 'home') }
  const assay = (args: string[], input?: string): string => {
    const done = spawnSync(process.execPath, [cli, ...args], { env, input, encoding: 'utf8' })
    if (done.status !== 0) throw new Error(done.stderr)
    return done.stdout
  }
  const project = path.join(folder, 'bench.assay')
  assay(['new', project, '--title', 'Bench'])
  for (const { name, text, spans } of samples) {
    const file = path.join(folder, name)
    writeFileSync(file, text)
    const report = JSON.parse(assay(['import', project, file, '--json'])) as { imported: { id: string }[] }
    const sourceId = report.imported[0]?.id ?? ''
    const lines = spans.flatMap(({ start, end }, n) => [
      JSON.stringify({ do: 'addHighlight', as: `h${n}`, sourceId, start, end }),
      JSON.stringify({
        do: 'addClaim',
        type: n % 2 === 0 ? 'statistic' : 'statement',
        evidence: [{ highlightId: `$h${n}`, role: 'states' }],
      }),
    ])
    if (lines.length > 0) assay(['apply', project, '-'], lines.join('\n'))
  }
  const program = spawn(process.execPath, [cli, 'serve', project, '--no-open', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const browser = await chromium.launch({
    executablePath: process.env['ASSAY_CHROMIUM'] ?? '',
    args: quietChromium,
  })
  return { browser, address: await addressOf(program), folder, program }
}

export async function stopShell({ browser, program, folder }: Shell): Promise<void> {
  await browser.close()
  program.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}

/** A new window with the project and its first source on screen. */
export async function openPage({ browser, address }: Shell): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('application').waitFor()
  await page.getByRole('application').focus()
  return page
}

/** What the page shows when a key has done its work. */
export type Done = { title: string } | { painted: 'more' } | { form: 'filled' }

/** Presses keys; the milliseconds from the event of the last one to the frame that shows what it did. */
export async function pressed(page: Page, keys: string, done: Done): Promise<number> {
  // A key may overtake what is evaluated: it is pressed when the page is known to watch.
  const watching = await page.evaluateHandle(watch, done)
  await page.keyboard.press(keys)
  return watching.evaluate(({ ms }) => ms)
}

/** Runs in the page: waits for a key, then for a frame in which what is wanted is there, then for its paint. */
function watch(done: Done): { ms: Promise<number> } {
  const painted = (): Range[] => [...CSS.highlights.values()].flatMap((each) => [...each] as Range[])
  const selected = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined
  // Not how many there are: those of other places come and go as the window moves.
  const paintedThere = (): number =>
    painted().filter(
      (range) => selected && range.isPointInRange(selected.startContainer, selected.startOffset),
    ).length
  const before = paintedThere()
  const isDone = (): boolean => {
    if ('title' in done) return document.title.includes(done.title) && painted().length > 0
    return 'form' in done ? document.querySelector('[data-suggested]') !== null : paintedThere() > before
  }
  const ms = new Promise<number>((resolve) => {
    const begin = (event: KeyboardEvent): void => {
      const look = (): void => {
        if (!isDone()) requestAnimationFrame(look)
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp)))
      }
      requestAnimationFrame(look)
    }
    window.addEventListener('keydown', begin, { once: true, capture: true })
  })
  return { ms }
}

/** Megabytes of a page at rest: those of its scripts, and all that its process holds. */
export async function memoryOf(page: Page): Promise<{ scripts: number; process: number; nodes: number }> {
  // What comes after the first screen, and what was only needed to show it, has then come and gone.
  await page.waitForTimeout(5000)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const { nodes } = await devtools.send('Memory.getDOMCounters')
  const browser = await page.context().browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await browser?.send('SystemInfo.getProcessInfo')) ?? {}
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentOf(id))
  return { scripts: usedSize / 1e6, process: Math.max(...sizes), nodes }
}

/** What a process holds in memory, in megabytes; only Linux says it. */
function residentOf(process: number): number {
  const file = `/proc/${process}/status`
  const kilobytes = existsSync(file) ? /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined
  return Number(kilobytes) / 1000
}
