// Headlines: whether their figures and their words of the law are borne out by what is claimed from the text below them.
// Must not break: what nobody has claimed yet is not called wrong; only a figure of the text that differs is.
import type { Claim } from '../../model/claim'
import type { Records } from '../../model/records'
import type { Quantity } from '../../model/values'
import { meaningOf } from '../../reading/meaning'
import { findQuantities } from '../../reading/quantities'
import { isWithin, type Interval, meet } from '../arithmetic'
import { intervalOf } from '../intervals'
import type { Found, Kind } from '../kind'
import type { Figure, Prepared } from '../prepared'
import { haveOneHead, mayBeSame, type Unit, unitOf } from '../units'
import { barOf, barsOf, drawnIn, inWords, withUnit } from '../wording'
import { calledSource, shortened, statingPassages } from './passages'

export const headline: Kind = function* (prepared) {
  const claimed = claimedBySource(prepared)
  let done = 0
  for (const [sourceId, wording] of prepared.headlines) {
    if ((done += 1) % 100 === 0) yield undefined
    const source = prepared.sources.get(sourceId)
    const stated = source && statedIn(source, claimed.get(sourceId) ?? [])
    if (!source || !stated || stated.body.length === 0) continue
    for (const printed of figuresIn(wording, stated.top, prepared)) {
      const found = judged(prepared, source, printed, stated)
      if (found) yield found
    }
    const word = lawIn(source, wording, stated)
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
interface Stated {
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
    if (interval && !isKnown) found.push({ quantity, unit, interval, claim })
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
): Found | undefined {
  const figures = body.flatMap((claim) => prepared.figures.get(claim.id) ?? [])
  const known = figures.filter((figure): figure is Below => figure.interval !== undefined)
  const alike = known.filter(({ unit }) => isAlike(unit, printed.unit))
  if (alike.some((each) => isBorneOut(printed.interval, each.interval))) return undefined
  const top = `The headline of ${calledSource(source)} says “${shortened(wordingOf(printed))}”`
  const [closest] = alike
    .filter((each) => isNear(printed.interval, each.interval))
    .toSorted((a, b) => distance(printed, a) - distance(printed, b))
  if (closest) return found(printed, closest, false, `${top}; its text has ${withUnit(closest)}.`)
  const other = known.find(
    (each) => isOther(printed, each) && !says(prepared, each.claim, wordingOf(printed)),
  )
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

function wordingOf({ quantity: { text, unit = '', population } }: Printed): string {
  if (text.toLowerCase().includes(unit.toLowerCase()) || unit === 'proportion') return text
  return `${text} ${population?.endsWith(unit) === true ? population : unit}`
}

/** Headlines are short: “drivers” in one may be the bus drivers of its text. */
const isAlike = (a: Unit, b: Unit): boolean => mayBeSame(a, b) || haveOneHead(a, b)

function found(printed: Printed, below: Below | undefined, holds: Found['holds'], message: string): Found {
  const { quantity, unit, interval, claim } = printed
  const top = {
    claim: claim?.id,
    label: wordingOf(printed),
    value: quantity.value && quantity.value * unit.factor,
    interval,
  }
  const claims = [below?.claim.id, claim?.id].filter((id) => id !== undefined)
  const drawn = drawnIn(below ?? printed)
  return {
    kind: 'headline',
    claims: [...new Set(claims)],
    expression: `${wordingOf(printed)} / ${below ? withUnit(below) : '—'}`,
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

const harder = ['accused', 'investigated', 'charged', 'convicted']

/** A word of the law in a headline that goes further than every one that was claimed from the text. */
function lawIn(source: Records['sources'], wording: string, { top, body }: Stated): Found | undefined {
  const whole = { start: 0, end: wording.length }
  const claim = top.find(({ legalStatus }) => legalStatus)
  const law = claim?.legalStatus ?? meaningOf(wording, whole, true).of(whole).legalStatus
  const below = body.filter(({ legalStatus }) => legalStatus && harder.includes(legalStatus.key))
  const rank = (key: string | undefined): number => harder.indexOf(key ?? '')
  const hardest = below.toSorted((a, b) => rank(b.legalStatus?.key) - rank(a.legalStatus?.key))[0]
  if (!law || !hardest?.legalStatus || rank(law.key) <= rank(hardest.legalStatus.key)) return undefined
  const { text } = hardest.legalStatus
  return {
    kind: 'headline',
    claims: [...new Set([hardest.id, ...(claim ? [claim.id] : [])])],
    expression: `${law.key} / ${hardest.legalStatus.key}`,
    holds: false,
    message: `The headline of ${calledSource(source)} says “${law.text}”; its text goes no further than “${text}”.`,
    restsOn: [law.key, law.text, hardest.id, hardest.legalStatus, claim?.id],
  }
}
