// What can open at the caret: tags, a note, what a part of the page is, the address of a link, several highlights.
// What it is about and where it stands; the components are in popups/.
import type { Span } from '../../core/text/span'
import type { Passage } from './intervals'

/** The passage of a highlight, or one that will be. */
export type Target = Span

/** Takes a highlight, and the claim on it that is meant. */
export type Take = (passage: Passage, claimId?: string) => void

export type PopupRequest =
  | { kind: 'tags' | 'note'; passage: Target }
  | { kind: 'region'; span: Span }
  | { kind: 'link'; url: string }
  | { kind: 'highlights'; passages: readonly Passage[]; take: Take }

/** A request with the place below the caret, in pixels of the window. */
export type OpenPopup = PopupRequest & { at: { x: number; y: number } }
