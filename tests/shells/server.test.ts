// The browser shell: whom it lets in and what it serves.
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookieOf, newWorld } from './places'
import { serve, type Serving } from './program'

const world = newWorld()
let server: Serving
let token: string
let cookie: string

beforeAll(async () => {
  server = await serve([], world)
  token = new URL(server.address).searchParams.get('token')!
  cookie = cookieOf(server.address)
})

afterAll(async () => {
  await server.stop()
  world.remove()
})

interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: Iterable<Uint8Array>
}

/** A request exactly as given: fetch would set Host and normalise paths by itself. */
async function ask(path: string, { method = 'GET', headers = {}, body = [] }: Asked = {}) {
  const { port } = new URL(server.origin)
  const sent = request({ host: '127.0.0.1', port, path, method, headers })
  for (const chunk of body) if (!sent.write(chunk)) await once(sent, 'drain')
  sent.end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: response.statusCode, headers: response.headers, text: await text(response) }
}

const form = (input: string): Asked => {
  const body = `--x\r\ncontent-disposition: form-data; name="input"\r\n\r\n${input}\r\n--x--\r\n`
  return {
    method: 'POST',
    headers: { cookie, origin: server.origin, 'content-type': 'multipart/form-data; boundary=x' },
    body: [Buffer.from(body)],
  }
}

const json = (input: string, kind = 'application/json'): Asked => ({
  method: 'POST',
  headers: { cookie, origin: server.origin, 'content-type': kind },
  body: [Buffer.from(input)],
})

const errorIn = (answer: { text: string }): { code: string; message: string } =>
  (JSON.parse(answer.text) as { error: { code: string; message: string } }).error

describe('who is let in', () => {
  it('answers a page with token, host and origin', async () => {
    const answer = await ask('/call/openedProject', form('{}'))
    expect([answer.status, answer.text]).toEqual([200, '{"ok":true,"value":null}'])
  })

  const refused: [string, number, () => Partial<Record<string, string | undefined>>][] = [
    ['no token', 401, () => ({ cookie: undefined })],
    ['a wrong token', 401, () => ({ cookie: cookie.replace(token, token.replace(/^./, '-')) })],
    ['a token by another name', 401, () => ({ cookie: cookie.replace('assay-', 'assay') })],
    ['a foreign host', 403, () => ({ host: 'assay.example:80', origin: 'http://assay.example:80' })],
    ['another port', 403, () => ({ host: '127.0.0.1:1', origin: 'http://127.0.0.1:1' })],
    ['a foreign origin', 403, () => ({ origin: 'https://assay.example' })],
    ['the origin of another port', 403, () => ({ origin: 'http://127.0.0.1:1' })],
    ['an origin that hides', 403, () => ({ origin: 'null' })],
    ['no origin', 403, () => ({ origin: undefined })],
  ]
  it.each(refused)('refuses %s', async (_, status, change) => {
    const good = form('{"theme":"dark"}')
    const headers = Object.entries({ ...good.headers, ...change() }).filter(
      ([, value]) => value !== undefined,
    )
    const answer = await ask('/call/changeSettings', {
      ...good,
      headers: Object.fromEntries(headers) as never,
    })
    expect(answer.status).toBe(status)
    expect(errorIn(answer)).toEqual({ code: 'noAccess', message: expect.stringMatching(/^[A-Z].+\.$/) })
    expect((await ask('/call/settings', form('{}'))).text).toContain('"theme":"system"')
  })

  it.each(['/', '/index.html', '/events', '/call/settings', '/?token=', '/?token=x'])(
    'gives nothing at %s without a token',
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(401)
      expect(answer.text).not.toContain('<')
    },
  )

  it('takes the token of the address for the page alone', async () => {
    expect((await ask(`/events?token=${token}`)).status).toBe(401)
    const page = await ask(`/?token=${token}`)
    expect(page.status).toBe(200)
    expect(page.headers['set-cookie']).toEqual([`${cookie}; Path=/; HttpOnly; SameSite=Strict`])
  })

  it('lets no other site read anything', async () => {
    const preflight = { ...form(''), method: 'OPTIONS', body: [] }
    for (const answer of [await ask('/', { headers: { cookie } }), await ask('/call/settings', preflight)])
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('what is served', () => {
  it('gives the page a policy with a fresh nonce, which stands in the page', async () => {
    const nonces = new Set<string>()
    for (const path of ['/', '/', '/index.html']) {
      const { headers, text: html } = await ask(path, { headers: { cookie } })
      const policy = headers['content-security-policy'] as string
      const nonce = /'nonce-([\w+/=]{24})'/.exec(policy)![1]!
      nonces.add(nonce)
      expect(policy.replace(nonce, '…')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-…'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types assay-worker",
      )
      expect(html).toContain(`<meta property="csp-nonce" content="${nonce}"`)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      })
    }
    expect(nonces.size).toBe(3)
  })

  it.each([
    '/../main/cli.js',
    '/assets/../../main/cli.js',
    '/%2e%2e/main/cli.js',
    '/..%2fmain%2fcli.js',
    '//etc/passwd',
    '/assets',
    '/assets/',
    '/index.html%00',
    '/constructor',
  ])('has nothing at %s', async (path) => {
    const answer = await ask(path, { headers: { cookie } })
    expect(answer.status).toBe(404)
    expect(errorIn(answer).code).toBe('notFound')
  })

  it('takes calls by POST alone', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await ask('/call/settings', { method, headers: form('').headers! })
      expect([answer.status, errorIn(answer).code]).toEqual([405, 'badInput'])
    }
  })

  it('knows only the verbs of the contract', async () => {
    for (const verb of ['constructor', 'toString', '__proto__', '..%2fsettings']) {
      const answer = await ask(`/call/${verb}`, form('{}'))
      expect([answer.status, errorIn(answer).code]).toEqual([404, 'unknownVerb'])
    }
  })

  it.each(['{', '', '{"files":[{"name":"a","bytes":{"$bytes":0}}]}'])(
    'refuses the input %s',
    async (input) => {
      const answer = await ask('/call/importFiles', form(input))
      expect([answer.status, errorIn(answer).code]).toEqual([400, 'badInput'])
    },
  )

  it('takes plain JSON where there are no bytes', async () => {
    const settings = await ask('/call/settings', json('{}'))
    expect([settings.status, settings.text]).toEqual([200, (await ask('/call/settings', form('{}'))).text])
    for (const input of ['{', '', '{"files":[{"name":"a","bytes":{"$bytes":0}}]}']) {
      const answer = await ask('/call/importFiles', json(input))
      expect([answer.status, errorIn(answer).code]).toEqual([400, 'badInput'])
    }
  })

  it('refuses a body of another kind, which a foreign page could send without asking', async () => {
    for (const kind of ['text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await ask('/call/settings', json('{}', kind))
      expect([answer.status, errorIn(answer).code]).toEqual([400, 'badInput'])
    }
  })

  it.each([
    ['form', false],
    ['form', true],
    ['json', false],
  ])('refuses 100 MB without holding them (%s, announced: %s)', async (kind, announced) => {
    const { headers, body } = kind === 'form' ? form('{}') : json('{}')
    const filler = Buffer.alloc(1_000_000, 'x')
    const chunks = function* (): Generator<Uint8Array> {
      for (let n = 0; n < 100; n++) yield filler
      yield* body!
    }
    const length = String(100_000_000 + Buffer.concat([...body!]).length)
    const answer = await ask('/call/settings', {
      method: 'POST',
      headers: { ...headers, ...(announced && { 'content-length': length }) },
      body: chunks(),
    })
    expect([answer.status, errorIn(answer).code]).toEqual([413, 'tooLarge'])
    expect(errorIn(answer).message).toContain('64 MiB')
  })
})
