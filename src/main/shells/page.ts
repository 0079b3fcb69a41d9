// The built page as the window and the browser shell serve it: a fixed map of files, and the policy they come under.
// Must not break: no path is ever made from a request, and every answer has a nonce of its own.
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const noncePlace = '__CSP_NONCE__'

/** Finds a file of the page by the path of an address. */
export type Page = (pathname: string) => Response | undefined

/** Reads every file of the built page, once. */
export function readPage(folder: string): Page {
  const files = new Map<string, { type: string; bytes: Buffer<ArrayBuffer> }>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = mediaTypes[path.extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const file = path.join(entry.parentPath, entry.name)
    files.set(`/${path.relative(folder, file).replaceAll(path.sep, '/')}`, {
      type,
      bytes: readFileSync(file),
    })
  }
  return (pathname) => {
    const file = files.get(pathname === '/' ? '/index.html' : pathname)
    if (!file) return undefined
    const nonce = randomBytes(16).toString('base64')
    const isHtml = file.type.startsWith('text/html')
    const body = isHtml ? file.bytes.toString('utf8').replaceAll(noncePlace, nonce) : file.bytes
    return new Response(body, { headers: { 'content-type': file.type, ...pageHeaders(nonce) } })
  }
}

function pageHeaders(nonce: string): Record<string, string> {
  return {
    'content-security-policy': policy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
}

function policy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `frame-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    // The only script that the page starts by itself is its own worker.
    `trusted-types assay-worker`,
  ].join('; ')
}
