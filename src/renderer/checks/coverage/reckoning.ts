// Numbers of coverage: the whole of several sources, shares, and which source has most left to do. Pure.
import type { Coverage } from '../../../core/answers'

type Counts = Omit<Coverage, 'sourceId'>

export function wholeOf(sources: readonly Coverage[]): Counts {
  const sum = (of: (coverage: Coverage) => number): number =>
    sources.reduce((total, coverage) => total + of(coverage), 0)
  return {
    length: sum(({ length }) => length),
    read: sum(({ read }) => read),
    claimed: sum(({ claimed }) => claimed),
    figures: { all: sum(({ figures }) => figures.all), claimed: sum(({ figures }) => figures.claimed) },
    statements: {
      all: sum(({ statements }) => statements.all),
      claimed: sum(({ statements }) => statements.claimed),
    },
  }
}

/** In whole percent; 100 only where nothing is left. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part / whole) * 100)

/** Most unclaimed figures and statements first. */
export const orderOf = (a: Counts, b: Counts): number => leftIn(b) - leftIn(a)

const leftIn = ({ figures, statements }: Counts): number =>
  figures.all - figures.claimed + statements.all - statements.claimed
