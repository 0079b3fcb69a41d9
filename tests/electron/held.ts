// A project that is open in a real window with something in it, what can be asked of it from outside, and what its
// person must be told.
// Must not break: the changes go by the window's own wire.
import path from 'node:path'
import { expect, type Locator, type Page, test as base } from '@playwright/test'
import type { Answer } from '../../src/core/remote'
import { newWorld } from '../shells/places'
import { assay } from '../shells/program'
import { article, write } from '../shells/samples'
import { knowTheirName, type Started, startElectron } from './program'

export interface Bench extends Started {
  world: ReturnType<typeof newWorld>
  /** The project that is open in the window. */
  project: string
  alerts: Locator
  call: (verb: string, input: object) => Promise<Answer>
  /** Makes a change that is acknowledged. */
  tag(name: string): Promise<void>
}

export interface Bridge {
  assay: { call(verb: string, input: object): Promise<Answer> }
}

const callIn = (page: Page) => (verb: string, input: object) =>
  page.evaluate(([verb, input]) => (globalThis as unknown as Bridge).assay.call(verb, input), [
    verb,
    input,
  ] as const)

/** The names of the tags that are in a project file. */
export async function tagsIn(project: string, { world }: Bench): Promise<string[]> {
  const { stdout, stderr, code } = await assay(['list', 'tags', project, '--json'], world)
  expect(stderr, `${project} can be read`).toBe('')
  expect(code).toBe(0)
  return (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name).toSorted()
}

export async function openBench(folder?: string): Promise<Bench> {
  const world = newWorld()
  const project = path.join(folder ?? world.folder, 'held.assay')
  await assay(['new', project], world)
  await assay(['import', project, write(world, 'board.txt', article)], world)
  knowTheirName(world)
  const started = await startElectron(world, project)
  await expect(started.page).toHaveURL(/read\//)
  const call = callIn(started.page)
  const tag = async (name: string): Promise<void> =>
    expect(await call('addTag', { name })).toMatchObject({ ok: true })
  return { ...started, world, project, alerts: started.page.getByRole('alert'), call, tag }
}

export const test = base.extend<{ bench: Bench }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  bench: async ({}, run) => {
    const bench = await openBench()
    await run(bench)
    await bench.app.close()
    bench.world.remove()
  },
})

/** One sentence, and no second one when the file is looked at again, as before each change. */
export async function saysOnce({ alerts, call }: Bench, what: string | RegExp): Promise<void> {
  await expect(alerts).toContainText(what)
  for (const name of ['One', 'Two']) {
    const answer = await call('addTag', { name })
    if (answer.ok) await call('undo', {})
  }
  await call('health', {})
  await expect(alerts).toHaveCount(1)
}
