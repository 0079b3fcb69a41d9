// What can open at the caret: tags, a note, what a part of the page is, the address of a link.
// Pure data and where it stands; the components are in popups/.
import type { Span } from '../../core/text/span'

/** The passage of a highlight, or one that will be. */
export type Target = Span

export type PopupRequest =
  { kind: 'tags' | 'note'; passage: Target } | { kind: 'region'; span: Span } | { kind: 'link'; url: string }

/** A request with the place below the caret, in pixels of the window. */
export type OpenPopup = PopupRequest & { at: { x: number; y: number } }
