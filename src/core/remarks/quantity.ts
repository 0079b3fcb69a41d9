// What can’t be, is missing or is doubtful in a quantity.
// Must not break: a percentage of more than hundred is only impossible where it is said to be a share.
import { unitOf } from '../checking/units'
import { inDigits } from '../checking/wording'
import type { Quantity } from '../model/values'
import { readQuantity } from '../reading/quantities'
import { type Remark, when } from './remark'

/** The remarks on the quantity at a path. */
export function quantityRemarks(quantity: Quantity, path: string): Remark[] {
  return [
    ...sizes(quantity, path),
    ...shares(quantity, path),
    ...ratios(quantity, path),
    ...asPrinted(quantity, path),
  ]
}

function sizes({ value, upper, comparator, status, kind, unit, per }: Quantity, path: string): Remark[] {
  const { isShare, isMeasured } = unitOf({ unit, per, kind })
  const isCounted = unit !== undefined && !isShare && !isMeasured && !/^[A-Z]{3}$/.test(unit)
  const hasBoth = value !== undefined && upper !== undefined
  return [
    ...when(
      hasBoth && upper < value,
      'impossible',
      `${path}.upper`,
      `The upper value, ${inDigits(upper ?? 0)}, is below the value, ${inDigits(value ?? 0)}.`,
    ),
    ...when(
      comparator === 'range' && value !== undefined && upper === undefined,
      'missing',
      `${path}.upper`,
      'A range needs an upper value.',
    ),
    ...when(
      upper !== undefined && value === undefined,
      'missing',
      `${path}.value`,
      'An upper value needs a lower one beside it.',
    ),
    ...when(
      isCounted && value !== undefined && value < 0 && kind !== 'change',
      'impossible',
      `${path}.value`,
      `There can’t be ${inDigits(value ?? 0)} of anything; a change has the kind “change”.`,
    ),
    ...when(
      (status === 'unknown' || status === 'none') && value !== undefined && value !== 0,
      'doubtful',
      `${path}.status`,
      `The status says “${status}”, but there is a value.`,
    ),
  ]
}

function shares(quantity: Quantity, path: string): Remark[] {
  const { value, upper, kind, base, population, comparison, status } = quantity
  const { isShare, factor } = unitOf(quantity)
  if (!isShare || value === undefined || status !== 'stated' || comparison || kind === 'change') return []
  const most = Math.max(value, upper ?? value) * factor
  const isOfNothing = base === undefined && (population ?? '').trim() === ''
  const isAbove = most > 1 + 1e-9 && (kind === 'share' || isOfNothing)
  const percent = `${inDigits(Number((most * 100).toPrecision(12)))} percent`
  return [
    ...when(value < 0, 'impossible', `${path}.value`, 'A share can’t be below zero.'),
    ...when(
      isAbove,
      kind === 'share' ? 'impossible' : 'doubtful',
      `${path}.value`,
      `${percent} is more than the whole${isOfNothing ? ', and nothing says of what' : ''}.`,
    ),
    ...when(isOfNothing && !isAbove, 'missing', `${path}.base.text`, 'A share of what? It has no base.'),
  ]
}

function ratios({ ratio, value, unit }: Quantity, path: string): Remark[] {
  if (!ratio) return []
  const { numerator, denominator } = ratio
  const share = numerator / denominator
  const held = value === undefined ? share : value * unitOf({ unit }).factor
  const isOther =
    unitOf({ unit }).isShare && denominator !== 0 && Math.abs(held - share) > Math.abs(share) * 0.05
  return [
    ...when(denominator === 0, 'impossible', `${path}.ratio.denominator`, 'Nothing is one in zero.'),
    ...when(
      denominator > 0 && numerator > denominator,
      'doubtful',
      `${path}.ratio.numerator`,
      `${inDigits(numerator)} in ${inDigits(denominator)} is more than the whole.`,
    ),
    ...when(
      isOther,
      'doubtful',
      `${path}.value`,
      `${inDigits(numerator)} in ${inDigits(denominator)} is ${inDigits(Number(share.toPrecision(3)))}, not ${inDigits(held)}.`,
    ),
  ]
}

/** The printed wording, read again, against the value beside it. */
function asPrinted({ text, value, unit, status }: Quantity, path: string): Remark[] {
  const read = value === undefined || status !== 'stated' ? undefined : readQuantity(text)
  if (read?.value === undefined || value === undefined || read.status !== 'stated') return []
  const [said, held] = [read.value * unitOf(read).factor, value * unitOf({ unit }).factor]
  const isSame =
    [said, read.value].some((each) => Math.abs(each - held) <= Math.abs(each) * 0.02) || read.value === value
  return when(
    !isSame,
    'doubtful',
    `${path}.value`,
    `“${text}” reads as ${inDigits(read.value)}, but the value is ${inDigits(value)}.`,
  )
}
