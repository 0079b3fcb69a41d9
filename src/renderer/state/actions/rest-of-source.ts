// The highlights and claims of a source that has too many to come with its text: page by page, beside the work.
// Must not break: what changed while they came may not be in them; then they are read once more, as soon as nobody works.
import type { OpenedSource } from '../../../core/contract'
import { openedSource } from '../changes'
import type { Tools } from '../tools'
import { allOf, recordOf } from './record-of'

/** So many records are read in some ten milliseconds, in which the page can't do anything else. */
const limit = 2000
/** Milliseconds without a change after which nobody seems to work. */
const quiet = 400

export async function readRest(tools: Tools, opened: OpenedSource): Promise<void> {
  const { get, set } = tools
  const isLeft = (): boolean => get().source?.id !== opened.source.id
  while (!isLeft()) {
    const { stale } = get()
    const rest = await restOf(tools, opened.source.id, () => isLeft() || get().stale !== stale)
    if (rest && get().stale === stale)
      return set(openedSource(get(), { ...opened, ...rest, more: undefined }))
    // Otherwise each key of whoever goes on working would have it read from the start.
    await untilQuiet(tools)
  }
}

/** All highlights and claims of a source, or undefined as soon as they are of no use any more. */
async function restOf(
  { wire }: Tools,
  sourceId: string,
  isOver: () => boolean,
): Promise<Pick<OpenedSource, 'highlights' | 'claims'> | undefined> {
  const beside = { sourceId, limit, isOver }
  const highlights = new Map((await allOf(wire, 'highlights', beside)).map((each) => [each.id, each]))
  const claims = await allOf(wire, 'claims', beside)
  // What claims rest on in other sources.
  const elsewhere = claims.flatMap(({ evidence }) => evidence.map(({ highlightId }) => highlightId))
  for (const id of new Set(elsewhere)) {
    const highlight = highlights.has(id) || isOver() ? undefined : await recordOf(wire, 'highlights', id)
    if (highlight) highlights.set(id, highlight)
  }
  return isOver() ? undefined : { highlights: [...highlights.values()], claims }
}

async function untilQuiet({ get }: Tools): Promise<void> {
  let stale: number
  do {
    ;({ stale } = get())
    await new Promise((resolve) => setTimeout(resolve, quiet))
  } while (get().stale !== stale)
}
