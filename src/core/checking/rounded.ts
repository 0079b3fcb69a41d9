// One figure that is printed in several roundings: “2,431”, “about 2,400”, “2.4k”.
// Must not break: figures are twins only if one number fits all of their wordings.
import { distinct, type Family, familiesOf, type Group, isRoundingOf } from './groups'
import type { Found, Kind } from './kind'
import { areInOneSentence, difference, doMeet, sourceInWords } from './pair'
import { type Figure, type Prepared, valuesOf } from './prepared'
import { type AreSettled, settling } from './settled'
import { barOf, barsOf, drawnIn, inWords, listed, withUnit } from './wording'

export const rounded: Kind = function* (prepared) {
  yield* saidToRound(prepared)
  const areSettled = settling(prepared)
  let looked = 0
  for (const family of familiesOf(prepared)) {
    for (const figures of ofOneTime(family)) {
      const found = twins(prepared, figures, areSettled)
      if (found) yield found
    }
    looked += family.length
    if (looked < 500) continue
    looked = 0
    yield
  }
}

function* saidToRound(prepared: Prepared): Generator<Found> {
  for (const { kind, from, to } of prepared.relations) {
    const [round, exact] = [prepared.figures.get(from), prepared.figures.get(to)]
    if (kind !== 'rounds' || !round?.interval || !exact?.interval || round.unit.key !== exact.unit.key)
      continue
    if (doMeet(round, exact)) yield foundAs(prepared, exact, [round])
    else {
      const message = `${inWords(round)} can’t be ${inWords(exact)} rounded: they differ by ${difference(exact, round)}.`
      yield { ...foundAs(prepared, exact, [round]), holds: false, message }
    }
  }
}

/** Figures without a period belong to the only period that the others have. */
function ofOneTime(family: Family): Group['figures'][] {
  const isOne = family.length === 2 && family.some(({ time }) => time === 'none')
  return isOne ? [family.flatMap(({ figures }) => figures)] : family.map(({ figures }) => figures)
}

function twins(prepared: Prepared, figures: readonly Figure[], areSettled: AreSettled): Found | undefined {
  const [exact, ...others] = distinct(prepared, figures)
  if (!exact) return undefined
  const round = others.filter(
    (other) =>
      isRoundingOf(other, exact) && !areSettled(other, exact) && !areInOneSentence(prepared, other, exact),
  )
  return round.length > 0 ? foundAs(prepared, exact, round) : undefined
}

function foundAs(prepared: Prepared, exact: Figure, round: readonly Figure[]): Found {
  const all = [exact, ...round]
  const prints = round.map((each) => {
    const source = sourceInWords(prepared, each)
    return source === '' ? inWords(each) : `${inWords(each)} (${source})`
  })
  return {
    kind: 'rounded',
    claims: all.map(({ claim }) => claim.id),
    expression: all.map((each) => inWords(each)).join(' ≈ '),
    holds: true,
    message: `${withUnit(exact)}: elsewhere the same figure is printed as ${listed(prints)}.`,
    picture: {
      as: 'values',
      unit: drawnIn(exact).label,
      values: barsOf(
        all.map((each) => ({ ...barOf(each), interval: each.interval ?? { low: 0, high: Infinity } })),
        drawnIn(exact),
      ),
    },
    restsOn: all.flatMap((each) => [valuesOf(each), each.period?.edtf]),
  }
}
