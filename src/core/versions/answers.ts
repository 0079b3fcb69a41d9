// What the verbs of versions answer with: offers, previews, differences, the repair queue.
// The contract names these shapes; positions are UTF-16 units.
import type { Claim } from '../model/claim'
import type { Records } from '../model/records'
import type { Span } from '../text/span'

/** A source that another one may be a new version of, and by what: the same address, the same title. */
export interface VersionOffer {
  id: string
  of: string
  because: ('url' | 'title')[]
}

/** How many passages were found, by how. */
export type AnchorCounts = Record<Records['highlights']['anchor'], number>

/**
 * What making a new version would come to. `claims` counts those with evidence in the old version, by the worst that would
 * become of it: `kept` rest on the same words, `changed` on words that were moved or are only similar, `lost` on nothing.
 */
export interface VersionPreview {
  highlights: AnchorCounts
  claims: { kept: number; changed: number; lost: number }
}

/** A window of the repair queue; `total` counts all of it, `claims` the claims in it, `anchors` what was found for it. */
export interface Repairs {
  total: number
  claims: number
  anchors: AnchorCounts
  repairs: Repair[]
}

/**
 * A piece of evidence of a claim (by its place) on `old`, a passage of an old version. `found` is what was carried over to
 * the newest version, absent where nothing was; a lost one has no passage.
 */
export interface Repair {
  claim: Claim
  evidence: number
  old: PassageShown
  newSourceId: string
  found?: { highlight: Records['highlights']; passage?: PassageShown | undefined } | undefined
}

/** A passage with some of the text on either side of it. */
export interface PassageShown extends Span {
  highlightId: string
  sourceId: string
  before: string
  exact: string
  after: string
}

/**
 * How one text became another: runs of whole paragraphs in the order of both, each span from the first unit of a paragraph
 * to behind the last one, without its line break.
 */
export interface VersionDifference {
  runs: DifferenceRun[]
}

/**
 * `same`: equal on both sides; `changed`: one paragraph became another, `words` are the places where they differ (a span of
 * each text, one of them may be empty); `removed`: only the old text has it; `added`: only the new one. `moved`: where the
 * same paragraphs stand in the other text.
 */
export type DifferenceRun =
  | { kind: 'same'; old: Span; new: Span }
  | { kind: 'changed'; old: Span; new: Span; words: { old: Span; new: Span }[] }
  | { kind: 'removed'; old: Span; moved?: Span | undefined }
  | { kind: 'added'; new: Span; moved?: Span | undefined }
