// How a control says that its value is only suggested, and the keys that turn it down.
// Must not break: typing goes over a suggested value, so that filling by hand is as if there were none.
import type { FocusEvent, KeyboardEvent } from 'react'
import { words } from '../../ui/words'

/** What assistive technology hears of a suggested value, and how it looks. */
export const marked = (suggested: boolean) =>
  suggested ? { 'aria-description': words.suggesting.suggested, 'data-suggested': true } : {}

interface Asked {
  suggested: boolean
  /** Whether somebody has emptied the field and left a suggestion to turn down. */
  emptied: boolean
  dismiss: () => void
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** For fields that are typed. */
export const suggestedKeys = ({ suggested, emptied, dismiss }: Asked) => ({
  ...marked(suggested),
  onFocus: ({ currentTarget }: FocusEvent<Field>): void => {
    if (suggested) currentTarget.select()
  },
  onKeyDown: ({ key }: KeyboardEvent<Field>): void => {
    if (emptied && (key === 'Delete' || key === 'Backspace')) dismiss()
  },
})
