// The claims of a series as points in time: each at the date that its value was known or is for. Pure.
import type { LedgerRow } from '../../../core/answers'
import { stretchOf } from '../../../core/checking/times'
import { quantityOf } from '../../../core/model/quantity-of'
import type { FieldValue, Period } from '../../../core/model/values'

export interface Point {
  claimId: string
  /** Milliseconds since 1970, UTC. */
  time: number
  value: number
  /** The date in EDTF, and whether it says when the value was known (as of) and not what it is for. */
  date: string
  asOf: boolean
  text: string
}

/** A claim of a series, and where it stands in time where it has a number and a date. */
export interface Member {
  id: string
  point: Point | undefined
}

/** The claims of a series, each once: in the order of time, those that have no place in it last. */
export function membersOf(claims: readonly string[], rows: readonly LedgerRow[]): Member[] {
  const points = pointsOf(rows.filter(({ claim }) => claims.includes(claim.id)))
  const others = claims.filter((id) => !points.some(({ claimId }) => claimId === id))
  return [
    ...points.map((point) => ({ id: point.claimId, point })),
    ...others.map((id) => ({ id, point: undefined })),
  ]
}

/** Those with a number and a date, in the order of time. */
function pointsOf(rows: readonly LedgerRow[]): Point[] {
  const points = rows.flatMap(({ claim }) => {
    const quantity = quantityOf(claim)
    const period = Object.values(claim.fields).find(isPeriod)
    const date = period?.asOf ?? period?.edtf
    const time = date === undefined ? undefined : timeOf(date)
    if (quantity?.value === undefined || date === undefined || time === undefined) return []
    const asOf = period?.asOf !== undefined
    return [{ claimId: claim.id, time, value: quantity.value, date, asOf, text: quantity.text }]
  })
  return points.toSorted((a, b) => a.time - b.time)
}

/** Of a stretch of time its end, at which its value is known; of one that goes on its beginning. */
function timeOf(edtf: string): number | undefined {
  const stretch = stretchOf(edtf)
  if (!stretch) return undefined
  return [stretch.end, stretch.start].find((each) => Number.isFinite(each))
}

/** Of all field values only a period has a basis. */
const isPeriod = (value: FieldValue): value is Period =>
  typeof value === 'object' && value !== null && 'basis' in value
