// What is done by saying it: asked, demanded, promised or declined; what is merely asserted is not proposed.
import type { Claim } from '../../model/claim'
import type { Span } from '../../text/span'
import { acts } from './english/acts'
import { matchesIn } from './wordings'

/** The act that a passage performs or tells of; absent where it asserts. */
export function actOf(
  text: string,
  passage: Span,
): (Span & { value: Claim['act']; rule: string }) | undefined {
  const slice = text.slice(passage.start, passage.end)
  for (const { rule, act, pattern } of acts) {
    const [match] = matchesIn(slice, pattern)
    if (!match) continue
    const start = passage.start + match.index
    return { value: act, start, end: start + match[0].length, rule }
  }
  return undefined
}
