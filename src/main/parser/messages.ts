// What the parser's process and whoever uses it say to each other: a document goes in, its reading comes out.
// Must not break: bytes are carried as bytes, and what comes out is believed only after `believe`.
import { z } from 'zod'
import { errorCodes, WorkbenchError } from '../../core/errors'
import { type Block, textOf } from '../../core/text/document'
import { Imported } from '../importing/imported'

export interface ToParser {
  id: number
  name: string
  bytes: Uint8Array
}

const Failure = z.strictObject({ code: z.enum(errorCodes), message: z.string().min(1) })

/** What became of a document. `imported` is checked apart, by who asked for it. */
export const FromParser = z.union([
  z.strictObject({ id: z.int(), imported: z.unknown() }),
  z.strictObject({ id: z.int(), error: Failure }),
])
export type FromParser = z.infer<typeof FromParser>

/** A reading that was checked: its shape, that its blocks spell out its text, that all in it lies inside, where its links lead. */
export function believe(name: string, reading: unknown): Imported {
  const { success, data } = Imported.safeParse(reading)
  if (success && textOf(data.document) === data.document.text && staysInside(data)) return data
  throw new WorkbenchError(
    'internal',
    `“${name}” was left out: what Assay read from it is no whole document.`,
  )
}

interface Stretch {
  start: number
  end: number
}

/** Links of documents lead to pages and letter boxes, and to nothing that would run. */
const leads = (url: string | undefined): boolean => url === undefined || /^(?:https?|mailto):/.test(url)

function staysInside({ document, regions }: Imported): boolean {
  const within = (outer: Stretch) => (inner: Stretch) =>
    outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end
  const isWhole = (block: Block): boolean => {
    const inside = within(block)
    const { marks = [], blocks = [] } = block
    return (
      marks.every((mark) => inside(mark) && leads(mark.url)) &&
      blocks.every((each) => inside(each) && isWhole(each))
    )
  }
  const inText = within({ start: 0, end: document.text.length })
  return regions.every(inText) && document.blocks.every((block) => inText(block) && isWhole(block))
}
