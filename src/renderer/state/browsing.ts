// How somebody looks through the project: what lists, the search, the table and the checks are narrowed to, and where
// in them somebody stands. Plain data; none of it is a fact.
import type { CheckedClaims, SearchHit } from '../../core/answers'
import type { Input } from '../../core/contract'

/** What the left side shows of the sources, and which of them are selected there. */
export interface Library {
  side: 'sources' | 'search'
  /** What stands in the filter box, and what else the list is narrowed to. */
  filter: string
  tag: string | undefined
  unread: boolean
  selected: ReadonlySet<string>
  /** Whether the Inspector shows the details of the source where no claim is in hand. */
  details: boolean
}

/** The search of the project: what was asked, and where among the hits somebody stood. */
export interface Search {
  query: string
  /** Empty: all of them. */
  kinds: readonly SearchHit['kind'][]
  at: string | undefined
  recent: readonly string[]
}

/** What the checks found, and which of it is looked at. */
export interface Checking {
  /** As they ran the last time; undefined before the first. */
  found: CheckedClaims | undefined
  running: boolean
  /** Why they could not be run the last time. */
  failure?: string | undefined
  show: 'open' | 'holds' | 'decided' | 'offers'
  at: string | undefined
}

/** What the claims table is narrowed to, and its order. */
export type TableView = Required<Pick<Input<'ledger'>, 'where' | 'sort' | 'descending'>>
