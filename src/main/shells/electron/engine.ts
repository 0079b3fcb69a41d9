// The engine: the Workbench in a process of its own, which knows of Electron only the port to the main process.
// Must not break: it only carries; every call goes through answer().
import path from 'node:path'
import type { MessageEvent, MessagePortMain } from 'electron'
import { createDocumentReader } from '../../parser/reader'
import { createWorkbench } from '../../workbench'
import { answer } from '../../workbench/answer'
import { createHost, report } from '../host'
import type { FromEngine, ToEngine } from './messages'
import { createParserPort } from './parser-port'

const port = process.parentPort
const send = (message: FromEngine): void => port.postMessage(message)

const dialogs = new Map<number, (chosen: { path: string | null }) => void>()
let dialogId = 0

const parser = createParserPort(send)
const built = path.dirname(import.meta.dirname)

const workbench = createWorkbench(
  createHost(built, {
    lasting: true,
    readDocument: createDocumentReader(parser.start).read,
    emit: (event) => send({ kind: 'event', event }),
    // Tests drive the window by keys, which don't reach a native dialog: the page then asks by itself.
    choosePath: process.env['ASSAY_NO_NATIVE_DIALOGS']
      ? undefined
      : (input) =>
          new Promise((done) => {
            dialogs.set(++dialogId, done)
            send({ kind: 'choosePath', id: dialogId, input })
          }),
  }),
)

port.on('message', ({ data, ports }: MessageEvent & { ports: MessagePortMain[] }) => {
  const message = data as ToEngine
  if (message.kind === 'ping') send({ kind: 'pong' })
  else if (message.kind === 'chosen') {
    dialogs.get(message.id)?.({ path: message.path })
    dialogs.delete(message.id)
  } else if (message.kind === 'parserStarted' || message.kind === 'parserEnded') parser.hear(message, ports)
  else {
    const { id, verb, input } = message
    void answer(workbench, verb, input, report).then((outcome) =>
      send({ kind: 'answer', id, answer: outcome }),
    )
  }
})
