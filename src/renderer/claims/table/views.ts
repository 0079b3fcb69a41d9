// What of the claims table a saved view keeps, and whether the table still shows just that. Pure.
import type { ViewQuery } from '../../../core/model/claim-query'

/** The part of the table that a view keeps. */
export const queryOf = ({ where, sort, group, columns }: ViewQuery): ViewQuery => ({
  where,
  sort,
  ...(group === undefined ? {} : { group }),
  ...(columns === undefined ? {} : { columns }),
})

/** Whether two views show the same, in whatever order their keys are written. */
export const sameQuery = (a: ViewQuery, b: ViewQuery): boolean => canonical(a) === canonical(b)

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
