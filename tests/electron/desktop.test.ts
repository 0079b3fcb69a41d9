// The window among other windows: its menu, what the desktop hands over, where it stood, and what it does after a crash.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test as base } from '@playwright/test'
import { commandNames, commands } from '../../src/core/commands'
import { newWorld } from '../shells/places'
import { assay } from '../shells/program'
import { article, write } from '../shells/samples'
import { environment, flags, knowTheirName, root, type Started, startElectron } from './program'

interface World extends ReturnType<typeof newWorld> {
  start(...args: string[]): Promise<Started>
}

interface Bridge {
  assay: { call(verb: string, input: object): Promise<unknown> }
}

const test = base.extend<{ world: World }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  world: async ({}, run) => {
    const world = newWorld()
    const started: Started[] = []
    for (const name of ['first', 'second']) await assay(['new', `${name}.assay`], world)
    await assay(['import', 'first.assay', write(world, 'board.txt', article)], world)
    knowTheirName(world)
    const start = async (...args: string[]): Promise<Started> => {
      const one = await startElectron(world, ...args)
      started.push(one)
      return one
    }
    await run({ ...world, start })
    for (const { app } of started) await app.close()
    world.remove()
  },
})

/** Starts the program once more, as a double click does while it is running. */
async function startAgain({ app }: Started, world: World, ...args: string[]): Promise<void> {
  const options = { cwd: world.folder, env: environment(world) }
  const second = spawn(app.process().spawnfile, [...flags, root, ...args], options)
  expect(await once(second, 'exit')).toEqual([0, null])
}

test('has every command in its menu, under its own name, and each of them reaches the page', async ({
  world,
}) => {
  const { app, page } = await world.start('first.assay')
  await expect(page).toHaveTitle(/first/)
  const labels = await app.evaluate(
    ({ Menu }, names) => names.map((name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.label),
    commandNames,
  )
  expect(labels).toEqual(commandNames.map((name) => commands[name].label))
  const click = (id: string) =>
    app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id)
  await click('shortcuts')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await click('closeProject')
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible()
})

test('shows other keys and projects in its menu as soon as they change', async ({ world }) => {
  const { app, page } = await world.start('first.assay')
  await expect(page).toHaveTitle(/first/)
  const look = () =>
    app.evaluate(({ Menu }) => ({
      keys: Menu.getApplicationMenu()?.getMenuItemById('export')?.accelerator,
      recent: Menu.getApplicationMenu()
        ?.getMenuItemById('openRecent')
        ?.submenu?.items.map(({ label }) => label),
    }))
  await expect.poll(look).toEqual({
    keys: 'CmdOrCtrl+E',
    recent: ['first', 'second'].map((name) => `${name} (${path.join(world.folder, name)}.assay)`),
  })
  await page.evaluate(
    async (path) => {
      const { assay: desk } = globalThis as unknown as Bridge
      await desk.call('changeSettings', { keys: { export: { keys: 'Mod+Alt+X' } } })
      await desk.call('openProject', { path })
    },
    path.join(world.folder, 'second.assay'),
  )
  await expect.poll(look).toEqual({
    keys: 'CmdOrCtrl+Alt+X',
    recent: ['second', 'first'].map((name) => `${name} (${path.join(world.folder, name)}.assay)`),
  })
})

test('imports the documents that it is started with, and those of a further start', async ({ world }) => {
  write(world, 'one.txt', 'The first of them')
  write(world, 'two.txt', 'The second of them')
  write(world, 'three.txt', 'The third of them')
  const started = await world.start('first.assay', 'one.txt', 'two.txt')
  const list = started.page.getByRole('listbox', { name: 'Sources' })
  const done = started.page.getByRole('dialog', { name: 'Import' }).getByRole('button', { name: 'Done' })
  await done.click()
  await expect(list.getByRole('option')).toHaveCount(3)
  await startAgain(started, world, 'three.txt')
  await done.click()
  await expect(list.getByRole('option')).toHaveCount(4)
})

test('says what to do with documents while no project is open', async ({ world }) => {
  write(world, 'one.txt', 'The first of them')
  const { page } = await world.start('one.txt')
  await expect(page.getByRole('alert')).toContainText(
    'Open a project, or make one, and import “one.txt” then.',
  )
})

test('stays where it is when its own project is opened again, and opens another one', async ({ world }) => {
  const started = await world.start('first.assay')
  const { page } = started
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Claims' }).click()
  await expect(page).toHaveURL(/claims/)
  await startAgain(started, world, './first.assay')
  await expect(page).toHaveURL(/claims/)
  await startAgain(started, world, 'second.assay')
  await expect(page).toHaveTitle(/second/)
  // As macOS hands over what was double-clicked.
  await started.app.evaluate(
    ({ app }, file) => void app.emit('open-file', { preventDefault: () => undefined }, file),
    path.join(world.folder, 'first.assay'),
  )
  await expect(page).toHaveTitle(/first/)
})

test('stands where it stood, as large as it was', async ({ world }) => {
  const first = await world.start('first.assay')
  // A page that has just been loaded is shown as large as it was the last time.
  await expect
    .poll(() =>
      first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isLoading()),
    )
    .toBe(false)
  await first.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setBounds({ x: 40, y: 60, width: 900, height: 640 })
    window?.webContents.setZoomLevel(1)
  })
  await first.app.close()
  const look = ({ app }: Started) =>
    app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return { ...window?.getNormalBounds(), zoom: window?.webContents.getZoomLevel() }
    })
  const second = await world.start('first.assay')
  await expect.poll(() => look(second)).toEqual({ x: 40, y: 60, width: 900, height: 640, zoom: 1 })
  await second.app.close()
  // Somebody else's nonsense, or a screen that is gone, gives the usual window.
  const file = path.join(world.home, 'electron/window.json')
  const far = readFileSync(file, 'utf8').replace('"x":40', '"x":90000')
  for (const text of ['{"bounds":', far]) {
    writeFileSync(file, text)
    const again = await world.start('first.assay')
    await expect.poll(() => look(again)).toMatchObject({ width: 1280, height: 800, zoom: 0 })
    await again.app.close()
  }
})
