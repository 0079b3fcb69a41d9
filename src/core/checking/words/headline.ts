// Headlines: whether their figures and their words of the law are borne out by what is claimed from the text below them.
// Must not break: what nobody has claimed yet is not called wrong; only a figure of the text that differs is.
import type { Claim } from '../../model/claim'
import type { Records } from '../../model/records'
import type { Quantity } from '../../model/values'
import { findQuantities } from '../../reading/quantities'
import { isWithin, type Interval, meet } from '../arithmetic'
import { intervalOf } from '../intervals'
import { topicWords } from '../alignment'
import { isMeant } from '../groups'
import type { Found, Kind } from '../kind'
import type { Figure, Prepared } from '../prepared'
import { haveOneHead, mayBeSame, type Unit, unitOf } from '../units'
import { barOf, barsOf, drawnIn, inWords, withUnit } from '../wording'
import { calledSource, shortened, statingPassages } from './passages'
import { lawIn } from './headline-law'
import { isAbout, isSame, mayBeMeant } from './headline-topic'
import { directoryOf } from './who'

export const headline: Kind = function* (prepared) {
  const claimed = claimedBySource(prepared)
  const [wordsOf, directory] = [topicWords(prepared), directoryOf(prepared)]
  let done = 0
  for (const [sourceId, wording] of prepared.headlines) {
    if ((done += 1) % 100 === 0) yield undefined
    const source = prepared.sources.get(sourceId)
    const stated = source && statedIn(source, claimed.get(sourceId) ?? [])
    if (!source || !stated || stated.body.length === 0) continue
    for (const printed of figuresIn(wording, stated.top, prepared)) {
      const words = () => wordsOf(wording)
      const found =
        judged(prepared, source, printed, stated, words) ?? farFrom(prepared, source, printed, stated, words)
      if (found) yield found
    }
    const word = lawIn(source, wording, stated, directory)
    if (word) yield word
  }
}

interface Claimed {
  claim: Claim
  start: number
}

/** The claims that a source states, with where it does. */
function claimedBySource({ claims, highlights }: Prepared): Map<string, Claimed[]> {
  const found = new Map<string, Claimed[]>()
  for (const claim of claims)
    for (const { highlightId, role } of claim.status === 'retracted' ? [] : claim.evidence) {
      const highlight = highlights.get(highlightId)
      if (highlight?.start === undefined || (role !== 'states' && role !== 'supports')) continue
      const there = found.get(highlight.sourceId) ?? []
      found.set(highlight.sourceId, there)
      there.push({ claim, start: highlight.start })
    }
  return found
}

/** What is claimed from the headline, and what from the text. */
export interface Stated {
  top: readonly Claim[]
  body: readonly Claim[]
}

function statedIn({ regions }: Records['sources'], claimed: readonly Claimed[]): Stated {
  const headlines = regions.filter(({ kind }) => kind === 'headline')
  const isTop = ({ start }: Claimed) =>
    headlines.some((region) => region.start <= start && start < region.end)
  const of = (those: readonly Claimed[]) => [...new Set(those.map(({ claim }) => claim))]
  return { top: of(claimed.filter(isTop)), body: of(claimed.filter((each) => !isTop(each))) }
}

interface Printed {
  quantity: Quantity
  unit: Unit
  interval: Interval
  /** How the headline says it. */
  said: string
  /** The claim that it was taken into. */
  claim?: Claim | undefined
}

/** The figures of a headline: those that were claimed from it, and those that stand in it beside them. */
function figuresIn(wording: string, top: readonly Claim[], { figures }: Prepared): Printed[] {
  const found: Printed[] = []
  const add = (quantity: Quantity, claim?: Claim) => {
    const unit = unitOf(quantity)
    const interval = intervalOf(quantity, unit)
    const isKnown = found.some((each) => each.quantity.value === quantity.value && mayBeSame(each.unit, unit))
    if (interval && !isKnown) found.push({ quantity, unit, interval, said: saidOf(quantity, wording), claim })
  }
  for (const claim of top) {
    const figure = figures.get(claim.id)
    if (figure) add(figure.quantity, claim)
  }
  let start = 0
  for (const line of wording.split('\n')) {
    for (const quantity of findQuantities(wording, { start, end: start + line.length })) add(quantity)
    start += line.length + 1
  }
  return found
}

/** How far off a figure of the text may be to be the one that a headline means. */
const near = 1.5

function judged(
  prepared: Prepared,
  source: Records['sources'],
  printed: Printed,
  { body }: Stated,
  words: () => readonly string[],
): Found | undefined {
  const figures = body.flatMap((claim) => prepared.figures.get(claim.id) ?? [])
  const known = figures.filter((figure): figure is Below => figure.interval !== undefined)
  const alike = known.filter(({ unit }) => isAlike(unit, printed.unit))
  if (alike.some((each) => isBorneOut(printed.interval, each.interval))) return undefined
  const top = `The headline of ${calledSource(source)} says “${shortened(printed.said)}”`
  const closest = alike
    .filter((each) => isNear(printed.interval, each.interval))
    .toSorted((a, b) => distance(printed, a) - distance(printed, b))
  const same = closest.find((each) => isSame(prepared, printed.claim, each, words()))
  if (same) return found(printed, same, false, `${top}; its text has ${withUnit(same)}.`)
  const like = closest.find((each) => mayBeMeant(each, words()))
  if (like) {
    const message = `${top}; its text has ${withUnit(like)}, if both are about the same.`
    return found(printed, like, 'unknown', message)
  }
  const other = known.find((each) => isOther(printed, each) && !says(prepared, each.claim, printed.said))
  if (other)
    return found(
      printed,
      other,
      'unknown',
      `${top}; in its text ${inWords(other)} is a number of ${other.unit.label}.`,
    )
  const message = `${top}, and no claim from its text does.`
  return printed.claim && found(printed, undefined, 'unknown', message)
}

/** A figure of the text that is far from the one of the headline, but about what all of its words are about. */
function farFrom(
  { figures }: Prepared,
  source: Records['sources'],
  printed: Printed,
  { body }: Stated,
  words: () => readonly string[],
): Found | undefined {
  const known = body.flatMap((claim) => figures.get(claim.id) ?? [])
  const below = known.find(
    (figure): figure is Below =>
      figure.interval !== undefined &&
      isMeant(figure) &&
      isAlike(figure.unit, printed.unit) &&
      isAbout(figure, words()),
  )
  if (!below || known.some(({ interval }) => interval && isBorneOut(printed.interval, interval)))
    return undefined
  const top = `The headline of ${calledSource(source)} says “${shortened(printed.said)}”`
  return found(
    printed,
    below,
    'unknown',
    `${top}; what is claimed from its text about the same is ${withUnit(below)}.`,
  )
}

type Below = Figure & { interval: Interval }

/** Whether a figure of the text may be what the headline says, or is more exact. */
const isBorneOut = (top: Interval, below: Interval): boolean => isWithin(below, top) || meet(top, below)

const middle = ({ low, high }: Interval): number =>
  Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high

function isNear(a: Interval, b: Interval): boolean {
  const ratio = middle(a) / middle(b)
  return ratio > 1 / near && ratio < near
}

const distance = ({ interval }: Printed, below: Below): number =>
  Math.abs(middle(interval) - middle(below.interval))

/** The same number, of something else. */
const isOther = ({ quantity, unit }: Printed, below: Below): boolean =>
  !unit.isShare &&
  !below.unit.isShare &&
  quantity.value !== undefined &&
  quantity.value === below.quantity.value &&
  !isAlike(unit, below.unit)

/** Whether a passage that states a claim has these very words. */
function says(prepared: Prepared, claim: Claim, wording: string): boolean {
  const words = wording.toLowerCase()
  return [...statingPassages(prepared, claim)].some(({ highlight }) =>
    highlight.quote?.exact.toLowerCase().includes(words),
  )
}

/** How the headline puts a figure: with its unit where that follows it, as it stands there. */
function saidOf({ text, unit = '', population }: Quantity, wording: string): string {
  const units = [population, unit].filter((each) => each !== undefined && each !== '')
  const longer = units.flatMap((each) => [`${text} ${each}`, `${text} of ${each}`])
  const at = (said: string): number => wording.toLowerCase().indexOf(said.toLowerCase())
  const said = longer.find((each) => at(each) >= 0)
  return said === undefined ? text : wording.slice(at(said), at(said) + said.length)
}

/** Headlines are short: “drivers” in one may be the bus drivers of its text. */
const isAlike = (a: Unit, b: Unit): boolean => mayBeSame(a, b) || haveOneHead(a, b)

function found(printed: Printed, below: Below | undefined, holds: Found['holds'], message: string): Found {
  const { quantity, unit, interval, claim } = printed
  const top = {
    claim: claim?.id,
    label: printed.said,
    value: quantity.value && quantity.value * unit.factor,
    interval,
  }
  const claims = [below?.claim.id, claim?.id].filter((id) => id !== undefined)
  const drawn = drawnIn(below ?? printed)
  return {
    kind: 'headline',
    claims: [...new Set(claims)],
    expression: `${printed.said} / ${below ? withUnit(below) : '—'}`,
    holds,
    message,
    picture: {
      as: 'values',
      unit: drawn.label,
      values: barsOf([top, ...(below ? [{ ...barOf(below), interval: below.interval }] : [])], drawn),
    },
    restsOn: [quantity.text, quantity.value, unit.key, below && [below.claim.id, below.quantity], claim?.id],
  }
}
