// Reads the input of a call: JSON, or where bytes are in it multipart, `input` as JSON and a part `bytes` for each array.
// Must not break: what is larger than the limit is refused without ever being held.
import type { Context } from 'hono'
import { WorkbenchError } from '../../../core/errors'
import { unpack } from '../../../core/packing'

const mebibyte = 1024 * 1024
const limit = 64 * mebibyte

export async function readInput(context: Context): Promise<unknown> {
  const { raw } = context.req
  // Most calls have no bytes, and a form takes many steps to write, to send and to read.
  if (kindOf(raw).startsWith('application/json'))
    return unpack({ json: await (await readBody(raw)).text(), bytes: [] })
  const form = await readForm(raw)
  const input = form.get('input')
  if (typeof input !== 'string') throw new WorkbenchError('badInput', 'This call has no part named “input”.')
  const blobs = form.getAll('bytes').filter((part) => typeof part !== 'string')
  const bytes = await Promise.all(blobs.map(async (blob) => new Uint8Array(await blob.arrayBuffer())))
  return unpack({ json: input, bytes })
}

async function readForm(request: Request): Promise<FormData> {
  const body = await readBody(request)
  const headers = { 'content-type': kindOf(request) }
  try {
    return await new Response(body, { headers }).formData()
  } catch {
    // Recovers from a body that is not what a page of Assay sends.
    throw new WorkbenchError('badInput', 'The body of this call is neither JSON nor multipart/form-data.')
  }
}

const kindOf = (request: Request): string => request.headers.get('content-type') ?? ''

async function readBody(request: Request): Promise<Blob> {
  let size = 0
  let chunks: Uint8Array<ArrayBuffer>[] = []
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    // What is too much is read to its end, so that the browser gets the answer, and dropped.
    if (size > limit) chunks = []
    else chunks.push(chunk)
  }
  if (size <= limit) return new Blob(chunks)
  const message = `This call has ${Math.ceil(size / mebibyte)} MiB, and the browser shell takes at most ${limit / mebibyte} MiB at once; import fewer or smaller files, or use \`assay import\`.`
  throw new WorkbenchError('tooLarge', message)
}
