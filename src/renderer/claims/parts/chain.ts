// The attribution as one line, from the voice of the document to the origin.
// A hop without a name is there too: who said it is unknown, not absent.
import type { Hop } from '../../../core/model/basics'
import type { Entity } from '../../../core/model/codebook'
import { whoText } from './who'

export const chainText = (hops: readonly Hop[], entities: ReadonlyMap<string, Entity>): string =>
  hops.map((hop) => whoText(hop, entities) || hop.description || '?').join(' › ')
