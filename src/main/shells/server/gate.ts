// Who may speak to the browser shell: a page that it served itself, in a browser that was given the token.
// Must not break: every request passes here before anything of it is read; the token is never written anywhere.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { ErrorCode } from '../../../core/errors'

interface Refusal {
  status: 401 | 403
  code: ErrorCode
  message: string
}

/** Says why a request is refused; undefined lets it in. */
export type Gate = (context: Context) => Refusal | undefined

export function createGate(token: string, port: () => number): Gate {
  return (context) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`]
    const host = context.req.header('host') ?? ''
    if (!hosts.includes(host)) return foreign('address', host)
    const origin = context.req.header('origin')
    if (origin === undefined ? context.req.method === 'POST' : origin !== `http://${host}`)
      return foreign('page', origin ?? 'without an origin')
    // A cookie is shared by all ports of a host, so that its name tells two servers apart.
    const cookie = `assay-${port()}`
    if (same(getCookie(context, cookie), token)) return undefined
    if (context.req.path !== '/' || !same(context.req.query('token'), token)) return withoutToken
    setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return undefined
  }
}

const withoutToken: Refusal = {
  status: 401,
  code: 'noAccess',
  message: 'This page has no valid token; open the address that Assay printed when it started.',
}

function foreign(kind: 'address' | 'page', name: string): Refusal {
  const message = `Assay answers only its own pages on this machine, not the ${kind} “${name.slice(0, 200)}”.`
  return { status: 403, code: 'noAccess', message }
}

function same(given: string | undefined, token: string): boolean {
  if (given === undefined) return false
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}
