// The attribution as one line, from the voice of the document to the origin.
// A hop without a name is there too: who said it is unknown, not absent.
import type { Hop } from '../../../core/model/basics'
import type { Entity } from '../../../core/model/codebook'
import { whoText } from './who'

/** Who a hop is: by name, else by what describes them; empty where nothing says it. */
export const hopText = (hop: Hop, entities: ReadonlyMap<string, Entity>): string =>
  (hop.unnamed === true && hop.description) || whoText(hop, entities) || (hop.description ?? '')

export const chainText = (hops: readonly Hop[], entities: ReadonlyMap<string, Entity>): string =>
  hops.map((hop) => hopText(hop, entities) || '?').join(' › ')
