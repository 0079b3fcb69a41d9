// The scenarios of the shells once more, through the window of a real Electron.
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { pack } from '../../src/core/packing'
import type { Answer } from '../../src/core/remote'
import { inProcess, newWorld, type Place } from '../shells/places'
import { scenarios } from '../shells/scenarios'
import { transcript } from '../shells/transcript'
import { startElectron } from './program'

interface Bridge {
  assay: { call(verb: string, input: unknown): Promise<Answer> }
}

async function byWindow(): Promise<Place> {
  const world = newWorld()
  const { app, page } = await startElectron(world)
  return {
    ...world,
    call: (verb, input) => {
      const { json, bytes } = pack(input ?? null)
      // Small on Playwright's own wire, which is slow; on the window's wire they are bytes again.
      const parts = bytes.map((part) => gzipSync(part).toString('base64'))
      return page.evaluate(callWith, { verb, json, parts })
    },
    leave: async () => {
      await app.close()
      world.remove()
    },
  }
}

/** Runs in the page. */
async function callWith(asked: { verb: string; json: string; parts: string[] }): Promise<Answer> {
  const unpack = async (part: string): Promise<Uint8Array> => {
    const packed = new Blob([Uint8Array.from(atob(part), (char) => char.charCodeAt(0))])
    const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'))
    return new Uint8Array(await new Response(stream).arrayBuffer())
  }
  const bytes = await Promise.all(asked.parts.map(unpack))
  const input: unknown = JSON.parse(asked.json, (_key, value: { $bytes?: number } | null) =>
    value?.$bytes === undefined ? value : bytes[value.$bytes],
  )
  return (globalThis as unknown as Bridge).assay.call(asked.verb, input)
}

for (const scenario of scenarios)
  test(scenario.name, async () => {
    expect(await transcript(scenario, byWindow)).toEqual(await transcript(scenario, inProcess))
  })
