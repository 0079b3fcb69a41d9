// The commands of versions: make one, list what waits for a decision, decide.
// Must not break: positions on stdout count code points.
import { InvalidArgumentError } from 'commander'
import type { ImportReport, Input } from '../../../core/contract'
import type { RemoteWorkbench } from '../../../core/remote'
import { codePoints } from '../../../core/text/code-points'
import { inUnits } from '../../../core/transfer/operations'
import { inCodePoints } from '../../../core/transfer/positions'
import type { AnchorCounts, PassageShown, Repair, VersionPreview } from '../../../core/versions/answers'
import { counted, plain, print, printJson, warn } from './output'
import { createPoints, type PointsOf } from './records'
import { job, untilCancelled, withProject } from './session'

interface Json {
  json?: boolean
}

export function makeVersion(
  [path, id, of]: [string, string, string],
  { preview, json }: Json & { preview: boolean },
): Promise<void> {
  return withProject(path, preview ? 'read' : 'write', async (ask) => {
    const previewed = await untilCancelled(ask, ask.previewVersion({ job, id, of }))
    if (!preview) await untilCancelled(ask, ask.makeVersion({ job, id, of }))
    if (json) await printJson(previewed)
    else await printCarried(previewed)
  })
}

async function printCarried({ highlights, claims }: VersionPreview): Promise<void> {
  await print(`Highlights: ${told(highlights)}.`)
  await print(`Claims: ${claims.kept} kept, ${claims.changed} changed, ${claims.lost} lost.`)
}

const told = ({ exact, moved, fuzzy, lost }: AnchorCounts): string =>
  `${exact} exact, ${moved} moved, ${fuzzy} fuzzy, ${lost} lost`

/** An import for a new version brings one document. */
export function onlyOne(paths: readonly string[]): void {
  if (paths.length > 1) throw new InvalidArgumentError('A new version is one document; name one file.')
}

/**
 * Makes the one document of an import the new version of a source, in the same step, and answers with that source; what
 * was asked for as one is taken back as one.
 */
export async function intoVersion(
  ask: RemoteWorkbench,
  { imported, skipped, step }: ImportReport,
  of: string,
): Promise<ImportReport['imported']> {
  const [id, ...others] = [...imported.map((each) => each.id), ...skipped.map(({ sourceId }) => sourceId)]
  if (id === undefined) return []
  try {
    if (others.length > 0)
      throw new InvalidArgumentError('A new version is one document; that folder has several.')
    const asked = { job, id, of, ...(step !== undefined && { step }) }
    const { put } = await untilCancelled(ask, ask.makeVersion(asked))
    return put.sources ?? []
  } catch (error) {
    // Not handled: but half of what was asked for would be neither.
    if (imported.length > 0) await ask.undo({})
    throw error
  }
}

/** Says of which sources those that were imported may be new versions. */
export async function offerVersions(ask: RemoteWorkbench, imported: ImportReport['imported']): Promise<void> {
  if (imported.length === 0) return
  const { offers } = await ask.versionOffers({ ids: imported.map((each) => each.id) })
  for (const { id, of, because } of offers)
    warn(
      `${id} may be a new version of ${of} (the same ${because.map((each) => (each === 'url' ? 'address' : each)).join(' and ')}): assay version makes it one.`,
    )
}

export function repairs(
  [path]: [string],
  { json, source, limit }: Json & { source?: string; limit: number },
): Promise<void> {
  return withProject(path, 'read', async (ask) => {
    const found = await untilCancelled(ask, ask.repairs({ job, limit, ...(source && { sourceId: source }) }))
    if (json) {
      const pointsOf = createPoints(ask)
      return printJson({
        ...found,
        repairs: await Promise.all(found.repairs.map((each) => forFile(each, pointsOf))),
      })
    }
    for (const each of found.repairs) await print(linesOf(each))
    if (found.total > found.repairs.length) warn('There are more; --limit shows them.')
    if (found.total === 0) warn('Nothing waits for a decision.')
  })
}

function linesOf({ claim, old, found }: Repair): string {
  const what = found?.passage
    ? `  now: “${plain(found.passage.exact)}” (${found.highlight.anchor})`
    : '  now: not found'
  return [`${old.highlightId}  claim ${claim.id}`, `  was: “${plain(old.exact)}”`, what].join('\n')
}

async function forFile(repair: Repair, pointsOf: PointsOf): Promise<Repair> {
  const { old, found } = repair
  const passage = found?.passage && (await shownInPoints(found.passage, pointsOf))
  const points = found && (await pointsOf(found.highlight.sourceId))
  const highlight = points ? inCodePoints('highlights', found.highlight, points) : found?.highlight
  return {
    ...repair,
    old: await shownInPoints(old, pointsOf),
    ...(highlight && { found: { highlight, ...(passage && { passage }) } }),
  }
}

async function shownInPoints(passage: PassageShown, pointsOf: PointsOf): Promise<PassageShown> {
  const points = await pointsOf(passage.sourceId)
  const { start, end } = passage
  return points ? { ...passage, start: points.fromUnits(start), end: points.fromUnits(end) } : passage
}

export function decide(
  [decision, path, highlightIds]: ['accept' | 'detach', string, string[]],
  { claim: claimIds }: { claim?: string[] },
): Promise<void> {
  return withProject(path, 'write', async (ask) => {
    const asked = { job, highlightIds, ...(claimIds && { claimIds }) }
    await untilCancelled(ask, decision === 'accept' ? ask.acceptCarried(asked) : ask.detachCarried(asked))
    await print(
      `${decision === 'accept' ? 'Accepted' : 'Detached'} ${counted(highlightIds.length, 'passage')}.`,
    )
  })
}

export function reselect(
  [path, highlightId, sourceId, start, end]: [string, string, string, number, number],
  { claim: claimIds }: { claim?: string[] },
): Promise<void> {
  return withProject(path, 'write', async (ask) => {
    const points = codePoints(await ask.text({ sourceId }))
    const given = { highlightId, sourceId, start, end, ...(claimIds && { claimIds }) }
    const input = inUnits('reselectCarried', given, () => points) as Input<'reselectCarried'>
    const { id = '', put } = await untilCancelled(ask, ask.reselectCarried(input))
    const quote = put.highlights?.find((each) => each.id === id)?.quote
    await print(`${id}  “${plain(quote?.exact ?? '')}”`)
  })
}
