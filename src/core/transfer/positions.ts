// Moves the positions of records between UTF-16 units (inside the program) and code points (every file).
// Besides operations.ts the only user of CodePoints; a noun with a position that is missing here would leak units.
import type { Change } from '../model/change'
import type { Noun, Records } from '../model/records'
import type { Suggestion } from '../model/suggestion'
import type { CodePoints } from '../text/code-points'
import type { Block } from '../text/document'
import type { DifferenceRun } from '../versions/answers'
import { WorkbenchError } from '../errors'

type Move = (position: number) => number
interface Place {
  start?: number | undefined
  end?: number | undefined
}

/** A record as files show it: positions in code points of the text of its source. */
export function inCodePoints<N extends Noun>(noun: N, record: Records[N], points: CodePoints): Records[N] {
  return moveRecord(noun, record, inPoints(points))
}

/** A record from a file: positions in UTF-16 units. Throws `damaged` for one outside the text. */
export function fromCodePoints<N extends Noun>(noun: N, record: Records[N], points: CodePoints): Records[N] {
  return moveRecord(noun, record, strictly(points))
}

/** Blocks as files show them. */
export const blocksInCodePoints = (blocks: readonly Block[], points: CodePoints): Block[] =>
  moveBlocks(blocks, inPoints(points))

/** Blocks from a file. Throws `damaged` for a position outside the text. */
export const blocksFromCodePoints = (blocks: readonly Block[], points: CodePoints): Block[] =>
  moveBlocks(blocks, strictly(points))

/** A change as files show it; `pointsOf` gets the id of the source that an image belongs to. */
export function changeInCodePoints(change: Change, pointsOf: (sourceId: string) => CodePoints): Change {
  const show = (image: Change['before']): Change['before'] => {
    if (image === undefined) return undefined
    if (change.table === 'highlights')
      return moveRecord(
        'highlights',
        image as Records['highlights'],
        inPoints(pointsOf(image['sourceId'] as string)),
      )
    if (change.table === 'sources')
      return moveRecord('sources', image as Records['sources'], inPoints(pointsOf(change.id)))
    return image
  }
  const { before, after } = change
  return { ...change, ...(before && { before: show(before) }), ...(after && { after: show(after) }) }
}

/** A suggestion as files show it, with where each of its parts was read. */
export const suggestionInCodePoints = (suggestion: Suggestion, points: CodePoints): Suggestion =>
  moveAll(suggestion, inPoints(points)) as Suggestion

/** How one text became another as files show it; each span counts in the text that it is one of. */
export function differenceInCodePoints(
  runs: readonly DifferenceRun[],
  { old, fresh }: { old: CodePoints; fresh: CodePoints },
): DifferenceRun[] {
  const was = <T extends Place>(span: T): T => movePlace(span, inPoints(old))
  const is = <T extends Place>(span: T): T => movePlace(span, inPoints(fresh))
  return runs.map((run) => {
    if (run.kind === 'same') return { ...run, old: was(run.old), new: is(run.new) }
    if (run.kind === 'removed')
      return { ...run, old: was(run.old), ...(run.moved && { moved: is(run.moved) }) }
    if (run.kind === 'added') return { ...run, new: is(run.new), ...(run.moved && { moved: was(run.moved) }) }
    const words = run.words.map((each) => ({ old: was(each.old), new: is(each.new) }))
    return { ...run, old: was(run.old), new: is(run.new), words }
  })
}

/** Everything that says where it stands, however deep. */
function moveAll(value: unknown, move: Move): unknown {
  if (Array.isArray(value)) return value.map((each) => moveAll(each, move))
  if (typeof value !== 'object' || value === null) return value
  const moved = Object.entries(value).map(([key, each]) => [key, moveAll(each, move)])
  return movePlace(Object.fromEntries(moved) as Place, move)
}

function moveRecord<N extends Noun>(noun: N, record: Records[N], move: Move): Records[N] {
  if (noun === 'highlights') return movePlace(record as Records['highlights'], move) as Records[N]
  if (noun !== 'sources') return record
  const source = record as Records['sources']
  return { ...source, regions: source.regions.map((region) => movePlace(region, move)) } as Records[N]
}

function moveBlocks(blocks: readonly Block[], move: Move): Block[] {
  return blocks.map((block) => ({
    ...movePlace(block, move),
    ...(block.marks && { marks: block.marks.map((mark) => movePlace(mark, move)) }),
    ...(block.blocks && { blocks: moveBlocks(block.blocks, move) }),
  }))
}

function movePlace<T extends Place>(place: T, move: Move): T {
  const moved = { ...place }
  if (place.start !== undefined) moved.start = move(place.start)
  if (place.end !== undefined) moved.end = move(place.end)
  return moved
}

const inPoints =
  (points: CodePoints): Move =>
  (unit) =>
    points.fromUnits(unit)

const strictly =
  (points: CodePoints): Move =>
  (point) => {
    const unit = points.toUnits(point)
    if (unit !== undefined) return unit
    throw new WorkbenchError(
      'damaged',
      `The position ${point} lies outside the text, which has ${points.length} code points.`,
    )
  }
