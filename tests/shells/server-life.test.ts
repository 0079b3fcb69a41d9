// The browser shell while it lives: which page hears of what, and what is freed at its end.
import os from 'node:os'
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest'
import type { Event } from '../../src/core/contract'
import { cookieOf, httpCall, newWorld } from './places'
import { assay, serve, type Serving } from './program'

let world: ReturnType<typeof newWorld>
let server: Serving
beforeEach(async () => {
  world = newWorld()
  server = await serve([], world)
})
afterEach(async () => {
  await server.stop()
  world.remove()
})

/** The events of a page, in order, as they come. */
async function listen(client: string): Promise<{ next(): Promise<Event>; end(): void }> {
  const stop = new AbortController()
  const response = await fetch(`${server.origin}/events?client=${client}`, {
    headers: { cookie: cookieOf(server.address) },
    signal: stop.signal,
  })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    next: async () => {
      while (!text.includes('\n\n')) text += (await reader.read()).value ?? ''
      const [event = '', ...rest] = text.split('\n\n')
      text = rest.join('\n\n')
      return JSON.parse(event.replace(/^data: /, '')) as Event
    },
    end: () => stop.abort(),
  }
}

it('tells a change to every page but the one that made it', async () => {
  const [here, there] = [await listen('here'), await listen('there')]
  const callHere = httpCall(server.address, 'here')
  const callThere = httpCall(server.address, 'there')
  await callHere('newProject', { path: `${world.folder}/heard.assay` })
  expect(await there.next()).toEqual({ event: 'changed' })
  const made = await callHere('addTag', { name: 'Water' })
  const told = await there.next()
  expect(made.ok && told.event === 'changed' && told.delta).toMatchObject({
    put: { tags: [{ name: 'Water' }] },
  })
  await callThere('changeProject', { title: 'Rain' })
  // The first thing that this page hears is the other page's change: none of its own came back.
  expect(await here.next()).toMatchObject({ delta: { put: { project: [{ title: 'Rain' }] } } })
  await callHere('closeProject', {})
  expect(await there.next()).toEqual({ event: 'changed' })
  for (const page of [here, there]) page.end()
})

it('frees the project when it is ended, and says when it is taken', async () => {
  const project = `${world.folder}/held.assay`
  await assay(['new', project], world)
  const holder = await serve([project], world)
  onTestFinished(async () => void (await holder.stop()))
  const { port } = new URL(holder.origin)
  expect(await assay(['serve', '--no-open', '--port', port], world)).toMatchObject({ code: 4, stdout: '' })
  expect(await assay(['serve', '--no-open', project], world)).toMatchObject({ code: 4, stdout: '' })
  expect(await assay(['undo', project], world)).toMatchObject({ code: 4 })
  expect(await holder.stop()).toBe(0)
  expect(await assay(['undo', project], world)).toMatchObject({ code: 0 })
})

it('listens on this machine alone', async () => {
  const { port } = new URL(server.origin)
  const outside = Object.values(os.networkInterfaces())
    .flat()
    .filter((address) => address && !address.internal && address.family === 'IPv4')
  for (const address of outside)
    await expect(fetch(`http://${address!.address}:${port}/`)).rejects.toThrow('fetch failed')
})
