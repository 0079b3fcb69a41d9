// What a remark on a claim is, and what its makers are given.
// Must not break: a remark never keeps a claim from being stored; it only says what somebody may want to look at.
import type { Claim } from '../model/claim'
import type { ClaimType } from '../model/claim-type'
import type { Highlight } from '../model/highlight'
import type { Source } from '../model/source'

/** Something about one part of a claim that can't be, that is not there, or that may be wrong. */
export interface Remark {
  /** The part, as its path in the claim: `fields.quantity.upper`, `attribution.1`, `evidence`. */
  path: string
  level: 'impossible' | 'missing' | 'doubtful'
  /** A whole sentence for the researcher. */
  sentence: string
}

/** The passages and sources that a claim rests on, by id; what isn’t there is not judged. */
export interface Known {
  highlights: ReadonlyMap<string, Pick<Highlight, 'sourceId' | 'quote' | 'anchor'>>
  sources: ReadonlyMap<string, Pick<Source, 'title' | 'published'>>
}

export interface Judged {
  claim: Claim
  type: Pick<ClaimType, 'key' | 'label' | 'fields'>
  known: Known
}

export type Remarks = (judged: Judged) => Remark[]

/** A remark where something holds, else none. */
export const when = (holds: boolean, level: Remark['level'], path: string, sentence: string): Remark[] =>
  holds ? [{ path, level, sentence }] : []
