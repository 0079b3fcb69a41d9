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

/** The day after which no document believes to have been published. */
const today = (): string => new Date().toISOString().slice(0, 10)

function read({ id, name, bytes }: ToParser): FromParser {
  try {
    return { id, imported: readDocument(name, bytes, today()) }
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
  let last = Promise.resolve()
  // The next one only when the answer is out: what it may do to this process is not the fault of the one before.
  const answer = (message: ToParser) =>
    new Promise<void>((done) => void process.send?.(read(message), () => done()))
  process.on('message', (message) => {
    last = last.then(() => answer(message as ToParser))
  })
  // A terminal sends Ctrl+C to us as well; what it means is decided by who started us.
  process.on('SIGINT', () => undefined)
  // Nobody is left to read for.
  process.on('disconnect', () => process.exit())
}
