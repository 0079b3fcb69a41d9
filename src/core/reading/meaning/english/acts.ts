// The words of English by which somebody asks, demands, promises or declines. Only tables.
import type { Claim } from '../../../model/claim'

export const acts: readonly { rule: string; act: Claim['act']; pattern: RegExp }[] = [
  {
    rule: 'act.decline',
    act: 'decline',
    pattern:
      /\b(?:declin(?:es|ed|ing)|refus(?:es|ed|ing)) to\b|\b(?:declin(?:es|ed)|refus(?:es|ed)) (?:all )?(?:comment|an interview)\b|\b(?:did|do|does|has|have|had|would|will) not (?:respond|comment|reply|answer|say|give|disclose|release|confirm)(?:ed)?\b|\bdid ?n[’']t (?:respond|comment|reply|answer)\b/giu,
  },
  {
    rule: 'act.promise',
    act: 'promise',
    pattern:
      /\b(?:pledg|promis)(?:e|es|ed|ing)\b|\bvow(?:s|ed|ing)?\b|\bcommit(?:s|ted|ting)? (?:to|itself|himself|herself|themselves)\b|\bundertak(?:es|ing)\b|\bundertook\b|\bguarantee(?:s|d)?\b|\b(?:[Ww]e|I)(?: will|[’']ll)\b/gu,
  },
  {
    rule: 'act.demand',
    act: 'demand',
    pattern:
      /\bdemand(?:s|ed|ing)\b|\bcall(?:s|ed|ing) (?:for|on)\b|\burg(?:es|ed|ing)\b|\binsist(?:s|ed|ing) (?:on|that (?:\S+ ){1,4}(?:must|be))\b|\bmust\b(?! have\b)|\border(?:s|ed) (?:\S+ ){1,4}to\b|\brequir(?:es|ed) (?:\S+ ){1,4}to\b/giu,
  },
  {
    rule: 'act.ask',
    act: 'ask',
    pattern:
      /\bask(?:s|ed|ing)?\b(?! (?:for|to)\b)|\bwants? to know\b|\bwonder(?:s|ed|ing)?\b|\?(?=[”"’]?(?:\s|$))/giu,
  },
]
