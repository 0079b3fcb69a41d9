// Records as the command line shows them: page by page, positions in code points.
// Must not break: no UTF-16 position ever reaches stdout.
import type { Input, listKinds } from '../../../core/contract'
import { WorkbenchError } from '../../../core/errors'
import type { Change } from '../../../core/model/change'
import type { Noun, Records } from '../../../core/model/records'
import type { RemoteWorkbench } from '../../../core/remote'
import { type CodePoints, codePoints } from '../../../core/text/code-points'
import { changeInCodePoints, inCodePoints } from '../../../core/transfer/positions'

export type Kind = (typeof listKinds)[number]
export type Listed = Records[Noun] | Change

/** Undefined for a source that is not in the project any more. */
export type PointsOf = (sourceId: string) => Promise<CodePoints | undefined>

/** All records of a kind, in order. */
export async function* listed(
  ask: RemoteWorkbench,
  kind: Kind,
  sourceId?: string,
  where?: Input<'list'>['where'],
): AsyncGenerator<Listed> {
  const pointsOf = createPoints(ask)
  let after: string | undefined
  do {
    const page = await ask.list({ kind, sourceId, where, after })
    for (const record of page.records) yield await forFile(kind, record, pointsOf)
    after = page.next
  } while (after !== undefined)
}

export async function sourcesForFile(
  ask: RemoteWorkbench,
  sources: Records['sources'][],
): Promise<Records['sources'][]> {
  const pointsOf = createPoints(ask)
  return Promise.all(sources.map((source) => sourceForFile(source, pointsOf)))
}

async function forFile(kind: Kind, record: Listed, pointsOf: PointsOf): Promise<Listed> {
  if (kind === 'sources') return sourceForFile(record as Records['sources'], pointsOf)
  if (kind === 'changes') return changeForFile(record as Change, pointsOf)
  if (kind !== 'highlights') return record
  const highlight = record as Records['highlights']
  const points = await pointsOf(highlight.sourceId)
  return points ? inCodePoints('highlights', highlight, points) : highlight
}

async function sourceForFile(source: Records['sources'], pointsOf: PointsOf): Promise<Records['sources']> {
  const points = source.regions.length > 0 ? await pointsOf(source.id) : undefined
  return points ? inCodePoints('sources', source, points) : source
}

async function changeForFile(change: Change, pointsOf: PointsOf): Promise<Change> {
  const image = change.after ?? change.before
  const sourceId = change.table === 'sources' ? change.id : image?.['sourceId']
  if (typeof sourceId !== 'string') return change
  const points = await pointsOf(sourceId)
  if (points) return changeInCodePoints(change, () => points)
  return { ...change, before: withoutPositions(change.before), after: withoutPositions(change.after) }
}

/** Without the text of a removed source its positions can't be counted in code points. */
function withoutPositions(image: Change['before']): Change['before'] {
  if (image === undefined) return undefined
  const { start: _start, end: _end, regions: _regions, ...rest } = image
  return rest
}

export function createPoints(ask: RemoteWorkbench): PointsOf {
  const known = new Map<string, Promise<CodePoints | undefined>>()
  const read = async (sourceId: string): Promise<CodePoints | undefined> => {
    try {
      return codePoints(await ask.text({ sourceId }))
    } catch (error) {
      // Recovers from a change that speaks of a source which was removed, or whose import was undone.
      if (error instanceof WorkbenchError && error.code === 'notFound') return undefined
      throw error
    }
  }
  return (sourceId) => {
    const points = known.get(sourceId) ?? read(sourceId)
    known.set(sourceId, points)
    return points
  }
}
