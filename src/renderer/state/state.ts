// The shape of all that a page knows, and its state before anything is open. Plain data: no wire, no React, no DOM.
// Everything of the open source is here; the claims table is a window on a query, which `stale` marks as old.
import type { Health } from '../../core/answers'
import type { Draft, HistoryState, OpenedSource } from '../../core/contract'
import type { CommandName } from '../../core/commands'
import type { exportFormats } from '../../core/inputs'
import type { Reading } from '../../core/model/reading'
import type { Records } from '../../core/model/records'
import type { Settings } from '../../core/model/settings'
import { type Block, leavesOf } from '../../core/text/document'
import type { Span } from '../../core/text/span'
import type { Pasted } from '../library/import/pasted'
import { type Shows, showsAll } from '../reader/highlights/filter'
import {
  type Checking,
  type Coding,
  type Library,
  newTable,
  noPast,
  noVersioning,
  type Past,
  type Reviewing,
  type Search,
  type TableView,
  type Versioning,
} from './browsing'
import type { Importing, Job } from './jobs'
import type { DialogName, FocusPlace, View } from './places'

/** A place in a source that is pointed at; with `within`, only while that is what is selected. */
export interface Pointed extends Span {
  sourceId: string
  within?: Span | undefined
}

/** Records by id, in the order in which they were made. */
export type ById<T> = ReadonlyMap<string, T>

interface ProjectInHand {
  path: string
  readOnly: boolean
  record: Records['project']
}

export interface Codebook {
  /** In the order of their keys 1–9, the others after them. */
  claimTypes: readonly Records['claimTypes'][]
  entities: ById<Records['entities']>
  tags: ById<Records['tags']>
  coders: ById<Records['coders']>
}

/** The source that the reader shows. `leaves` are the blocks that hold text, in order. */
export interface SourceInHand {
  id: string
  text: string
  blocks: readonly Block[]
  leaves: readonly Block[]
}

export interface Notice {
  id: number
  level: 'info' | 'warning' | 'error'
  message: string
  /** The commands that lead out, each a button. */
  ways?: readonly CommandName[] | undefined
  /** It concerns the last change only, and goes with the next one. */
  passing?: true | undefined
}

export interface State {
  /** False until the workbench has answered for the first time. */
  ready: boolean
  settings: Settings | undefined
  project: ProjectInHand | undefined
  codebook: Codebook
  sources: ById<Records['sources']>
  claimCounts: Readonly<Record<string, number>>
  /** How many highlights there are, and how many aren't where they were made; undefined before that was counted. */
  anchors: (Health['anchors'] & { highlights: number }) | undefined
  /** How far sources were read, by the id of the source; one that has none is unread. */
  readings: ReadonlyMap<string, Reading>
  library: Library
  search: Search
  /** The saved views of the claims table. */
  views: ById<Records['views']>
  table: TableView
  checking: Checking
  past: Past
  reviewing: Reviewing
  versioning: Versioning
  /** The thread of notes in which somebody stands, by its first note. */
  thread: string | undefined
  coding: Coding
  source: SourceInHand | undefined
  /** Highlights of the open source, and every highlight that a claim below rests on, wherever it lies. */
  highlights: ById<Records['highlights']>
  /** Where all highlights of the open source are here already, while the others are still being read. */
  partial: Span | undefined
  /** Claims with evidence in the open source, and the claim in hand. */
  claims: ById<Records['claims']>
  /** All of the project, as are relations, breakdowns and series. */
  notes: ById<Records['notes']>
  relations: ById<Records['relations']>
  breakdowns: ById<Records['breakdowns']>
  series: ById<Records['series']>
  /** Text that was typed into a form and not yet committed. */
  drafts: readonly Draft[]
  history: HistoryState
  /** The id of the claim in hand: the Inspector shows its form. */
  hand: string | undefined
  /** Which highlights of the open source are shown. */
  shows: Shows
  /** What is selected in the text of the open source; collapsed where only the caret stands. */
  selection: Span | undefined
  /** The claim that was made last in this page and the passage that it was made from, for what is suggested for it. */
  made: { claimId: string; passage: Span & { sourceId: string } } | undefined
  /** What is to be seen in the text without being selected: where a suggested value was read, a figure of a passage. */
  pointed: Pointed | undefined
  /** What the reader should bring into view and select; a new object for each request. */
  passage: Span | undefined
  /** Where the focus should go; a new object for each request. */
  focus: { on: FocusPlace } | undefined
  /** Whether the guide to the sample project is shown. */
  guide: boolean
  /** A command that a room of the page should carry out (useAsked); a new object for each request. */
  asked: { command: CommandName; path?: string | undefined } | undefined
  view: View
  dialog: DialogName | undefined
  /** Whether it is being asked who makes the changes, above whatever dialog is open. */
  naming: boolean
  /** The format that the export dialog begins with, where somebody asked for one. */
  exportAs: (typeof exportFormats)[number] | undefined
  /** The claims that it begins with, where somebody asked for those that the table shows, or for the selected ones. */
  exportOf: 'table' | 'selected' | undefined
  notices: readonly Notice[]
  /** The last thing that was done, for the status region. */
  status: string
  /** How often something was said: the same words may be said again. */
  said: number
  jobs: Readonly<Record<string, Job>>
  /** What was chosen in the palette, the last first, by id. */
  used: readonly string[]
  /** Documents that were dropped before there was a project; the next new one takes them. */
  waiting: readonly File[]
  /** The import that the dialog “Import” tells about; `report` when it is done. */
  importing: Importing | undefined
  /** What was pasted and waits in the dialog “Paste as a source”. */
  pasted: Pasted | undefined
  /** Goes up with every change of facts: windows on queries read again. */
  stale: number
}

const none: ReadonlyMap<string, never> = new Map<string, never>()

/** All that belongs to one project, as it is while none is open. */
export const noProject = {
  project: undefined,
  codebook: { claimTypes: [], entities: none, tags: none, coders: none },
  sources: none,
  claimCounts: {},
  anchors: undefined,
  views: none,
  table: newTable,
  checking: { found: undefined, running: false, show: 'open', at: undefined },
  coding: { list: 'tags', filter: '', kind: undefined, at: {}, doing: undefined, passed: [] },
  past: noPast,
  reviewing: { show: 'claims', queue: 'draft', ids: undefined, at: 0, decided: {}, thread: undefined },
  versioning: noVersioning,
  thread: undefined,
  readings: none,
  library: {
    side: 'sources',
    filter: '',
    tag: undefined,
    unread: false,
    selected: new Set<string>(),
    details: false,
  },
  search: { query: '', kinds: [], at: undefined, recent: [] },
  source: undefined,
  highlights: none,
  partial: undefined,
  claims: none,
  notes: none,
  relations: none,
  breakdowns: none,
  series: none,
  drafts: [],
  history: {},
  hand: undefined,
  selection: undefined,
  shows: showsAll,
  made: undefined,
  pointed: undefined,
  passage: undefined,
  focus: undefined,
  guide: false,
} satisfies Partial<State>

export const initialState: State = {
  ...noProject,
  ready: false,
  settings: undefined,
  asked: undefined,
  view: 'read',
  dialog: undefined,
  naming: false,
  exportAs: undefined,
  exportOf: undefined,
  notices: [],
  status: '',
  said: 0,
  jobs: {},
  used: [],
  waiting: [],
  importing: undefined,
  pasted: undefined,
  stale: 0,
}

export const byId = <T extends { id: string }>(records: readonly T[]): ById<T> =>
  new Map(records.map((record) => [record.id, record]))

export const sourceInHand = (opened: OpenedSource): SourceInHand => ({
  id: opened.source.id,
  text: opened.text,
  blocks: opened.blocks,
  leaves: leavesOf(opened.blocks),
})
