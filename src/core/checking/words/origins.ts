// How many independent origins a claim has, however many sources state it, and whether any of them is one at all.
// Must not break: origins are counted, not articles; what has only two sources of its own is not called a circle.
import type { Claim } from '../../model/claim'
import { groupedClaims } from './same'
import type { Found, Kind } from '../kind'
import { type Line, linesOf } from './lines'
import { calledClaim, listedFew } from './passages'
import { directoryOf, type Who } from './who'

export const origins: Kind = function* (prepared) {
  const directory = directoryOf(prepared)
  let done = 0
  for (const claims of yield* groupedClaims(prepared)) {
    if ((done += 1) % 500 === 0) yield undefined
    const lines = claims.flatMap((claim) => linesOf(prepared, claim, directory))
    const web = webOf(lines)
    for (const { from, to } of derivations(prepared, claims))
      for (const { path } of lines.filter(({ claim }) => claim.id === from))
        // A line that says itself whom it comes from needs no relation for it.
        for (const origin of path.length > 1 ? [] : lines.filter(({ claim }) => claim.id === to))
          tie(web, path[0], origin.path[0])
    const circle = circleIn(web)
    const said = () => calledClaim(prepared, claims[0] as Claim)
    if (circle) yield circular(said, lines, web, circle)
    const found = counted(said, lines, web)
    if (found) yield found
  }
}

/** Who has it from whom, by key. */
type Web = Map<string, { who: Who; from: Set<string> }>

function webOf(lines: readonly Line[]): Web {
  const web: Web = new Map()
  for (const { path } of lines) for (const [at, who] of path.entries()) tie(web, who, path[at + 1])
  return web
}

function tie(web: Web, who: Who | undefined, from: Who | undefined): void {
  if (!who) return
  const known = web.get(who.key) ?? { who, from: new Set() }
  web.set(who.key, known)
  if (from && from.key !== who.key) known.from.add(from.key)
}

const derivations = (
  { relationsOf }: Parameters<Kind>[0],
  claims: readonly Claim[],
): { from: string; to: string }[] =>
  claims.flatMap(({ id }) =>
    (relationsOf.get(id) ?? []).filter(({ kind, from }) => kind === 'derivedFrom' && from === id),
  )

/** Those who have it from each other, in the order of who has it from whom. */
function circleIn(web: Web): Who[] | undefined {
  const done = new Set<string>()
  for (const start of web.keys()) {
    const path: string[] = []
    const next = [{ key: start, depth: 0 }]
    for (let step = next.pop(); step; step = next.pop()) {
      path.length = step.depth
      const at = path.indexOf(step.key)
      if (at >= 0) return path.slice(at).map((key) => web.get(key)?.who as Who)
      if (done.has(step.key)) continue
      done.add(step.key)
      path.push(step.key)
      for (const key of web.get(step.key)?.from ?? []) next.push({ key, depth: path.length })
    }
  }
  return undefined
}

/** Who has it from nobody else. */
const endsOf = (web: Web): Who[] =>
  [...web.values()].filter(({ from }) => from.size === 0).map(({ who }) => who)

function circular(said: () => string, lines: readonly Line[], web: Web, circle: readonly Who[]): Found {
  const keys = new Set(circle.map(({ key }) => key))
  const inCircle = lines.filter(({ path }) => path.some(({ key }) => keys.has(key)))
  const ends = endsOf(web).map(({ name }) => name)
  const names = circle.map(({ name }) => name)
  const told = names.map((name, at) =>
    at === 0 ? `${name} has ${said()} from ${names[1]}` : `${name} from ${names[at + 1] ?? names[0]}`,
  )
  const rest =
    ends.length > 0 ? `only ${listedFew(ends)} may know it first hand` : 'none of them says how it is known'
  return {
    kind: 'circular',
    claims: claimsOf(inCircle),
    expression: [...names, names[0]].join(' ← '),
    holds: ends.length > 0 ? 'unknown' : false,
    message: `${listedFew(told)}: ${rest}.`,
    ...pictured(inCircle, ends.length),
  }
}

/** The number of origins, where there are several sources to be taken for as many. */
function counted(said: () => string, lines: readonly Line[], web: Web): Found | undefined {
  const voices = new Map(lines.map(({ path }) => [path[0]?.key ?? '', path[0]?.name ?? '']))
  const ends = endsOf(web)
  if (voices.size < 2 || ends.length === 0) return undefined
  const common = { kind: 'singleOrigin' as const, claims: claimsOf(lines), ...pictured(lines, ends.length) }
  const computed = String(ends.length)
  const expression = `${voices.size} sources, ${ends.length === 1 ? 'one origin' : `${ends.length} origins`}`
  const [end] = ends
  if (ends.length > 1 || !end) {
    const names = listedFew(ends.map(({ name }) => name))
    const message = `${said()} has ${ends.length} origins, as far as they are named: ${names}.`
    return { ...common, expression, computed, holds: true, message }
  }
  voices.delete(end.key)
  // Beside the origin itself somebody who has it from there is a second source only where it was claimed twice.
  if (voices.size < 2 && common.claims.length < 2) return undefined
  const names = listedFew([...voices.values()])
  const have = voices.size === 1 ? 'has' : voices.size === 2 ? 'both have' : 'all have'
  const message = `${names} ${have} ${said()} from ${end.name}: ${expression}.`
  return { ...common, expression, computed, holds: false, message }
}

const claimsOf = (lines: readonly Line[]): string[] => [...new Set(lines.map(({ claim }) => claim.id))]

const pictured = (lines: readonly Line[], ends: number): Pick<Found, 'picture' | 'restsOn'> => ({
  picture: {
    as: 'origins',
    lines: lines.map(({ claim, path }) => ({ claim: claim.id, names: path.map(({ name }) => name) })),
    origins: ends,
  },
  restsOn: lines.map(({ claim, source, path }) => [claim.id, source.id, path.map(({ key }) => key)]),
})
