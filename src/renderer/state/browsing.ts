// How somebody looks through the project: what lists, the search, the table and the checks are narrowed to, and where
// in them somebody stands. Plain data; none of it is a fact.
import type { CheckedClaims, SearchHit } from '../../core/answers'
import type { Claim } from '../../core/model/claim'
import type { Noun } from '../../core/model/records'
import type { Kind } from '../history/rows'
import type { Span } from '../../core/text/span'
import type { ViewQuery } from '../../core/model/claim-query'
import type { Entity } from '../../core/model/codebook'
import type { Repair, VersionOffer } from '../../core/versions/answers'

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

/** What the history is narrowed to, which step of it is looked at, and what was taken back in one go. */
export interface Past {
  /** One record alone. */
  of: { noun: Noun; id: string } | undefined
  /** A source and all that is in it. */
  sourceId: string | undefined
  coder: string | undefined
  kind: Kind | undefined
  /** Days as `2026-03-01`, the first and the last, as the person counts them. */
  from: string | undefined
  to: string | undefined
  at: number | undefined
  /** The time that taking back everything begins with, where somebody came from a step. */
  since: string | undefined
  /** It can be done again as a whole while nothing has changed since: `stale` says when that was. */
  takenBack: { steps: number; stale: number } | undefined
}

/** The history of everything. */
export const noPast: Past = {
  of: undefined,
  sourceId: undefined,
  coder: undefined,
  kind: undefined,
  from: undefined,
  to: undefined,
  at: undefined,
  since: undefined,
  takenBack: undefined,
}

/** What the review goes through: a status, what has open notes, the claims table as it is narrowed; or the id of a saved view. */
export type QueueName = 'draft' | 'reviewed' | 'disputed' | 'open' | 'table' | `view ${string}`

/** The queue of the review, where in it somebody stands, and what was decided on the way. */
export interface Reviewing {
  show: 'claims' | 'notes'
  queue: QueueName
  /** As they were when the queue was begun; undefined before that. */
  ids: readonly string[] | undefined
  at: number
  decided: Readonly<Record<string, Claim['status']>>
  /** Among the open notes, the thread that is looked at. */
  thread: string | undefined
}

/** Two sources: the newer version, and the one that it replaces or may replace. */
export interface VersionPair {
  id: string
  of: string
}

/** What became of a passage that waited for a decision; `dropped`: the claim rests on it no more. */
export type Repaired = 'accepted' | 'reselected' | 'detached' | 'dropped'

/** A passage of an old version that is being selected anew in the newest one; `from`: where that was asked for. */
export interface Seeking extends Pick<Repair, 'claim' | 'newSourceId'> {
  old: Omit<Repair['old'], 'before' | 'after'>
  /** What the program found there. */
  found?: Span | undefined
  from: 'queue' | 'form'
}

/** What is compared, what newly imported sources may be, and the queue of the passages to decide. */
export interface Versioning {
  show: 'compare' | 'repairs'
  pair: VersionPair | undefined
  offers: readonly VersionOffer[]
  /** How many passages wait for a decision, in and out of the queue; undefined before anybody asked. */
  total: number | undefined
  /** As they were when the queue was begun; undefined before that. */
  queue: readonly Repair[] | undefined
  at: number
  /** Those of the queue that wait still, by their keys (`repairKey`). */
  waiting: ReadonlySet<string>
  decided: Readonly<Record<string, Repaired>>
  /** What is being selected anew in the reader. */
  seeking: Seeking | undefined
}

export const noVersioning: Versioning = {
  show: 'compare',
  pair: undefined,
  offers: [],
  total: undefined,
  queue: undefined,
  at: 0,
  waiting: new Set(),
  decided: {},
  seeking: undefined,
}

/** Which list of the codebook is open, what it is narrowed to, and what of each list is in hand. */
export interface Coding {
  list: 'tags' | 'claimTypes' | 'entities'
  filter: string
  /** Entities of one kind only. */
  kind: Entity['kind'] | undefined
  at: Readonly<Partial<Record<Coding['list'], string>>>
  /** What is being asked or looked through beside the list. */
  doing: 'making' | 'removing' | 'merging' | 'splitting' | 'twins' | undefined
  /** Pairs of entities that may be the same and were passed over: the two ids in order, divided by a space. */
  passed: readonly string[]
}

/** How the claims table is laid out, and what in it somebody stands on and has selected. */
export interface TableView extends ViewQuery {
  /** The saved view that it began with. */
  view: string | undefined
  /** The groups whose claims are not shown, by their keys; '' is the group of those without one. */
  folded: ReadonlySet<string>
  /** The groups whose sums of different units were added because somebody said so. */
  mixed: ReadonlySet<string>
  at: { row: number; column: number; id?: string | undefined }
  /** The ids of claims. */
  selected: ReadonlySet<string>
}

/** The claims table before anybody laid it out: the newest claims first, which an edit leaves where they are. */
export const newTable: TableView = {
  where: {},
  sort: [{ by: 'createdAt', descending: true }],
  view: undefined,
  folded: new Set(),
  mixed: new Set(),
  at: { row: 0, column: 0 },
  selected: new Set(),
}
