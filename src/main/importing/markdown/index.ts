// Markdown → a document.
import type { Imported } from '../imported'
import { readText } from '../text'

/** Reads Markdown. */
export const readMarkdown = (name: string, bytes: Uint8Array, _today?: string): Imported =>
  readText(name, bytes)
