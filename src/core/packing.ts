// Packs a call's input for a wire that carries text and parts of bytes: HTTP.
// Must not break: bytes travel as bytes, and what is unpacked equals what was packed.
import { WorkbenchError } from './errors'

/** An input as JSON, in which `{ "$bytes": n }` stands for the n-th part of bytes. */
export interface Packed {
  json: string
  bytes: Uint8Array[]
}

/** Takes the byte arrays out of an input. */
export function pack(input: unknown): Packed {
  const bytes: Uint8Array[] = []
  const json = JSON.stringify(input, (_key, value: unknown) =>
    value instanceof Uint8Array ? { $bytes: bytes.push(value) - 1 } : value,
  )
  return { json, bytes }
}

/** Puts the byte arrays back; throws `badInput` for text that is not JSON and for a part that is missing. */
export function unpack({ json, bytes }: Packed): unknown {
  try {
    return JSON.parse(json, (_key, value: unknown) => (isPlace(value) ? bytesAt(bytes, value.$bytes) : value))
  } catch (error) {
    // Recovers from text that is not JSON, which is the sender's mistake and not a fault of the program.
    if (error instanceof WorkbenchError) throw error
    throw new WorkbenchError('badInput', 'The input of this call is not JSON.')
  }
}

function isPlace(value: unknown): value is { $bytes: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '$bytes')
}

function bytesAt(bytes: Uint8Array[], place: unknown): Uint8Array {
  const part = typeof place === 'number' ? bytes[place] : undefined
  if (part) return part
  throw new WorkbenchError('badInput', 'The input of this call names bytes that did not come with it.')
}
