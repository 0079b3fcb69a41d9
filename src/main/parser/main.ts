// The parser's program: reads documents that others hand it, one after the other, and never sees a project.
// Must not break: it loads no module that opens files or sockets, and closes what is open without one first.
import { WorkbenchError } from '../../core/errors'
import { closeDoors } from './bare'
import type { FromParser, ToParser } from './messages'

/** The port of Electron, which hands over another one that leads to the engine. */
interface Port {
  on(event: 'message', hear: (message: { data: unknown; ports: Port[] }) => void): void
  postMessage(message: FromParser): void
  start(): void
}

closeDoors(globalThis, process)
// Only now, so that no reader has kept what was taken away.
const { readDocument } = await import('../importing')

function read({ id, name, bytes }: ToParser): FromParser {
  try {
    return { id, imported: readDocument(name, bytes) }
  } catch (error) {
    // This document fails, and the next may come.
    if (error instanceof WorkbenchError) return { id, error: { code: error.code, message: error.message } }
    const message = `“${name}” was left out: Assay made a mistake of its own while reading it.`
    return { id, error: { code: 'internal', message } }
  }
}

const { parentPort } = process as unknown as { parentPort?: Port }
if (parentPort)
  parentPort.on('message', ({ ports: [port] }) => {
    port?.on('message', ({ data }) => port.postMessage(read(data as ToParser)))
    port?.start()
  })
else {
  process.on('message', (message) => process.send?.(read(message as ToParser)))
  // Nobody is left to read for.
  process.on('disconnect', () => process.exit())
}
