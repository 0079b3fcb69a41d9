// The steps of the history as rows of a list, by day, and what they are narrowed to besides. Pure.
// Must not break: the steps stay in the order in which they came, the newest first.
import type { HistoryStep } from '../../core/answers'
import type { Noun } from '../../core/model/records'
import type { Past } from '../state/browsing'

/** A step as a row; the first of each day says which it is. */
export interface StepRow {
  id: string
  /** No letter finds a step: letters are the keys of the list. */
  text: ''
  step: HistoryStep
  opens?: string
}

/** What kinds of things a step can be about, each with its nouns. */
export const kinds = {
  sources: ['sources'],
  highlights: ['highlights'],
  claims: ['claims'],
  notes: ['notes'],
  relations: ['relations', 'breakdowns', 'series'],
  codebook: ['claimTypes', 'tags', 'entities', 'views', 'coders'],
  checks: ['checkDecisions'],
  project: ['project'],
} as const satisfies Record<string, readonly Noun[]>
export type Kind = keyof typeof kinds

/** `dayOf` names the day of a time as the person counts days. */
export function rowsOf(steps: readonly HistoryStep[], dayOf: (at: string) => string): StepRow[] {
  let day: string | undefined
  return steps.map((step) => {
    const before = day
    day = dayOf(step.at)
    return { id: String(step.step), text: '', step, ...(day !== before && { opens: day }) }
  })
}

/** The days that the history is narrowed to as times: from the first moment of the one to the last of the other. */
export function timesOf({ from, to }: Pick<Past, 'from' | 'to'>): { from?: string; to?: string } {
  return {
    ...(from !== undefined && { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to !== undefined && { to: new Date(`${to}T23:59:59.999`).toISOString() }),
  }
}
