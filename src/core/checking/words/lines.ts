// Who has a claim from whom: for each source that states it a line from its voice back to where it comes from.
// Must not break: what a claim says of itself goes before what is said of a whole document.
import type { Claim } from '../../model/claim'
import type { Records } from '../../model/records'
import type { Prepared } from '../prepared'
import type { Directory, Who } from './who'

export interface Line {
  claim: Claim
  source: Records['sources']
  /** From the voice of the source, first, to the origin. */
  path: readonly Who[]
}

/** The lines of a claim, one a source that states or supports it. */
export function linesOf(prepared: Prepared, claim: Claim, directory: Directory): Line[] {
  const { highlights, sources, relationsOf } = prepared
  const found = new Map<string, Records['sources']>()
  for (const { highlightId, role } of claim.evidence) {
    const source = sources.get(highlights.get(highlightId)?.sourceId ?? '')
    if (source && (role === 'states' || role === 'supports')) found.set(source.id, source)
  }
  const isDerived = relationsOf
    .get(claim.id)
    ?.some(({ kind, from }) => kind === 'derivedFrom' && from === claim.id)
  const known: Known = {
    own: claim.attribution.map((hop) => apart(directory.who(hop), claim.id)),
    voices: new Set([...found.values()].map((source) => directory.voice(source).key)),
    isDerived: isDerived ?? false,
    directory,
    sources,
  }
  return [...found.values()].map((source) => {
    const path = pathOf(known, source)
    return { claim, source, path: path.filter(({ key }, at) => key !== path[at - 1]?.key) }
  })
}

interface Known {
  /** The attribution of the claim. */
  own: readonly Who[]
  /** The voices of all sources of the claim. */
  voices: ReadonlySet<string>
  /** Whether a relation says which claim it comes from: then the chain of a whole document says nothing about it. */
  isDerived: boolean
  directory: Directory
  sources: Prepared['sources']
}

/** Two who name somebody unnamed don't name the same one. */
const apart = (who: Who, by: string): Who => (who.isUnnamed ? { ...who, key: `${who.key} ${by}` } : who)

function pathOf(known: Known, source: Records['sources'], copies = 0): Who[] {
  const { own, voices, isDerived, directory, sources } = known
  const voice = directory.voice(source)
  const ownFrom = (key: string): number => own.findIndex((who) => who.key === key)
  const original = sources.get(source.copyOf ?? '')
  if (original && copies < 10) return [voice, ...pathOf(known, original, copies + 1)]
  if (ownFrom(voice.key) >= 0) return own.slice(ownFrom(voice.key))
  const inherited = isDerived
    ? []
    : (source.attribution ?? []).map((hop) => apart(directory.who(hop), source.id))
  if (inherited.length > 0) {
    const chain = [voice, ...inherited.slice(inherited.findIndex(({ key }) => key === voice.key) + 1)]
    // From the first one on whom the claim names too, its own attribution knows better.
    const meeting = chain.findIndex(({ key }) => ownFrom(key) >= 0)
    return meeting < 0
      ? chain
      : [...chain.slice(0, meeting), ...own.slice(ownFrom(chain[meeting]?.key ?? ''))]
  }
  // The attribution of the claim is the chain of another of its sources; they share where it ends.
  if (voices.has(own[0]?.key ?? '')) return [voice, ...own.slice(1).slice(-1)]
  return copies > 0 && isDerived ? [voice] : [voice, ...own]
}
