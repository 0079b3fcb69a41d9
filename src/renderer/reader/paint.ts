// Paints highlights on the text with the CSS Custom Highlight API; the document itself is never touched.
// Must not break: only what lies near the window is registered, however many highlights there are.
import type { Records } from '../../core/model/records'
import type { Span } from '../../core/text/span'
import type { State } from '../state/state'
import { handName, highlightName, keptName, tagName } from './colours'
import { type Intervals, lanes, type Passage } from './intervals'
import { rangeOf, type Shown } from './positions'

/** What is painted: where, in which kinds, and what stands out. */
export interface Picture {
  passages: Intervals
  /** The keys of the claim types that rest on a highlight. */
  kindsOf: (highlightId: string) => readonly string[]
  /** What its tags are underlined as: the id of one that has a colour, or `any`. */
  tagOf: (highlightId: string) => string | undefined
  inHand: ReadonlySet<string>
  /** The selection, while the focus is elsewhere and the browser doesn't show it. */
  kept: Span | undefined
}

/** The passages of the highlights that lie in the open source. */
export function passagesOf({ source, highlights }: Pick<State, 'source' | 'highlights'>): Passage[] {
  const found: Passage[] = []
  for (const { id, sourceId, start, end } of highlights.values())
    if (sourceId === source?.id && start !== undefined && end !== undefined) found.push({ id, start, end })
  return found
}

type ByHighlight = ReadonlyMap<string, readonly Records['claims'][]>

const known = new WeakMap<State['claims'], ByHighlight>()

/** The claims that rest on each highlight; looked up once for all who ask as long as no claim has changed. */
export function claimsByHighlight({ claims }: Pick<State, 'claims'>): ByHighlight {
  const before = known.get(claims)
  if (before) return before
  const found = new Map<string, Records['claims'][]>()
  for (const claim of claims.values())
    for (const { highlightId } of claim.evidence) {
      const here = found.get(highlightId)
      if (!here) found.set(highlightId, [claim])
      else if (!here.includes(claim)) here.push(claim)
    }
  known.set(claims, found)
  return found
}

/** Paints what lies near; returns what was registered, for erase(). */
export function paint(shown: Shown, picture: Picture, near: Span): Map<string, Highlight> {
  const layers = new Map<string, Highlight>()
  const add = (name: string, span: Span, priority: number): void => {
    const layer = layers.get(name) ?? new Highlight()
    layer.priority = priority
    layer.add(rangeOf(shown, span))
    layers.set(name, layer)
  }
  for (const passage of picture.passages.touching(near)) {
    const lane = picture.passages.laneOf(passage)
    const kinds = picture.kindsOf(passage.id)
    const tag = picture.tagOf(passage.id)
    for (const kind of kinds.length > 0 ? kinds : ['plain']) add(highlightName(kind, lane), passage, lane)
    if (tag !== undefined) add(tagName(tag), passage, lanes + 1 + lane)
    if (picture.inHand.has(passage.id)) add(handName, passage, 10)
  }
  if (picture.kept && picture.kept.start < picture.kept.end) add(keptName, picture.kept, 11)
  for (const [name, layer] of layers) CSS.highlights.set(name, layer)
  return layers
}

/** Takes away what paint() registered, unless something newer stands in its place. */
export function erase(layers: ReadonlyMap<string, Highlight>): void {
  for (const [name, layer] of layers) if (CSS.highlights.get(name) === layer) CSS.highlights.delete(name)
}
