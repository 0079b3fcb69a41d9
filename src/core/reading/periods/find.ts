// Every date and period that is printed in a block. One pass over its tokens: at each token that can begin one, the longest
// wording that the grammar knows is taken, if what stands around it lets it be a date.
import type { Span } from '../../text/span'
import { isParticiple } from './asides'
import { dateOf, edtfOf, isAfter, startOf } from './calendar'
import { parts } from './clauses'
import { directionOf, sentenceEndsBetween } from './direction'
import { relatives } from './english/clauses'
import { periodOf, settled, type FoundPeriod } from './found'
import type { Anchors, Moment } from './moment'
import { periodAt } from './ranges'
import { mayBegin } from './starters'
import { tokensOf, type Token } from './tokens'
import { isDate } from './trust'

/** What was found last: what “the year before” counts from. */
interface Last {
  next: number
  edtf: string
  written: boolean
}

/**
 * Every date and period printed in the block `within` (UTF-16 units), in the order of the text. Relative wordings count from
 * `published` (EDTF) and are `inferred`; where that isn't known they have no `edtf`.
 */
export function findPeriods({
  text,
  within,
  published,
}: {
  text: string
  within: Span
  published?: string | undefined
}): FoundPeriod[] {
  const tokens = tokensOf(text, within)
  const found: FoundPeriod[] = []
  let last: Last | undefined
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens[at])) continue
    const moment = periodAt(tokens, at)
    if (!moment) continue
    if (!isDate(tokens, at, moment, last?.edtf)) {
      // Both ends of “between 1200 and 1500 boats” count boats.
      if (moment.strength === 'year') at = moment.next - 1
      continue
    }
    const [start, end] = [tokens[at]?.start, tokens[moment.next - 1]?.end]
    if (start === undefined || end === undefined) continue
    const { anchors, edtf } = settledAt(tokens, at, moment, published, last)
    const read = periodOf(text.slice(start, end), moment, anchors, edtf, published)
    found.push({ ...read, start, end, rule: moment.rule })
    if (edtf !== undefined) last = { next: moment.next, edtf, written: moment.counts === 'written' }
    at = moment.next - 1
  }
  return found
}

/** What a moment counts from where it stands, and its EDTF. */
function settledAt(
  tokens: readonly Token[],
  at: number,
  moment: Moment,
  published: string | undefined,
  last: Last | undefined,
) {
  const anchors: Anchors = {
    published: published === undefined ? undefined : dateOf(published),
    direction: directionOf(tokens, at, moment.next),
    before: last?.edtf,
  }
  const isNear =
    moment.strength === 'half' ||
    (last && !sentenceEndsBetween(tokens, last.next, at) && !isBeside(tokens, last.next))
  const here = isNear ? last : undefined
  return { anchors, edtf: (here && inYearOf(here, moment, anchors)) ?? settled(moment, anchors) }
}

/** “The depot, which opened in 1931, lost 12 in November”: the year of a clause about a noun is none of what follows. */
function isBeside(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.word !== ',') return false
  for (let at = next - 1; at >= Math.max(0, next - 12); at--) {
    const word = tokens[at]?.word ?? ''
    if (relatives.has(word) || word === 'that') return true
    if (parts(tokens, at)) return isParticiple(tokens[at + 1]?.word ?? '')
  }
  return false
}

/** A month or day without its year, behind a year in the same sentence (“in 2019, and by May”), is the next one from there on. */
function inYearOf(last: Last, moment: Moment, anchors: Anchors): string | undefined {
  const year = dateOf(last.edtf)?.year
  const end = dateOf(last.edtf.split('/').at(-1) ?? '')?.year
  if (!moment.yearless || !last.written || year === undefined || year !== end) return undefined
  const same = settled(moment, { ...anchors, year })
  const edtf =
    same !== undefined && isAfter(startOf(last.edtf), same)
      ? settled(moment, { ...anchors, year: year + 1 })
      : same
  const known = anchors.published
  return edtf !== undefined && known && isAfter(startOf(edtf), edtfOf(known)) ? undefined : edtf
}
