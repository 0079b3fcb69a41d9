// The focus of a dialog: where it begins, where it goes when what had it is gone or can't be used any more, and where
// it is once the dialog is closed.
// Must not break: at no time is it nowhere, or the next key, Escape above all, would reach nobody.
import { type RefObject, useEffect } from 'react'
import { isLost, useFocusGivenBack } from './use-focus-given-back'

/** What is to be filled in, or the main button where there is nothing to fill in. */
const stops = 'input:checked, input:not([type="radio"]), textarea, [data-buttons] > :last-child'

export function useFocusKept(dialog: RefObject<HTMLElement | null>): void {
  useFocusGivenBack(toDialogBelow)
  useEffect(() => {
    const box = dialog.current
    if (!box) return undefined
    // A control that takes the focus by itself knows better where its dialog begins.
    const { activeElement } = document
    if (activeElement === box || !box.contains(activeElement)) begin(box)
    // It is told before the browser draws; no event tells of a control that goes with the focus in all browsers.
    const observer = new MutationObserver(() => {
      if (isLost()) begin(box)
    })
    observer.observe(box, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    return () => observer.disconnect()
  }, [dialog])
}

function toDialogBelow(): void {
  const below = [...document.querySelectorAll<HTMLElement>('[role="dialog"][data-dialog]')].at(-1)
  if (below) begin(below)
}

function begin(box: HTMLElement): void {
  const usable = [...box.querySelectorAll<HTMLElement>(stops)].find((stop) => !stop.matches(':disabled'))
  const stop = usable ?? box
  stop.focus()
}
