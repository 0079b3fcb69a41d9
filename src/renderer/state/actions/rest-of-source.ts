// The highlights and claims of a source that has too many to come with its text: page by page, beside the work.
// Must not break: what changed while they came may not be in them; then they are read once more.
import type { OpenedSource } from '../../../core/contract'
import type { Records } from '../../../core/model/records'
import { openedSource } from '../changes'
import type { Tools } from '../tools'
import { recordOf } from './record-of'

/** So many records are read in some ten milliseconds, in which the page can't do anything else. */
const limit = 2000

export async function readRest({ get, set, wire }: Tools, opened: OpenedSource): Promise<void> {
  const sourceId = opened.source.id
  const isLeft = (): boolean => get().source?.id !== sourceId
  const all = async <N extends 'highlights' | 'claims'>(kind: N): Promise<Records[N][]> => {
    const records: Records[N][] = []
    let after: string | undefined
    if (isLeft()) return records
    do {
      const page = await wire.list({ kind, sourceId, limit, ...(after !== undefined && { after }) })
      records.push(...(page.records as Records[N][]))
      after = page.next
    } while (after !== undefined && !isLeft())
    return records
  }
  for (;;) {
    const { stale } = get()
    const highlights = new Map((await all('highlights')).map((each) => [each.id, each]))
    const claims = await all('claims')
    // What claims rest on in other sources.
    const elsewhere = claims.flatMap(({ evidence }) => evidence.map(({ highlightId }) => highlightId))
    for (const id of new Set(elsewhere))
      if (!highlights.has(id) && !isLeft()) {
        const highlight = await recordOf(wire, 'highlights', id)
        if (highlight) highlights.set(id, highlight)
      }
    if (isLeft()) return
    if (get().stale === stale)
      return set(
        openedSource(get(), { ...opened, highlights: [...highlights.values()], claims, more: undefined }),
      )
  }
}
