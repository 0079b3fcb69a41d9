// The few words at either end of a line that were found on another line than the rest: its full stop, mostly.
// Must not break: only pairs are taken away, and never more of a line than few words.
import type { Mapping } from './mapping'

/** So many words on another line are no chance. */
const sure = 6

/** Takes the pairs of strays away. */
export function* withoutStrays(mapping: Mapping): Generator<undefined, void, void> {
  const { lines, count } = mapping.old
  let from = 0
  while (from < count) {
    if ((lines[from] as number) % 500 === 0) yield
    let until = from + 1
    while (until < count && lines[until] === lines[from]) until += 1
    const runs = runsOf(mapping, from, until)
    cut(mapping, runs)
    cut(mapping, runs.toReversed())
    from = until
  }
}

/** The tokens of an old line that went to one new line, one such run after the other. */
interface Run {
  line: number
  tokens: number[]
}

function runsOf({ to, now }: Mapping, from: number, until: number): Run[] {
  const runs: Run[] = []
  for (let at = from; at < until; at += 1) {
    const place = to[at] as number
    if (place < 0) continue
    const line = now.lines[place] as number
    const last = runs.at(-1)
    if (last?.line === line) last.tokens.push(at)
    else runs.push({ line, tokens: [at] })
  }
  return runs
}

/** Takes the runs of few words at the beginning away, up to the first of many. */
function cut({ to, moved, isTaken }: Mapping, runs: readonly Run[]) {
  const first = runs.findIndex(({ tokens }) => tokens.length >= sure)
  for (const { tokens } of first < 0 ? [] : runs.slice(0, first))
    for (const at of tokens) {
      isTaken[to[at] as number] = 0
      to[at] = -1
      moved[at] = 0
    }
}
