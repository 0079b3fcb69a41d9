// What a claim depends on (“if the levy passes”) and what it leaves out (“apart from 12 depots”), as printed.
// Must not break: a proviso ends with its clause; its own figure is not the figure of the claim.
import type { Span } from '../../text/span'
import { ends, provisos } from './english/provisos'
import { type Begun, nearOf, tableOf, wordingsIn } from './wordings'

interface Proviso extends Span {
  text: string
  rule: string
}

const tables = { condition: tableOf([provisos.condition]), exception: tableOf([provisos.exception]) }

/** The conditions, or the exceptions, of a sentence. */
export function provisosIn(text: string, sentence: Begun, kind: keyof typeof tables): Proviso[] {
  return wordingsIn(sentence, tables[kind]).flatMap(({ start, end: from }) => {
    const rest = text.slice(from, Math.min(sentence.end, from + longest))
    const length = rest.search(ends)
    const end = from + rest.slice(0, length < 0 ? rest.length : length).trimEnd().length
    return end > from ? [{ text: text.slice(start, end), start, end, rule: kind }] : []
  })
}

/** The first proviso near the target that the target doesn't stand in. */
export function provisoOf(found: readonly Proviso[], target: Span): Proviso | undefined {
  return nearOf(found, target).find(({ start, end }) => start > target.start || target.end > end)
}

/** No condition is longer than this, in UTF-16 units. */
const longest = 300
