// Lets every paragraph run the way its own letters do, also inside lists, tables and quotations.
// Must not break: a text without letters that run from right to left, as nearly all are, costs one look.
import { hasRightToLeft, runsRightToLeft } from '../../core/text/direction'
import type { Shown } from './positions'

export function giveDirections({
  text,
  leaves,
  elements,
}: Pick<Shown, 'text' | 'leaves' | 'elements'>): void {
  if (!hasRightToLeft(text)) return
  leaves.forEach(({ start, end }, n) => {
    const element = elements[n]
    if (element && start < end) element.dir = runsRightToLeft(text.slice(start, end)) ? 'rtl' : 'ltr'
  })
}
