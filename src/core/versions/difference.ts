// How one text became another: paragraph by paragraph, and word by word inside a paragraph that changed.
// Must not break: the runs of a side, put one after the other with line breaks between, are all of its text.
import type { DifferenceRun } from './answers'
import { commonPairs, type Pair } from '../text/align'
import type { Span } from '../text/span'
import { changedWords } from './changed-words'
import { type Paragraph, similarPairs } from './similar'

/** The runs from an old text to a new one (UTF-16 units). It yields after each small part of the work. */
export function* differenceOf(oldText: string, newText: string): Generator<undefined, DifferenceRun[], void> {
  const [old, fresh] = [paragraphsIn(oldText), paragraphsIn(newText)]
  const same = commonPairs(old, fresh)
  yield
  const moved = movedAmong(old, fresh, same)
  const runs: DifferenceRun[] = []
  let [from, fromNew] = [0, 0]
  for (const [at, atNew] of [...same, [old.length, fresh.length] as Pair]) {
    const gap = { old: old.slice(from, at), fresh: fresh.slice(fromNew, atNew) }
    if (gap.old.length > 0 || gap.fresh.length > 0) yield* gapRuns(gap, moved, runs)
    const [one, other] = [old[at], fresh[atNew]]
    if (one && other) addSame(runs, one, other)
    ;[from, fromNew] = [at + 1, atNew + 1]
  }
  return runs
}

function paragraphsIn(text: string): Paragraph[] {
  let start = 0
  return text.split('\n').map((key) => {
    const end = start + key.length
    const paragraph = { key, start, end }
    start = end + 1
    return paragraph
  })
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Paragraphs that stand in both texts, once where nothing else was found the same, by the place where each begins. */
interface Moved {
  toNew: ReadonlyMap<Paragraph, Paragraph>
  toOld: ReadonlyMap<Paragraph, Paragraph>
}

function movedAmong(old: readonly Paragraph[], fresh: readonly Paragraph[], same: readonly Pair[]): Moved {
  const [left, right] = [new Set(same.map(([at]) => at)), new Set(same.map(([, at]) => at))]
  const unpaired = new Map<string, Paragraph | undefined>()
  for (const [at, each] of fresh.entries())
    if (!right.has(at) && each.key.trim() !== '')
      unpaired.set(each.key, unpaired.has(each.key) ? undefined : each)
  const toNew = new Map<Paragraph, Paragraph>()
  const toOld = new Map<Paragraph, Paragraph>()
  for (const [at, each] of old.entries()) {
    const other = left.has(at) ? undefined : unpaired.get(each.key)
    if (!other || toOld.has(other)) continue
    toNew.set(each, other)
    toOld.set(other, each)
  }
  return { toNew, toOld }
}

interface Gap {
  old: readonly Paragraph[]
  fresh: readonly Paragraph[]
}

/** What stands between two paragraphs that are the same. */
function* gapRuns({ old, fresh }: Gap, { toNew, toOld }: Moved, runs: DifferenceRun[]): Generator<undefined> {
  const here = {
    old: old.filter((each) => !toNew.has(each)),
    fresh: fresh.filter((each) => !toOld.has(each)),
  }
  const pairs = yield* similarPairs(here.old, here.fresh)
  let [from, fromNew] = [0, 0]
  for (const [one, other] of [...pairs, undefined].map((pair) => pair ?? [])) {
    const to = one ? old.indexOf(one, from) : old.length
    const toFresh = other ? fresh.indexOf(other, fromNew) : fresh.length
    for (const each of old.slice(from, to)) addAlone(runs, 'removed', each, toNew.get(each))
    for (const each of fresh.slice(fromNew, toFresh)) addAlone(runs, 'added', each, toOld.get(each))
    if (one && other) {
      runs.push({ kind: 'changed', old: spanOf(one), new: spanOf(other), words: changedWords(one, other) })
      yield
    }
    ;[from, fromNew] = [to + 1, toFresh + 1]
  }
}

function addSame(runs: DifferenceRun[], one: Paragraph, other: Paragraph): void {
  const last = runs.at(-1)
  if (last?.kind !== 'same') runs.push({ kind: 'same', old: spanOf(one), new: spanOf(other) })
  else {
    last.old.end = one.end
    last.new.end = other.end
  }
}

/** A paragraph that stands on one side only; those that moved together are one run. */
function addAlone(
  runs: DifferenceRun[],
  kind: 'removed' | 'added',
  each: Paragraph,
  other: Paragraph | undefined,
): void {
  const last = runs.at(-1)
  if (last?.kind === kind && follows(last.moved, other)) {
    sideOf(last).end = each.end
    if (last.moved && other) last.moved.end = other.end
    return
  }
  const moved = other && { moved: spanOf(other) }
  runs.push(
    kind === 'removed' ? { kind, old: spanOf(each), ...moved } : { kind, new: spanOf(each), ...moved },
  )
}

const follows = (before: Span | undefined, next: Span | undefined): boolean =>
  before && next ? next.start === before.end + 1 : !before && !next

const sideOf = (run: DifferenceRun & { kind: 'removed' | 'added' }): Span =>
  run.kind === 'removed' ? run.old : run.new
