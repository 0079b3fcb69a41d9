// What a person waits for at the page: in a real Chromium, from the event of the input to the painted frame.
import type { Page } from '@playwright/test'
import { counted, type Random, row, seeded } from './harness'
import { memoryOf, openPage, pressed, type Sample, type Shell, startShell, stopShell } from './page/shell'

const words =
  'council officer report number complaint of the in a year said not were published answer found'.split(' ')

/** Paragraphs of some 450 characters, with highlights of up to two hundred that overlap each other. */
function sample(name: string, size: number, highlights: number, random: Random): Sample {
  const paragraphs: string[] = []
  for (let length = 0; length < size; length += 450) {
    const some = Array.from({ length: 75 }, () => words[random.whole(0, words.length - 1)])
    paragraphs.push(`${some.join(' ').slice(0, 448)}.`)
  }
  const text = [name, ...paragraphs].join('\n')
  const spans = Array.from({ length: highlights }, () => {
    const start = random.whole(0, text.length - 220)
    return { start, end: start + random.whole(8, 200) }
  })
  return { name: `${name}.txt`, text, spans: spans.toSorted((a, b) => a.start - b.start) }
}

interface World extends Shell {
  page: Page
}

/** Opens a source of the last of some sizes (units of text by number of highlights); the smaller ones tell how the time grows. */
const openSource = (work: string, budget: number, sizes: Record<number, number>) =>
  row<World>({
    work,
    budget,
    sizes: Object.keys(sizes).map(Number) as [number, ...number[]],
    setUp: async (count, random) => {
      const opened = sample('Opened', sizes[count] ?? 0, count, random)
      const shell = await startShell([sample('Short', 500, 1, random), opened])
      return { ...shell, page: await openPage(shell) }
    },
    before: async ({ page }) => {
      await page.keyboard.press('Alt+Shift+ArrowUp')
      await page.waitForFunction(() => document.title.includes('Short'))
    },
    run: async ({ page }) => ({ ms: await pressed(page, 'Alt+Shift+ArrowDown', { title: 'Opened' }) }),
    tearDown: stopShell,
  })

/** A source of one sentence with a figure a paragraph. */
function figures(size: number): Sample {
  const sentence = 'Nearly 200 of the 1,131 officers were retrained last year, the council said on Tuesday.'
  const text = `Figures\n${`${sentence}\n`.repeat(Math.ceil(size / sentence.length))}`
  return { name: 'Figures.txt', text, spans: [] }
}

const fillForm = (work: string, size: number, budget?: number) =>
  row<World>({
    work,
    ...(budget !== undefined && { budget }),
    judge: 'p95',
    sizes: [size],
    runs: 20,
    setUp: async (units) => {
      const shell = await startShell([figures(units)])
      const page = await openPage(shell)
      await selectNext(page)
      await page.keyboard.press('1')
      await page.getByRole('dialog', { name: 'Your name' }).waitFor()
      await page.keyboard.press('Enter')
      await page.locator('[data-suggested]').first().waitFor()
      return { ...shell, page }
    },
    before: async ({ page }) => {
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application')
      await page.waitForFunction(() => document.querySelector('[data-suggested]') === null)
      await selectNext(page)
    },
    run: async ({ page }) => ({ ms: await pressed(page, '1', { form: 'filled' }) }),
    tearDown: stopShell,
  })

export const rows = [
  row<Shell>({
    work: 'page usable after the server shell is asked',
    budget: 800,
    sizes: [1],
    setUp: (_size, random) => startShell([sample('Article', 3000, 50, random)]),
    run: async (shell) => {
      const started = performance.now()
      const page = await openPage(shell)
      const ms = performance.now() - started
      await page.context().close()
      return { ms }
    },
    tearDown: stopShell,
  }),
  openSource('open a 3 KB article with 50 highlights', 60, { 50: 3000 }),
  openSource('open a 1 MB source with 10,000 overlapping highlights', 350, {
    100: 10_000,
    1000: 100_000,
    10_000: 1_000_000,
  }),
  openSource('open a 10 MB source with 20,000 highlights', 1500, {
    1250: 625_000,
    5000: 2_500_000,
    20_000: 10_000_000,
  }),
  row<World>({
    work: 'key press to painted new highlight in the 1 MB source, p95',
    budget: 50,
    judge: 'p95',
    sizes: [100, 1000, 10_000],
    runs: 20,
    setUp: async (count, random) => {
      const shell = await startShell([sample('Opened', count * 100, count, random)])
      const page = await openPage(shell)
      await page.waitForFunction(() => CSS.highlights.size > 0)
      // The first change asks who one is; that is no part of what is measured.
      await selectNext(page)
      await page.keyboard.press('h')
      await page.getByRole('dialog', { name: 'Your name' }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
      return { ...shell, page }
    },
    before: async ({ page }) => selectNext(page),
    run: async ({ page }) => ({ ms: await pressed(page, 'h', { painted: 'more' }) }),
    tearDown: stopShell,
  }),
  fillForm('key press to filled claim form in a 3 KB article, p95', 3000, 100),
  fillForm('key press to filled claim form in a 1 MB source, p95', 1_000_000),
  counted(
    'scrolling the 1 MB source with 10,000 highlights (share of frames; budget below 0.02)',
    async () => {
      const shell = await startShell([sample('Opened', 1_000_000, 10_000, seeded(1))])
      const page = await openPage(shell)
      const frames = await page.evaluate(scroll)
      await stopShell(shell)
      const slow = frames.filter((ms) => ms > 25).length
      return [{ of: 'frames', values: { all: frames.length, 'over 25 ms': slow / frames.length } }]
    },
  ),
  counted('memory of the page with a 10 MB source and 20,000 highlights (MB)', async () => {
    const shell = await startShell([sample('Opened', 10_000_000, 20_000, seeded(1))])
    const page = await openPage(shell)
    const values = await memoryOf(page)
    await stopShell(shell)
    return [{ of: 'the page, at rest', values }]
  }),
]

/** Selects a sentence of the next paragraph. */
async function selectNext(page: Page): Promise<void> {
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.waitForFunction(() => document.getSelection()?.isCollapsed === false)
}

/** Runs in the page: scrolls by a third of a window a frame; the lengths of the frames in milliseconds. */
function scroll(): Promise<number[]> {
  const scroller = [...document.querySelectorAll('[role="application"]')]
    .map((text) => text.parentElement?.parentElement)
    .find((element) => element)
  return new Promise((resolve) => {
    const frames: number[] = []
    let last = performance.now()
    const step = (now: number): void => {
      frames.push(now - last)
      last = now
      scroller?.scrollBy(0, innerHeight / 3)
      if (frames.length < 240) requestAnimationFrame(step)
      else resolve(frames.slice(1))
    }
    requestAnimationFrame(step)
  })
}
