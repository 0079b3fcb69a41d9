// Actions on what ties claims together: reading what is around a claim, and tying several in one step.
import type { Input } from '../../../core/contract'
import type { Relation } from '../../../core/model/relations'
import { words } from '../../ui/words'
import type { Tools } from '../tools'
import type { LibraryActions } from './library'

/** What ties claims: relations from `main` to the others, a breakdown of which it is the total, or a series of them all. */
export interface Tying {
  as: 'relation' | 'breakdown' | 'series'
  main: string
  others: readonly string[]
  ids: readonly string[]
  kind: Relation['kind']
  name: string
}

export function linkActions({ wire, run }: Tools, { changeAll }: Pick<LibraryActions, 'changeAll'>) {
  return {
    /** The claims that relations, breakdowns and series tie to a claim. */
    around: (input: Input<'around'>) => run(() => wire.around(input)),
    tie: ({ as, main, others, ids, kind, name }: Tying) => {
      const { series, breakdown, relations } = words.relations.tied
      if (as === 'series') return changeAll(series(name), [{ do: 'addSeries', name, claims: [...ids] }])
      if (as === 'relation')
        return changeAll(
          relations(others.length),
          others.map((to) => ({ do: 'addRelation', from: main, to, kind })),
        )
      const parts = others.map((claim) => ({ claim, membership: 'stated' as const }))
      return changeAll(breakdown(parts.length), [{ do: 'addBreakdown', total: main, parts }])
    },
  }
}
