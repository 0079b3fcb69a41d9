// The pure updates of the state: a project or source that was opened, a delta that came back, a notice.
// Must not break: merging the same delta twice leaves the same state as merging it once.
import type { Delta, OpenedProject, OpenedSource } from '../../core/contract'
import type { Records } from '../../core/model/records'
import type { Span } from '../../core/text/span'
import { placeOf } from '../reader/read-state'
import { words } from '../ui/words'
import { byId, type ById, type Codebook, noProject, type Notice, sourceInHand, type State } from './state'

/** A project has been opened, or everything of the open one was read again; then what is open stays open. */
export function opened(state: State, project: OpenedProject): Partial<State> {
  const same = state.project?.record.id === project.project.id && state.project.path === project.path
  return {
    ...(same ? {} : leaving(state)),
    project: { path: project.path, readOnly: project.readOnly, record: project.project },
    codebook: {
      claimTypes: ordered(project.claimTypes),
      entities: byId(project.entities),
      tags: byId(project.tags),
      coders: byId(project.coders),
    },
    views: byId(project.views),
    sources: byId(project.sources),
    claimCounts: project.claimCounts,
    readings: new Map(project.readings.map((reading) => [reading.sourceId, reading])),
    drafts: project.drafts,
    history: project.history,
    stale: state.stale + 1,
  }
}

/** No project is open any more. */
export const closed = (state: State): Partial<State> => ({
  ...leaving(state),
  view: 'read',
  stale: state.stale + 1,
})

/** What is left of the page when its project goes: what was said of the last change goes, too. */
const leaving = ({ notices }: State): Partial<State> => ({
  ...noProject,
  notices: notices.filter(({ passing }) => !passing),
})

/** A source has been opened, of very many highlights those `near`; the claim in hand stays in hand, with its evidence. */
export function openedSource(state: State, source: OpenedSource, near?: Span): Partial<State> {
  const hand = state.hand === undefined ? undefined : state.claims.get(state.hand)
  const kept = (hand?.evidence ?? []).flatMap(({ highlightId }) => state.highlights.get(highlightId) ?? [])
  const same = state.source?.id === source.source.id
  return {
    // The text of a source never changes: the reader keeps what it shows.
    source: same ? state.source : sourceInHand(source),
    highlights: byId([...kept, ...source.highlights]),
    partial: source.more ? near : undefined,
    claims: byId([...(hand ? [hand] : []), ...source.claims]),
    selection: same ? state.selection : caretIn(state, source),
  }
}

/** Where the caret of a source stands that is opened: the reader puts it there. */
function caretIn(state: State, { source, text }: OpenedSource): State['selection'] {
  const start = placeOf(state, source.id) ?? 0
  return text === '' ? undefined : { start, end: start }
}

/** What a changing verb changed. It costs what changed, not what the page holds. */
export function merge(state: State, delta: Delta): Partial<State> {
  const { put, removed } = delta
  const sources = patched(state.sources, put.sources, removed.sources)
  const source = state.source && sources.has(state.source.id) ? state.source : undefined
  const highlights = patched(state.highlights, put.highlights, removed.highlights)
  const every = patched(state.claims, put.claims, removed.claims)
  const made = put.claims?.find((claim) => isMade(claim, delta) && !state.claims.has(claim.id))
  const asked = made?.id ?? state.hand
  const hand = asked !== undefined && every.has(asked) ? asked : undefined
  return {
    project: withRecord(state.project, put.project?.[0]),
    codebook: mergedCodebook(state.codebook, delta),
    sources,
    source,
    highlights,
    claims: shownClaims(state, every, delta, { source, highlights, hand }),
    claimCounts: recounted(state, delta, highlights, hand),
    notes: patched(state.notes, put.notes, removed.notes),
    relations: patched(state.relations, put.relations, removed.relations),
    breakdowns: patched(state.breakdowns, put.breakdowns, removed.breakdowns),
    series: patched(state.series, put.series, removed.series),
    views: patched(state.views, put.views, removed.views),
    table: withoutClaims(state.table, removed.claims),
    drafts: those(state.drafts, (draft) => !removed.claims?.includes(draft.claimId)),
    history: delta.history,
    hand,
    notices: those(state.notices, ({ passing }) => !passing),
    stale: state.stale + 1,
  }
}

const withRecord = (project: State['project'], record: Records['project'] | undefined): State['project'] =>
  project && record ? { ...project, record } : project

/** The same list where all of it stays, so that nobody renders again for it. */
const those = <T>(all: readonly T[], stays: (each: T) => boolean): readonly T[] =>
  all.every(stays) ? all : all.filter(stays)

/**
 * A new claim comes into hand. One that is changed doesn't: it may be of a form that was left in the meantime, or of the
 * table.
 */
const isMade = ({ id, createdAt, updatedAt }: Records['claims'], delta: Delta): boolean =>
  id === delta.id && createdAt === updatedAt

/** The claims that the page goes on holding: those of the open source, and the one in hand. */
function shownClaims(
  before: State,
  every: State['claims'],
  delta: Delta,
  { source, highlights, hand }: Pick<State, 'source' | 'highlights' | 'hand'>,
): State['claims'] {
  const stays = (claim: Records['claims']): boolean =>
    claim.id === hand || (source !== undefined && sourcesOf(claim, highlights).has(source.id))
  if (!source) return new Map([...every].filter(([id]) => id === hand))
  const touched = [
    ...(delta.put.claims ?? []).map(({ id }) => id),
    ...(before.hand === undefined ? [] : [before.hand]),
  ]
  const leaving = touched.filter((id) => {
    const claim = every.get(id)
    return claim !== undefined && !stays(claim)
  })
  return patched(every, [], leaving)
}

/** What is said of a change that was saved; of a removal also how to take it back. */
export function saved(state: State, summary: string, verb = ''): Partial<State> {
  const said = { status: words.saved(summary), said: state.said + 1 }
  if (!verb.startsWith('remove')) return said
  return { ...said, ...noticed(state, { level: 'info', message: summary, ways: ['undo'], passing: true }) }
}

/** True for what changed nothing: that is no step, and the newest one is another. */
export const isEmpty = ({ put, removed }: Delta): boolean =>
  [...Object.values(put), ...Object.values(removed)].every((records) => records.length === 0)

/** True when a delta counts claims anew that the page doesn't hold, so that it can't count them by itself. */
export const countsUnknown = (state: State, delta: Delta): boolean =>
  (delta.recount === true &&
    ((delta.removed.claims ?? []).some((id) => !state.claims.has(id)) ||
      (delta.put.claims ?? []).some((claim) => !isMade(claim, delta) && !state.claims.has(claim.id)))) ||
  (delta.put.sources ?? []).some((source) => !state.sources.has(source.id))

/**
 * Puts a notice at the end; one that says the same thing is not said twice, and only one passes. What a verb fails
 * with may have been said before as a notice with ways out: those stay.
 */
export function noticed(state: State, notice: Omit<Notice, 'id'>): Partial<State> {
  const before = state.notices.find(({ message }) => message === notice.message)
  const others = state.notices.filter(
    ({ message, passing }) => message !== notice.message && !(passing && notice.passing),
  )
  const id = 1 + Math.max(0, ...state.notices.map((each) => each.id))
  return { notices: [...others, { ...notice, ways: notice.ways ?? before?.ways, id }] }
}

function mergedCodebook(codebook: Codebook, { put, removed }: Delta): Codebook {
  const touched = [put, removed].some((records) =>
    (['claimTypes', 'entities', 'tags', 'coders'] as const).some((noun) => records[noun]),
  )
  if (!touched) return codebook
  const before = byId(codebook.claimTypes)
  const types = patched(before, put.claimTypes, removed.claimTypes)
  return {
    // New colours are a new style sheet, for which the browser lays out the whole text.
    claimTypes: types === before ? codebook.claimTypes : ordered([...types.values()]),
    entities: patched(codebook.entities, put.entities, removed.entities),
    tags: patched(codebook.tags, put.tags, removed.tags),
    coders: patched(codebook.coders, put.coders, removed.coders),
  }
}

/** The counts after a change, by the difference that those claims make which the page holds. */
function recounted(
  state: State,
  { put, removed }: Delta,
  highlights: State['highlights'],
  hand: string | undefined,
): State['claimCounts'] {
  const changed = (put.claims ?? []).filter(({ id }) => state.claims.has(id) || id === hand)
  const gone = (removed.claims ?? []).flatMap((id) => state.claims.get(id) ?? [])
  if (changed.length === 0 && gone.length === 0) return state.claimCounts
  const before = [...changed.flatMap(({ id }) => state.claims.get(id) ?? []), ...gone]
  const counts: Record<string, number> = { ...state.claimCounts }
  for (const claim of before)
    for (const id of sourcesOf(claim, state.highlights)) counts[id] = (counts[id] ?? 0) - 1
  for (const claim of changed)
    for (const id of sourcesOf(claim, highlights)) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

/** Passages that come after the change which lets these claims rest on them; until they are here it isn't known in which source. */
export function withPassages(
  state: State,
  passages: readonly Records['highlights'][],
  claimIds: readonly string[],
): Pick<State, 'highlights' | 'claimCounts'> {
  const highlights = patched(state.highlights, passages)
  const counts: Record<string, number> = { ...state.claimCounts }
  for (const claim of claimIds.flatMap((id) => state.claims.get(id) ?? [])) {
    const before = sourcesOf(claim, state.highlights)
    for (const id of sourcesOf(claim, highlights)) if (!before.has(id)) counts[id] = (counts[id] ?? 0) + 1
  }
  return { highlights, claimCounts: counts }
}

const sourcesOf = (claim: Records['claims'], highlights: State['highlights']): Set<string> =>
  new Set(claim.evidence.flatMap(({ highlightId }) => highlights.get(highlightId)?.sourceId ?? []))

/** Claims that are gone are not selected any more. */
function withoutClaims(table: State['table'], gone: readonly string[] = []): State['table'] {
  if (!gone.some((id) => table.selected.has(id))) return table
  const left = new Set(table.selected)
  for (const id of gone) left.delete(id)
  return { ...table, selected: left }
}

const ordered = (types: readonly Records['claimTypes'][]): Records['claimTypes'][] =>
  types.toSorted((a, b) => (a.shortcut ?? 10) - (b.shortcut ?? 10))

/** The same map where nothing changed, so that nobody renders again for it. */
function patched<T extends { id: string }>(
  records: ById<T>,
  put: readonly T[] = [],
  removed: readonly string[] = [],
): ById<T> {
  if (put.length === 0 && !removed.some((id) => records.has(id))) return records
  const next = new Map(records)
  for (const id of removed) next.delete(id)
  for (const record of put) next.set(record.id, record)
  return next
}
