// The browser shell: the built page, POST /call/:verb and one stream of events, on 127.0.0.1 only.
// Must not break: it knows no verb; every answer, a refusal too, is an envelope with its HTTP status.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Event, Workbench } from '../../../core/contract'
import { type ErrorCode, WorkbenchError } from '../../../core/errors'
import type { Answer } from '../../../core/remote'
import { answer } from '../../workbench/answer'
import { report } from '../host'
import { readPage } from '../page'
import { readInput } from './body'
import { createGate } from './gate'
import type { Listeners } from './listeners'
import { statusOf } from './status'

export interface ServerShell {
  /** The address with its token: the only place where the token is told. */
  address: string
  close(): Promise<void>
}

interface Parts {
  workbench: Workbench
  listeners: Listeners
  pageFolder: string
  token: string
  /** 0 takes any free port. */
  port: number
}

export async function createServerShell(parts: Parts): Promise<ServerShell> {
  let port = parts.port
  const app = createApp(parts, () => port)
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }) as Server
  await listening(server, port)
  port = (server.address() as AddressInfo).port
  return {
    address: `http://127.0.0.1:${port}/?token=${parts.token}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function createApp({ workbench, listeners, pageFolder, token }: Parts, port: () => number): Hono {
  const app = new Hono()
  const page = readPage(pageFolder)
  const gate = createGate(token, port)
  app.use(async (context, next) => {
    const refusal = gate(context)
    return refusal ? refuse(refusal.code, refusal.message, refusal.status) : next()
  })
  app.post('/call/:verb', async (context) => {
    const verb = context.req.param('verb')
    const outcome = await answer(workbench, verb, await readInput(context), report)
    listeners.tellOthers(context.req.header('x-assay-client') ?? '', verb, outcome)
    return envelope(outcome)
  })
  app.all('/call/:verb', () => refuse('badInput', 'A call is made with POST.', 405))
  app.get('/events', (context) => stream(context, listeners))
  app.get('*', (context, next) => {
    const file = page(context.req.path)
    // Made by the context, which adds the cookie that the gate may have set.
    return file ? Promise.resolve(context.newResponse(file.body, file)) : next()
  })
  app.notFound((context) => refuse('notFound', `Assay has nothing at “${context.req.path}”.`))
  app.onError((error) => {
    if (error instanceof WorkbenchError) return refuse(error.code, error.message)
    report(error)
    return refuse(
      'internal',
      'Assay made a mistake of its own with this call; what was saved before is safe.',
    )
  })
  return app
}

function stream(context: Context, listeners: Listeners): Response {
  const client = context.req.query('client') ?? ''
  return streamSSE(context, async (events) => {
    const hear = (event: Event): void => void events.writeSSE({ data: JSON.stringify(event) })
    const remove = listeners.add(client, hear)
    await new Promise<void>((done) => events.onAbort(done))
    remove()
  })
}

function refuse(code: ErrorCode, message: string, status?: number): Response {
  return envelope({ ok: false, error: { code, message } }, status)
}

function envelope(outcome: Answer, status = statusOf(outcome)): Response {
  const headers = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }
  return Response.json(outcome, { status, headers })
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('listening', done)
    server.once('error', (error: NodeJS.ErrnoException) => {
      const message = `Port ${port} of 127.0.0.1 can't be used (${error.code}); choose another one with --port.`
      fail(new WorkbenchError(error.code === 'EADDRINUSE' ? 'inUse' : 'noAccess', message))
    })
  })
}
