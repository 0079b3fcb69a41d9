// Two counts of one source beside each other: one that is counted to the last shows that the other isn't rounded either.
// Must not break: numbers of two sources, or that are both round, leave open what each does alone.
import type { Interval } from './arithmetic'
import { type Figure, inCompany, type Prepared } from './prepared'

/** What a part and its whole leave open as they are printed. */
export const besides = (prepared: Prepared, part: Figure, whole: Figure): (Interval | undefined)[] =>
  areCounted(prepared, part, whole) ? inCompany(part, whole) : [part.interval, whole.interval]

/** Whether one source prints both as plain counts, and one of them to the last. */
export function areCounted({ sourcesOf }: Prepared, a: Figure, b: Figure): boolean {
  const sources = sourcesOf(a.claim)
  return (
    isPlain(a) &&
    isPlain(b) &&
    [a, b].some(({ stated: { value = 0 } }) => value % 10 !== 0) &&
    sourcesOf(b.claim).some((source) => sources.includes(source))
  )
}

function isPlain({ printed, unit, isInTable }: Figure): boolean {
  const { status, value, comparator = '=', approximate, hedge, precision } = printed
  return (
    status === 'stated' &&
    Number.isInteger(value) &&
    comparator === '=' &&
    approximate !== true &&
    hedge === undefined &&
    precision === undefined &&
    unit.factor === 1 &&
    !unit.isMeasured &&
    isInTable !== true
  )
}
