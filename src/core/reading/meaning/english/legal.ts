// The words of English for where somebody stands before the law, or a complaint before those who decide on it.
// Only tables; “charged” is money unless it is with something. The longest standing, furthest along, comes first.
import type { LegalStatus } from '../../../model/claim'
import type { z } from 'zod'

type Key = z.infer<typeof LegalStatus>['key']

export const legalWords: readonly { key: Key; pattern: RegExp }[] = [
  {
    key: 'cleared',
    pattern:
      /\b(?:cleared(?= of| by|[.,;]| after)|(?<=\b(?:jury|jurors|court|judge|tribunal|magistrates|inquiry|panel) )cleared|acquitted|exonerated|found not guilty|not guilty verdicts?|not upheld|no case to answer|charges? (?:was|were) dropped|conviction (?:was )?(?:quashed|overturned))\b/giu,
  },
  {
    key: 'convicted',
    pattern:
      /(?<!not )\b(?:convicted|found guilty|plead(?:ed)? guilty|pled guilty|jailed|sentenced|imprisoned|guilty of)\b/giu,
  },
  {
    key: 'sanctioned',
    pattern:
      /(?<!not )\b(?:fined|disciplined|sanctioned|struck off|disqualified|sacked|dismissed (?:from|without notice|for)|suspended from|(?:final )?written warnings?|censured|reprimanded)\b/giu,
  },
  { key: 'upheld', pattern: /(?<!not )\b(?:upheld|(?:well[- ]founded|substantiated))\b/giu },
  {
    key: 'charged',
    pattern:
      /(?<!not |without being )\b(?:charged with|(?:was|were|been|being|are|is) charged(?! (?:\p{Sc}|\p{N}|a|at|for|by|extra|more|up)\b)|indicted|prosecuted|on trial|faces? (?:\S+ )?charges?)\b/giu,
  },
  {
    key: 'investigated',
    pattern:
      /(?<!not )\b(?:under investigation|investigat(?:ed|ing)|being investigated|arrested|under inquiry)\b/giu,
  },
  { key: 'accused', pattern: /(?<!not )\b(?:accus(?:ed|es|ing)|allegedly|suspected of)\b/giu },
]

/** Before a status in its clause: nobody has it. */
export const nobody = /\b(?:none|nobody|no[ -]one|neither|nor|never|no)\b/iu
