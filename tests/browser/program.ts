// What tests, benches and their configuration share about starting the program and its browser.
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A Chromium that asks the network for nothing and runs in a container. */
export const quietChromium = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The address that a served program prints when it is ready. */
export async function addressOf(program: ChildProcess): Promise<string> {
  if (program.stdout)
    for await (const line of createInterface(program.stdout)) {
      const address = /http:\/\/\S+/.exec(line)?.[0]
      if (address !== undefined) return address
    }
  throw new Error('The program ended without an address; is out/ built?')
}
