// Every date and period that is printed in a block. One pass over its tokens: at each token that can begin one, the longest
// wording that the grammar knows is taken, if what stands around it lets it be a date.
import type { Span } from '../../text/span'
import { isParticiple } from './asides'
import { dateOf, edtfOf, isAfter, startOf } from './calendar'
import { boundary, isCompared, parts } from './clauses'
import type { Customs } from './customs'
import { directionOf, sentenceEndsBetween } from './direction'
import { foreseeing } from './english/again'
import { promising, relatives } from './english/clauses'
import { periodOf, settled, type FoundPeriod } from './found'
import type { Anchors, Moment } from './moment'
import { periodAt } from './ranges'
import { mayBegin } from './starters'
import { tokensOf, type Token } from './tokens'
import { isDate } from './trust'

/** What was found last: what “the year before” counts from. */
interface Last {
  /** What is told of, where the last is only compared with. */
  topic: string | undefined
  next: number
  edtf: string
  written: boolean
}

interface Asked {
  text: string
  within: Span
  published?: string | undefined
  customs?: Customs | undefined
}

/**
 * Every date and period printed in the block `within` (UTF-16 units), in the order of the text. Relative wordings count from
 * `published` (EDTF) and are `inferred`; where that isn’t known they have no `edtf`. `customs` are what the whole source says of its periods.
 */
export const findPeriods = (asked: Asked): FoundPeriod[] => periodsIn(asked, () => lastBefore(asked)).found

/** How far before a block that begins with “the following year” its date is looked for, UTF-16 units. */
const reach = 600

/** The date named last in the paragraphs before. */
function lastBefore({ text, within, ...source }: Asked): string | undefined {
  const start = Math.max(0, within.start - reach)
  // Not from within a word or number.
  const before = {
    start: start === 0 ? 0 : Math.max(start, text.indexOf(' ', start) + 1),
    end: within.start,
  }
  if (before.start >= before.end) return undefined
  return periodsIn({ text, within: before, ...source }, () => undefined).topic
}

function periodsIn(
  { text, within, published, customs }: Asked,
  earlier: () => string | undefined,
): { found: FoundPeriod[]; topic: string | undefined } {
  const tokens = tokensOf(text, within)
  const found: FoundPeriod[] = []
  const before = (customs?.head ?? []).filter(({ start }) => start < within.start).map(({ edtf }) => edtf)
  let last: Last | undefined
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens[at])) continue
    const moment = periodAt(tokens, at)
    if (!moment) continue
    if (!isDate(tokens, at, moment, last?.edtf, customs?.hasParts)) {
      // Both ends of “between 1200 and 1500 boats” count boats.
      if (moment.strength === 'year') at = moment.next - 1
      continue
    }
    const [start, end] = [tokens[at]?.start, tokens[moment.next - 1]?.end]
    if (start === undefined || end === undefined) continue
    const known = [...before, ...found.flatMap((each) => each.edtf ?? [])]
    const { anchors, edtf } = settledAt(tokens, at, moment, { published, customs, known, earlier }, last)
    // “The year” that nothing before names is none.
    if (moment.rule === 'unit-named-before' && edtf === undefined) continue
    const read = periodOf(text.slice(start, end), moment, anchors, edtf, published)
    found.push({ ...read, start, end, rule: moment.rule })
    if (edtf !== undefined && !(last && moment.rule === 'by' && isForeseen(tokens, at)))
      last = lastOf(tokens, at, moment, moment.named?.(anchors) ?? edtf, last)
    at = moment.next - 1
  }
  return { found, topic: last?.topic }
}

/** “He promised 180 flats by 2019”: what nobody knows yet to be, and nothing is counted from. */
const isForeseen = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 8), at).some(({ word }) => promising.has(word) || foreseeing.has(word))

/** What later wordings count from: of what is open on one side the date that it names, which isn't its year. */
function lastOf(tokens: readonly Token[], at: number, moment: Moment, edtf: string, last?: Last): Last {
  const isAside =
    (last && isCompared(tokens, at)) || isAboutNoun(tokens, at) || (last && isBefore(tokens, at))
  const topic = isAside ? last?.topic : edtf
  return { next: moment.next, edtf, topic, written: moment.counts === 'written' && !moment.named }
}

/** “412 trains, of which nine were lost on 9 August”: a date of some of them. */
function isAboutNoun(tokens: readonly Token[], at: number): boolean {
  const comma = boundary(tokens, at - 1, -1)
  const first = tokens[comma]?.word === ',' ? comma + 1 : at
  return relatives.has(tokens[tokens[first]?.word === 'of' ? first + 1 : first]?.word ?? '')
}

/** “It found that the main had been laid in 1931”: what was so before. */
function isBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6) && !parts(tokens, index); index--)
    if (tokens[index]?.word === 'had') return true
  return false
}

/** What a moment counts from where it stands, and its EDTF. */
function settledAt(
  tokens: readonly Token[],
  at: number,
  moment: Moment,
  {
    published,
    earlier,
    ...source
  }: Omit<Asked, 'text' | 'within'> & { known: readonly string[]; earlier: () => string | undefined },
  last: Last | undefined,
) {
  // A sentence goes on from what the one before told of, and not from what that was compared with.
  const isNew = last !== undefined && sentenceEndsBetween(tokens, last.next, at)
  const anchors: Anchors = {
    ...source,
    published: published === undefined ? undefined : dateOf(published),
    direction: directionOf(tokens, at, moment.next),
    before: (isNew ? last?.topic : last?.edtf) ?? (moment.counts === 'text' ? earlier() : undefined),
    topic: last?.topic,
  }
  // “He was fined in 2019 and again in May”: since then it may be any May.
  const isAgain = [1, 2].some((far) => tokens[at - far]?.word === 'again')
  const isNear =
    moment.strength === 'half' ||
    (last && !sentenceEndsBetween(tokens, last.next, at) && !isBeside(tokens, last.next))
  const here = isNear && !isAgain ? last : undefined
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
  // “In 2019 it shut, and since May it has been empty”: since the May that was last.
  if (moment.rule === 'since' || !moment.yearless || year === undefined || year !== end) return undefined
  // “On 3 June, and in the autumn”: the one after what is to come.
  const isAhead = anchors.published && isAfter(startOf(last.edtf), edtfOf(anchors.published))
  if (!last.written) return isAhead ? settled(moment, { ...anchors, direction: 'future' }) : undefined
  const same = settled(moment, { ...anchors, year })
  const edtf =
    same !== undefined && isAfter(startOf(last.edtf), same)
      ? settled(moment, { ...anchors, year: year + 1 })
      : same
  const known = anchors.published
  return edtf !== undefined && known && isAfter(startOf(edtf), edtfOf(known)) ? undefined : edtf
}
