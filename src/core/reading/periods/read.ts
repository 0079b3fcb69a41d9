// A period as a person types it. The whole wording must be one, so that a bare “2021” or “March” needs nothing around it.
import { isEdtf } from '../../model/edtf'
import type { Period } from '../../model/values'
import { dateOf } from './calendar'
import { directionOf } from './direction'
import { periodOf, settled } from './found'
import { skip, type Anchors } from './moment'
import { periodAt } from './ranges'
import { tokensOf } from './tokens'

/**
 * The period that `wording` says, or undefined where all of it isn't one; an EDTF string says itself. Relative wordings
 * count from `published` (EDTF); a wording that is a period but can't be dated without it has no `edtf`.
 */
export function readPeriod(wording: string, published?: string): Period | undefined {
  const text = wording.trim()
  // “2021-22” is the summer of 2021 in EDTF; who types it means two years.
  if (isEdtf(text) && !/^\d{4}-2[1-4]$/.test(text)) return { text, edtf: text, basis: 'stated' }
  const { plain, qualifier } = unqualified(text)
  // Typed in small letters a month is still a month.
  const tokens = tokensOf(plain, { start: 0, end: plain.length }).map((token) => ({
    ...token,
    capital: true,
  }))
  // Words that lead to a period don't belong to it; some wordings begin with one of them.
  const lead = skip(tokens, 0, 'in', 'on', 'over', 'during', 'at', 'for')
  const moment = [0, lead, skip(tokens, lead, 'the')]
    .map((at) => ({ at, moment: periodAt(tokens, at) }))
    .find((one) => one.moment?.next === tokens.length)
  if (!moment?.moment) return undefined
  const anchors: Anchors = {
    published: published === undefined ? undefined : dateOf(published),
    direction: directionOf(tokens, moment.at, tokens.length),
    before: undefined,
  }
  const edtf = qualified(settled(moment.moment, anchors), qualifier)
  const { alternatives: _, ...period } = periodOf(text, moment.moment, anchors, edtf, published)
  return period
}

/** “2021 (uncertain)” as “2021” and the qualifier `?`. */
function unqualified(text: string): { plain: string; qualifier: string } {
  const mark = ' (uncertain)'
  return text.endsWith(mark)
    ? { plain: text.slice(0, -mark.length), qualifier: '?' }
    : { plain: text, qualifier: '' }
}

/** The EDTF with a qualifier; approximate and uncertain together are `%`. */
function qualified(edtf: string | undefined, qualifier: string): string | undefined {
  if (edtf === undefined || qualifier === '') return edtf
  const both = edtf.endsWith('~') ? `${edtf.slice(0, -1)}%` : `${edtf}${qualifier}`
  return isEdtf(both) ? both : undefined
}
