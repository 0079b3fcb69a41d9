// What is done by saying it: asked, demanded, promised or declined; what is merely asserted is not proposed.
import type { Claim } from '../../model/claim'
import type { Span } from '../../text/span'
import { acts } from './english/acts'
import { type Begun, entriesIn, matchesIn, tableOf } from './wordings'

const table = tableOf(acts)

/** The act that a passage performs or tells of; absent where it asserts. */
export function actOf(passage: Begun): (Span & { value: Claim['act']; rule: string }) | undefined {
  for (const { rule, act, pattern } of entriesIn(passage, table)) {
    const [match] = matchesIn(passage.text, pattern)
    if (!match) continue
    const start = passage.start + match.index
    return { value: act, start, end: start + match[0].length, rule }
  }
  return undefined
}
