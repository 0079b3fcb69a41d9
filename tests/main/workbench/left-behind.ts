// What of a text is left in the files of a folder, looked for in their bytes.
import fs from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder as one string of bytes. */
export function bytesBelow(folder: string): string {
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  return names
    .filter((each) => each.isFile())
    .map((each) => fs.readFileSync(join(each.parentPath, each.name), 'latin1'))
    .join('\n')
}

/** The pieces of 12 characters of a text that stand among bytes, as they are or as JSON. */
export function leftIn(text: string, bytes: string): string[] {
  const pieces = Array.from({ length: Math.max(0, text.length - 11) }, (_, n) => text.slice(n, n + 12))
  const stored = (piece: string) => [
    Buffer.from(piece).toString('latin1'),
    Buffer.from(JSON.stringify(piece).slice(1, -1)).toString('latin1'),
  ]
  return pieces.filter((piece) => stored(piece).some((each) => bytes.includes(each)))
}
