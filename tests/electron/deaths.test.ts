// A part of the program dies while its window is open: it is started again by itself, says so once, and whatever was
// acknowledged before is there afterwards.
import process from 'node:process'
import { expect } from '@playwright/test'
import { type Bridge, saysOnce, tagsIn, test } from './held'

test('its page dies: it is loaded again where it was, and asks before it does so twice', async ({
  bench,
}) => {
  await bench.tag('Before')
  // Asked of the window itself: the page that the test began with is gone.
  const inWindow = <T>(script: string): Promise<T> =>
    bench.app.evaluate(
      ({ BrowserWindow }, script) =>
        BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(script) as Promise<T>,
      script,
    )
  // Answers once the page was loaded again.
  const kill = (): Promise<void> =>
    bench.app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((resolve) => {
          const { webContents } = BrowserWindow.getAllWindows()[0]!
          webContents.once('did-finish-load', () => resolve())
          process.kill(webContents.getOSProcessId(), 'SIGKILL')
        }),
    )
  const address = bench.page.url()
  const alerts = `[...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent)`
  const message = 'The window stopped and was loaded again. Everything that was shown as saved is there.'
  // The person's part: one more try.
  await bench.app.evaluate(({ app, dialog }) => {
    const asked: string[] = []
    Object.assign(app, { asked })
    dialog.showMessageBox = (...[, options]: unknown[]) => {
      asked.push((options as { message: string }).message)
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
  })
  const asked = () => bench.app.evaluate(({ app }) => (app as unknown as { asked: string[] }).asked)
  await kill()
  await expect.poll(() => inWindow(alerts)).toEqual([expect.stringContaining(message)])
  expect(await inWindow('location.href')).toBe(address)
  expect(await inWindow(`assay.call('addTag', { name: 'After' })`)).toMatchObject({ ok: true })
  expect(await asked()).toEqual([])
  await kill()
  expect(await asked()).toEqual(['The window of Assay stopped twice within a minute.'])
  await expect.poll(() => inWindow(alerts)).toEqual([expect.stringContaining(message)])
  await bench.app.close()
  expect(await tagsIn(bench.project, bench)).toEqual(['After', 'Before'])
})

test('its engine killed in the middle of work: the page stays where it is, and nothing acknowledged is lost', async ({
  bench,
}) => {
  const address = bench.page.url()
  const engine = await bench.app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Assay engine')?.pid,
  )
  // One change after the other, until one isn't acknowledged.
  const working = bench.page.evaluate(async () => {
    const { assay: desk } = globalThis as unknown as Bridge
    const acknowledged: string[] = []
    for (;;) {
      const name = `Tag ${acknowledged.length}`
      const answer = await desk.call('addTag', { name })
      if (!answer.ok) return { acknowledged, message: answer.error.message }
      acknowledged.push(name)
    }
  })
  await expect.poll(async () => (await tagsIn(bench.project, bench)).length).toBeGreaterThan(20)
  process.kill(engine!, 'SIGKILL')
  const { acknowledged, message } = await working
  expect(message).toContain('started again')
  await saysOnce(bench, 'The engine of Assay stopped and was started again')
  expect(bench.page.url()).toBe(address)
  await expect(bench.page.getByRole('document', { name: /Water board/ })).toBeVisible()
  await bench.tag('After')
  await bench.app.close()
  const there = await tagsIn(bench.project, bench)
  expect(there).toEqual(expect.arrayContaining([...acknowledged, 'After']))
  // The one that was not acknowledged may be there or not.
  expect(there.length - acknowledged.length).toBeLessThanOrEqual(2)
})
