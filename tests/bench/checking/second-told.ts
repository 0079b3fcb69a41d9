// What sets of a second hand are told with: figures of one year, and how they divide.
import type { Checkable } from '../../../src/core/checking/checkable'
import { breakdown, idOf, printed, project, type Told } from '../../core/checking/claims'

/** A share with its base. */
export const of = (claim: number) => ({ quantity: { base: { claim: idOf('claim', claim), stated: true } } })
const whole = { exhaustive: 'stated', disjoint: 'stated' } as const
export const told = (text: string, measure: string, more = {}): Told =>
  printed(text, measure, 'in 2021', more)
/** A total and its parts, by default all of them and none twice. */
export const divided = (total: string, parts: readonly string[], more: object = whole): Checkable =>
  project([told(total, 'all of them'), ...parts.map((part, n) => told(part, `part ${n + 1}`))], {
    breakdowns: [
      breakdown(
        1,
        parts.map((_, n) => n + 2),
        more,
      ),
    ],
  })
export const from = (...names: string[]) => ({ attribution: names.map((name) => ({ name })) })
