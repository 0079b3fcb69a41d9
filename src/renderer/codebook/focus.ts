// Where the focus goes in the codebook: from the list into what is in hand, and back.
// Must not break: whoever removes, merges or cancels stands in the list again, on the row in hand, and does so before
// the next key comes: what was just changed is drawn at once, not with the frame after this one.
import { flushSync } from 'react-dom'

/** The field that Enter and F2 lead to. */
export const nameId = 'codebook-name'

/** Draws what was just changed in the store; not from an effect, which is part of drawing. */
export const draw = (): void => flushSync(() => undefined)

/** Puts the focus on the list that is open, as that is drawn. */
export function standInList(): void {
  const side = document.querySelector('[data-codebook]')
  const list = side?.querySelector<HTMLElement>('[role="tree"], [role="listbox"]')
  const none = side?.querySelector<HTMLElement>('button[data-make]')
  ;(list ?? none)?.focus()
}

/** Puts the focus on the list that is open. */
export function toList(): void {
  draw()
  standInList()
}

/** Puts the focus on a text field, with all of it selected. */
export function toField(id: string): void {
  draw()
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  field.select()
}

/** Puts the focus on the name of what is in hand. */
export const toName = (): void => toField(nameId)
