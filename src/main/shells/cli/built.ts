// Where the built program lies. Must not break: this file is bundled into out/main itself, not into a chunk.
import path from 'node:path'

/** The folder that the build has made. */
export const built = path.dirname(import.meta.dirname)

/** The program that reads documents. */
export const parser = path.join(built, 'main/parser.js')
