// The wire from the page to a Workbench: Electron's where the preload gave one, HTTP otherwise.
// Must not break: no other file of the page knows in which shell it lives.
import type { Event } from '../../core/contract'
import { pack, type Packed } from '../../core/packing'
import { type Answer, type RemoteWorkbench, remoteWorkbench, type Wire } from '../../core/remote'

export interface Connection {
  workbench: RemoteWorkbench
  listen(callback: (event: Event) => void): () => void
}

export function connect(): Connection {
  const wire = (window as { assay?: Wire }).assay ?? httpWire()
  return {
    workbench: remoteWorkbench((verb, input) => wire.call(verb, input)),
    listen: listening(wire),
  }
}

/** Listens from now on: what comes while nobody does, at the start above all, is kept for who does next. */
function listening(wire: Wire): Connection['listen'] {
  const kept: Event[] = []
  const keep = (event: Event): void => void kept.push(event)
  let hear = keep
  wire.listen((event) => hear(event))
  return (callback) => {
    hear = callback
    kept.splice(0).forEach(callback)
    return () => {
      hear = keep
    }
  }
}

function httpWire(): Wire {
  // The cookie has the token now; out of the address bar nobody copies it by mistake.
  history.replaceState(history.state, '', location.pathname + location.hash)
  const client = crypto.randomUUID()
  return {
    call: (verb, input) => post(client, verb, input),
    listen: (callback) => listen(client, callback),
  }
}

async function post(client: string, verb: string, input: unknown): Promise<Answer> {
  const packed = pack(input)
  const plain = packed.bytes.length === 0
  const headers = { 'x-assay-client': client, ...(plain && { 'content-type': 'application/json' }) }
  const body = plain ? packed.json : formOf(packed)
  try {
    const response = await fetch(`/call/${encodeURIComponent(verb)}`, { method: 'POST', headers, body })
    return (await response.json()) as Answer
  } catch {
    // Recovers from a server that has ended or was cut off in the middle of an answer.
    const message = 'Assay no longer answers; start it again and open the address that it prints.'
    return { ok: false, error: { code: 'internal', message } }
  }
}

/** Bytes travel as parts of a form. */
function formOf({ json, bytes }: Packed): FormData {
  const form = new FormData()
  form.set('input', json)
  for (const part of bytes) form.append('bytes', new Blob([part as BlobPart]))
  return form
}

function listen(client: string, callback: (event: Event) => void): () => void {
  const source = new EventSource(`/events?client=${client}`)
  let opened = false
  source.addEventListener('open', () => {
    // What happened between two connections was missed.
    if (opened) callback({ event: 'changed' })
    opened = true
  })
  source.addEventListener('message', ({ data }) => callback(JSON.parse(String(data)) as Event))
  return () => source.close()
}
