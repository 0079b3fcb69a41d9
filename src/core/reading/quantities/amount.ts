// What one figure of a text says by itself, without its hedge and without what is counted.
import type { Quantity } from '../../model/values'
import type { Base } from './counted'

/** A figure from token `from` to before token `to`. `open` is the half-width of what its last printed place leaves open. */
export interface Amount {
  from: number
  to: number
  rule: string
  status: Quantity['status']
  value?: number | undefined
  upper?: number | undefined
  open?: number
  bound?: number
  /** A unit of measure; a count has none. */
  unit?: string | undefined
  /** The tokens of that unit. */
  unitAt?: { from: number; to: number } | undefined
  ratio?: { numerator: number; denominator: number }
  isTime?: boolean
  /** What the figure is a share of, where it stands inside: one [warden] in 50. */
  base?: Base
  /** Of a range in words or signs: it says that the figure is one. */
  comparator?: Quantity['comparator']
}
