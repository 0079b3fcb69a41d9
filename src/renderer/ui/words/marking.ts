// What the page says of highlights that are there: moved, split, merged, chosen, filtered.
import { count, number } from './count'

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)

export const markingWords = {
  moving: (edge: 'start' | 'end') =>
    `Moving the ${edge} of the highlight: arrows by character, with Ctrl by word, up and down by sentence. Enter keeps it, Esc leaves it as it was.`,
  asItWas: 'The highlight is as it was.',
  splitFirst: 'Put the caret inside a highlight, where it is to be parted.',
  mergeFirst: 'Select a stretch with two highlights in it that overlap or stand side by side.',
  /** Some thousand highlights come after the text. */
  stillReading: 'The highlights of this source are still being read.',
  allRead: 'All highlights of this source are here now.',
  choose: 'Highlights here',
  /** One of several claims on the same passage. */
  stated: (type: string, statement: string | undefined) =>
    statement === undefined ? type : `${type} (${short(statement)})`,
  choice: (n: number, made: readonly string[], quote: string) =>
    `${number(n)} · ${made.length > 0 ? made.join(', ') : 'Highlight'}: “${short(quote.trim())}”`,
  anchors: { exact: 'exact', moved: 'moved', fuzzy: 'nearly the same words', lost: 'lost' },
  showWhich: 'Highlights shown',
  showAll: 'Show all',
  has: {
    claimed: 'Claims',
    types: 'Claim types',
    tags: 'Tags',
    coders: 'Coders',
    anchors: 'Anchors',
  },
  claimed: { with: 'With a claim', without: 'Without a claim' },
  /** `partial`: there are more, which are still being read. */
  shown: (shown: number, all: number, partial: boolean) =>
    `${shown === all ? '' : `${number(shown)} of `}${count(all, 'highlight')}${partial ? ' so far' : ''}`,
} as const
