// Which highlights of the open source are shown: by tag, claim type, coder, claims and anchor.
// Pure. Must not break: it only hides; facts, counts of claims and exports know nothing of it.
import type { Highlight } from '../../../core/model/highlight'
import type { Records } from '../../../core/model/records'

/** What is asked for: any of each list; an empty one asks for nothing. */
export interface Shows {
  claimed: readonly ('with' | 'without')[]
  types: readonly string[]
  tags: readonly string[]
  coders: readonly string[]
  anchors: readonly Highlight['anchor'][]
}

export const showsAll: Shows = { claimed: [], types: [], tags: [], coders: [], anchors: [] }

export const isNarrowed = (shows: Shows): boolean => Object.values(shows).some((list) => list.length > 0)

/** What a highlight has of each list; `claims` are those that rest on it. */
export const traitsOf = (highlight: Highlight, claims: readonly Records['claims'][]): Shows => ({
  claimed: [claims.length > 0 ? 'with' : 'without'],
  types: [...new Set(claims.map(({ type }) => type))],
  tags: highlight.tags,
  coders: [highlight.coder],
  anchors: [highlight.anchor],
})

/** Whether a highlight is shown: it has something of each list that asks for anything. */
export function isShown(shows: Shows, highlight: Highlight, claims: readonly Records['claims'][]): boolean {
  const has = traitsOf(highlight, claims)
  return (Object.keys(shows) as (keyof Shows)[]).every((key) => {
    const wanted: readonly string[] = shows[key]
    return wanted.length === 0 || has[key].some((each) => wanted.includes(each))
  })
}
