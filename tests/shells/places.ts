// Where a scenario runs: an empty folder, a data folder, and a way to call the Workbench there.
// Must not break: a scenario can't see which way that is.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { v7 } from 'uuid'
import { pack } from '../../src/core/packing'
import type { Answer } from '../../src/core/remote'
import { readDocument } from '../../src/main/importing'
import { createWorkbench } from '../../src/main/workbench'
import { answer } from '../../src/main/workbench/answer'
import { serve, type World } from './program'

export type Call = (verb: string, input: unknown) => Promise<Answer>

export interface Place extends World {
  call: Call
  leave(): Promise<void>
}

export function newWorld(): World & { remove(): void } {
  const base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'assay-')))
  const world = { home: path.join(base, 'home'), folder: path.join(base, 'folder') }
  for (const folder of Object.values(world)) mkdirSync(folder)
  return { ...world, remove: () => rmSync(base, { recursive: true, force: true }) }
}

/** The Workbench itself, in this process. */
export async function inProcess(): Promise<Place> {
  const world = newWorld()
  const workbench = createWorkbench({
    now: () => new Date().toISOString(),
    newId: () => v7(),
    dataFolder: world.home,
    homeFolder: world.folder,
    userName: os.userInfo().username,
    emit: () => undefined,
    readDocument: async (name, bytes) => readDocument(name, bytes),
    resources: path.resolve(import.meta.dirname, '../../resources/sample'),
  })
  const call: Call = (verb, input) => answer(workbench, verb, input)
  return {
    ...world,
    call,
    leave: async () => {
      await call('closeProject', {})
      world.remove()
    },
  }
}

/** The built `assay serve`, by HTTP as the page speaks it. */
export async function byHttp(): Promise<Place> {
  const world = newWorld()
  const server = await serve([], world)
  return {
    ...world,
    call: httpCall(server.address),
    leave: async () => {
      await server.stop()
      world.remove()
    },
  }
}

/** The cookie that a browser has once it was at the printed address. */
export function cookieOf(address: string): string {
  const { port, searchParams } = new URL(address)
  return `assay-${port}=${searchParams.get('token')}`
}

/** Calls as the page makes them; `client` is what names its tab. */
export function httpCall(address: string, client = 'test'): Call {
  const { origin } = new URL(address)
  const cookie = cookieOf(address)
  return async (verb, input) => {
    const { json, bytes } = pack(input)
    const form = new FormData()
    form.set('input', json)
    for (const part of bytes) form.append('bytes', new Blob([part as BlobPart]))
    const plain = bytes.length === 0
    const body = plain ? json : form
    const headers = {
      cookie,
      origin,
      'x-assay-client': client,
      ...(plain && { 'content-type': 'application/json' }),
    }
    const url = `${origin}/call/${encodeURIComponent(verb)}`
    return (await (await fetch(url, { method: 'POST', headers, body })).json()) as Answer
  }
}
