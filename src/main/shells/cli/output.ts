// What a command writes: lines or one JSON document on stdout, sentences on stderr.
// Must not break: a reader that stops reading (`| head`) ends the program without a word.
import { once } from 'node:events'
import process from 'node:process'

/** Ends the program quietly when nobody reads stdout any more. */
export function endWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') warn(`Standard output can't be written (${error.code}).`)
    process.exit(error.code === 'EPIPE' ? 0 : 6)
  })
}

/** Writes to stdout and waits where the reader is slower. */
export async function write(chunk: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
}

export async function print(line: string): Promise<void> {
  await write(`${line}\n`)
}

export async function printJson(value: unknown): Promise<void> {
  await print(JSON.stringify(value, null, 2))
}

/** One JSON array, written as its items come. */
export async function printJsonArray(items: AsyncIterable<unknown>): Promise<void> {
  let before = '[\n'
  for await (const item of items) {
    await write(before + JSON.stringify(item, null, 2).replace(/^/gm, '  '))
    before = ',\n'
  }
  await print(before === '[\n' ? '[]' : '\n]')
}

export function warn(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

/** One line without control characters: those of a document could drive the terminal. */
export const plain = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')

/** “1 source”, “2 sources”. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
