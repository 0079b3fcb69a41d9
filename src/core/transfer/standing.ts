// Whether what a claim rests on still stands in the newest version of its source, as exports say it.
// Must not break: whoever reads an export must see that a passage is one of an old version, and what came of it.
import type { Claim, Evidence } from '../model/claim'
import type { Source } from '../model/source'
import type { ProjectData } from './project-data'

/**
 * `kept`: the claim rests on a passage of the newest version, too, that came of this one; `detached`: a person found none
 * there; `undecided`: nobody has said. Absent where the source has no newer version.
 */
export type Standing = 'kept' | 'detached' | 'undecided'

export type Standings = (claim: Claim, evidence: Evidence) => Standing | undefined

export function createStandings(data: ProjectData): Standings {
  let superseded: ReadonlySet<string> | undefined
  const sourceOf = ({ highlightId }: Evidence): Source | undefined => {
    const highlight = data.get('highlights', highlightId)
    return highlight && data.get('sources', highlight.sourceId)
  }
  /** Whether one highlight was carried from another one, from version to version. */
  const cameOf = (id: string, of: string): boolean => {
    const seen = new Set<string>()
    let from = data.get('highlights', id)?.carriedFrom
    for (; from !== undefined && !seen.has(from); from = data.get('highlights', from)?.carriedFrom) {
      if (from === of) return true
      seen.add(from)
    }
    return false
  }
  return (claim, evidence) => {
    const old = (superseded ??= new Set(data.superseded()))
    if (old.size === 0 || !old.has(sourceOf(evidence)?.id ?? '')) return undefined
    const line = claim.evidence.filter((each) => cameOf(each.highlightId, evidence.highlightId))
    if (line.some((each) => !old.has(sourceOf(each)?.id ?? ''))) return 'kept'
    const version = (each: Evidence): number => sourceOf(each)?.version ?? 0
    const last = line.reduce((one, other) => (version(other) > version(one) ? other : one), evidence)
    return last.detached ? 'detached' : 'undecided'
  }
}
