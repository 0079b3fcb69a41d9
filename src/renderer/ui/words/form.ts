// What the claim form says besides the names of its parts: things to look at, evidence of a field, hops, ends of a period.
import { oneLine, shortened } from '../../../core/text/shorten'
import { count } from './count'

const short = (text: string): string => shortened(oneLine(text), 120)

export const formWords = {
  close: 'Put the claim aside',
  sentence: 'The claim as a sentence',
  empty: 'Nothing is filled in yet.',
  emptyClaim: 'Empty claim',
  remarks: (n: number) => `${count(n, 'thing')} to look at`,
  noRemarks: 'Nothing to look at in this claim.',
  remark: (sentence: string, n: number, all: number) => `${sentence} (${n} of ${all})`,
  evidenceFor: 'Evidence for',
  evidenceForHint: 'Evidence for which field?',
  evidenceAdded: (field: string) => `Added as evidence for ${field}.`,
  evidenceKnown: (field: string) => `That passage is evidence for ${field} already.`,
  noEvidence: (field: string | undefined) =>
    field === undefined ? 'The claim has no passage yet.' : `${field} has no passage yet.`,
  evidenceOf: (field: string, passages: readonly { role: string; quote: string }[]) =>
    `Evidence for ${field}: ${passages.map(({ role, quote }) => `${role.toLowerCase()} “${short(quote)}”`).join('; ')}`,
  coveredOnly: (field: string) => `${field} rests on the passages of the whole claim`,
  wholeClaim: 'the whole claim',
  line: 'Line of attribution',
  lineHint:
    'From the voice of the document to the origin. Alt+← and Alt+→ move a hop, Insert adds one behind it, Delete removes it, Enter opens it.',
  nobody: 'nobody yet',
  hop: (who: string, inherited: boolean, offered: boolean) =>
    `${who}${inherited ? ', from the source' : ''}${offered ? ', suggested' : ''}`,
  hopMoved: (who: string, place: number, all: number) => `Moved ${who} to ${place} of ${all}.`,
  hopRemoved: (who: string) => `Removed ${who} from the attribution. Ctrl+Z brings it back.`,
  hopAdded: (place: number, all: number) => `Added hop ${place} of ${all}.`,
  addHopAt: (place: number) => `Add a hop at ${place}`,
  timeLine: (field: string) => `Time line of ${field}`,
  startOf: (field: string) => `Start of ${field}`,
  endOf: (field: string) => `End of ${field}`,
  openStart: 'open: nobody says when it began',
  openEnd: 'open: it goes on',
  unknownEnd: 'unknown',
  published: (when: string) => `published ${when}`,
  otherPeriods: (n: number) => `${count(n, 'other period')} of this source`,
} as const
