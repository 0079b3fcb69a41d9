// Figures that were revised: the same measure of the same time, known at several dates, and which of them held when.
// Must not break: a value holds from the date at which it was known until the next one, never before.
import { dateInWords } from '../model/edtf-words'
import { isStanding, knownAt, startOf } from './groups'
import type { Found, Kind } from './kind'
import { doMeet, matterOf } from './pair'
import { type Figure, grouped, type Prepared, valuesOf } from './prepared'
import { joined } from './settled'
import { keyOfTime, stretchOf } from './times'
import { barOf, barsOf, drawnIn, inWords, withUnit } from './wording'

/** A value and the date (EDTF) at which it was known. */
interface Known<Value> {
  at: string
  value: Value
}

/** The value of a series that held on a date (EDTF): the newest that was known when that date ended. */
export function valueOn<Value>(series: readonly Known<Value>[], date: string): Value | undefined {
  const end = stretchOf(date)?.end ?? -Infinity
  return series
    .filter(({ at }) => startOf(at) <= end)
    .reduce<Known<Value> | undefined>(
      (newest, each) => (newest && startOf(newest.at) > startOf(each.at) ? newest : each),
      undefined,
    )?.value
}

export const revised: Kind = function* (prepared) {
  const told = new Set<string>()
  for (const { name, claims } of prepared.series)
    for (const figures of ofOneTime(prepared, claims)) {
      // In several roundings nothing was revised.
      if (figures.every((each) => figures.every((other) => doMeet(each, other)))) continue
      for (const { claim } of figures) told.add(claim.id)
      yield history(prepared, figures, `“${name}”`, [name])
    }
  const updates = prepared.relations.filter(({ kind }) => kind === 'updates')
  const chains = joined(updates.map(({ from, to }) => [from, to]))
  for (const chain of grouped(chains.keys(), (id) => chains.get(id) ?? id).values())
    for (const figures of ofOneTime(prepared, chain))
      if (figures.some(({ claim }) => !told.has(claim.id)))
        yield history(prepared, figures, matterOf(prepared, figures[0]))
}

type Figures = [Figure, ...Figure[]]

/** The figures of claims by unit and time, where several differ; those of other times are a development, and no revision. */
function ofOneTime({ figures }: Prepared, ids: readonly string[]): Figures[] {
  const known = ids
    .flatMap((id) => figures.get(id) ?? [])
    .filter((figure) => figure.interval !== undefined && isStanding(figure))
  const groups = grouped(known, ({ unit, stretch }) => `${unit.key} ${stretch && keyOfTime(stretch)}`)
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group
    const differ = others.some(({ interval }) => interval?.low !== first?.interval?.low)
    return first && differ ? [[first, ...others]] : []
  })
}

function history(prepared: Prepared, figures: Figures, name: string, also: string[] = []): Found {
  const dated = figures
    .map((figure) => ({ value: figure, at: knownAt(prepared, figure) }))
    .toSorted((a, b) => startOf(a.at) - startOf(b.at))
  const inOrder = dated.map(({ value }) => value)
  const doubt = doubtAbout(prepared, dated)
  const steps = dated.map(({ value, at }, n) => {
    const words = n === 0 ? withUnit(value) : inWords(value)
    return at === undefined ? words : `${words} from ${dateInWords(at)}`
  })
  return {
    kind: 'revised',
    claims: inOrder.map(({ claim }) => claim.id),
    expression: inOrder.map((each) => inWords(each)).join(' → '),
    computed: inOrder.map((each) => inWords(each)).at(-1),
    holds: doubt === undefined ? true : 'unknown',
    message: `${name} was revised: ${steps.join(', ')}${doubt === undefined ? '' : `; ${doubt}`}.`,
    picture: {
      as: 'values',
      unit: drawnIn(figures[0]).label,
      values: barsOf(
        dated.map(({ value, at }) => ({
          ...barOf(value),
          ...(at !== undefined && { at }),
          interval: value.interval ?? { low: 0, high: Infinity },
        })),
        drawnIn(figures[0]),
      ),
    },
    restsOn: [...dated.map(({ value, at }) => [valuesOf(value), at, value.quantity.comparison]), ...also],
  }
}

/** What makes it uncertain which value came when. */
function doubtAbout(
  { relations }: Prepared,
  dated: readonly { value: Figure; at: string | undefined }[],
): string | undefined {
  const undated = dated.find(({ at }) => at === undefined)
  if (undated) return `nothing says when ${inWords(undated.value)} was known`
  for (const [n, { value, at }] of dated.entries()) {
    const before = dated[n - 1]
    if (!before) continue
    if (startOf(before.at) === startOf(at) && before.value.interval?.low !== value.interval?.low)
      return `${inWords(before.value)} and ${inWords(value)} are of the same date`
    const [old = 0, now = 0] = [before.value.quantity.value, value.quantity.value]
    const { direction } = value.quantity.comparison ?? {}
    if ((direction === 'more' && now < old) || (direction === 'less' && now > old))
      return `${inWords(value)} is said to be ${direction} than before, which it isn’t`
  }
  const order = new Map(dated.map(({ value }, n) => [value.claim.id, n]))
  const back = relations.find(
    ({ kind, from, to }) =>
      kind === 'updates' && (order.get(from) ?? Infinity) < (order.get(to) ?? -Infinity),
  )
  const [from, to] = [back?.from, back?.to].map(
    (id) => dated.find(({ value }) => value.claim.id === id)?.value,
  )
  return from && to && `${inWords(from)} is said to update ${inWords(to)}, which is later`
}
