// Words of the law that change on their way: accused in the original, charged in the copy.
// Must not break: what the law has done in the meantime is no drift; only the same person and matter are compared.
import type { Claim } from '../../model/claim'
import type { Records } from '../../model/records'
import { wordsIn } from '../../text/words'
import type { Found, Kind } from '../kind'
import { grouped, type Prepared } from '../prepared'
import { stretchOf } from '../times'
import { chargedFields, hasHappened } from './law'
import { type Line, linesOf } from './lines'
import { calledClaim, calledSources } from './passages'
import { type Directory, directoryOf, peopleIn } from './who'

type LegalStatus = NonNullable<Claim['legalStatus']>
type Charged = Claim & { legalStatus: LegalStatus }

export const legalStatus: Kind = function* (prepared) {
  for (const { kind, from, to } of prepared.relations) {
    const [derived, origin] = [prepared.claimOf.get(from), prepared.claimOf.get(to)]
    if (!derived || !origin || (kind !== 'derivedFrom' && kind !== 'sameAs')) continue
    const found = betweenTied(prepared, derived, origin)
    if (found) yield found
  }
  const directory = directoryOf(prepared)
  const lines = new Map<string, Line[]>()
  const linesFor = (claim: Claim): Line[] => {
    const known = lines.get(claim.id) ?? linesOf(prepared, claim, directory)
    lines.set(claim.id, known)
    return known
  }
  const inquiry: Inquiry = { prepared, directory, linesFor }
  const claims = prepared.claims.filter(isCharged)
  for (const [index, [, alike]] of [...byPerson(claims, directory)].entries()) {
    if (index % 100 === 99) yield undefined
    const inOrder = alike.toSorted((a, b) => dateOf(prepared, a) - dateOf(prepared, b))
    for (const [at, later] of inOrder.entries()) {
      if (at % 100 === 99) yield undefined
      const found = heldAgainst(inquiry, later, inOrder.slice(Math.max(0, at - mostCompared), at))
      if (found) yield found
    }
  }
}

interface Inquiry {
  prepared: Prepared
  directory: Directory
  linesFor: (claim: Claim) => readonly Line[]
}

/** What is wrong with a claim as those before it about the same person have it; the nearest one tells. */
function heldAgainst(inquiry: Inquiry, later: Charged, before: readonly Charged[]): Found | undefined {
  let asked: Found | undefined
  let isAgreed = false
  for (const earlier of before.toReversed()) {
    const found = betweenAlike(inquiry, earlier, later)
    if (found?.holds === false) return found
    asked ??= found
    isAgreed ||= earlier.legalStatus.key === later.legalStatus.key && sharedMatter(earlier, later) === true
  }
  // Where somebody said the same before, the question was asked there.
  return isAgreed ? undefined : asked
}

/** So many claims about one person are compared with each. */
const mostCompared = 20

const isCharged = (claim: Claim): claim is Charged =>
  claim.legalStatus !== undefined &&
  claim.legalStatus.key !== 'unknown' &&
  claim.status !== 'retracted' &&
  hasHappened(claim)

/** Claims by each of the people that they are about. */
function byPerson(claims: readonly Charged[], directory: Directory): Map<string, Charged[]> {
  const pairs = claims.flatMap((claim) =>
    chargedFields
      .flatMap((key) => peopleIn(claim, key))
      .map((ref) => ({ claim, key: directory.who(ref).key })),
  )
  const found = grouped(pairs, ({ key }) => key)
  return new Map([...found].map(([key, each]) => [key, each.map(({ claim }) => claim)]))
}

function dateOf(prepared: Prepared, claim: Claim): number {
  const period = claim.fields['period'] as { edtf?: string } | undefined
  const date = period?.edtf ?? prepared.sourcesOf(claim)[0]?.published
  return (date === undefined ? undefined : stretchOf(date)?.start) ?? Infinity
}

function betweenTied(prepared: Prepared, derived: Claim, origin: Claim): Found | undefined {
  if (!isCharged(derived) || derived.legalStatus.key === origin.legalStatus?.key) return undefined
  if (isCharged(origin))
    return found(
      prepared,
      origin,
      derived,
      false,
      (first, second) =>
        `${second} makes “${derived.legalStatus.text}” of “${origin.legalStatus.text}” in ${first}, although it is the same claim`,
    )
  if (origin.legalStatus) return undefined
  return found(
    prepared,
    origin,
    derived,
    'unknown',
    () =>
      `“${derived.legalStatus.text}” is derived from ${calledClaim(prepared, origin)}, which says nothing of the kind`,
  )
}

function betweenAlike(inquiry: Inquiry, earlier: Charged, later: Charged): Found | undefined {
  const { prepared } = inquiry
  if (earlier.legalStatus.key === later.legalStatus.key || isExplained(prepared, earlier, later))
    return undefined
  const matter = sharedMatter(earlier, later)
  const link = linkOf(inquiry, earlier, later) ?? linkOf(inquiry, later, earlier)
  if (link && matter !== false) {
    const { origin, copy } = link
    const said = [origin, copy].map((claim) => claim.legalStatus.text)
    const say = (first: string, second: string): string =>
      link.how === 'copy'
        ? `${second}, a copy of ${first}, says “${said[1]}” where that says “${said[0]}”`
        : `${second} has it from ${first}, and makes “${said[1]}” of “${said[0]}”`
    return found(prepared, origin, copy, false, say, link.sources)
  }
  const isNamed = chargedFields.some((key) => peopleIn(later, key).some(({ entity, name }) => entity ?? name))
  if (!isNamed || matter !== true || isProgress(prepared, earlier, later)) return undefined
  return found(
    prepared,
    earlier,
    later,
    'unknown',
    (first, second) =>
      `${first} says “${earlier.legalStatus.text}” and ${second} “${later.legalStatus.text}” of the same person and matter`,
  )
}

const stages: Readonly<Record<LegalStatus['key'], number>> = {
  unknown: 0,
  accused: 1,
  investigated: 2,
  charged: 3,
  convicted: 4,
  sanctioned: 4,
  upheld: 4,
  cleared: 4,
}

/** Whether the law may have gone on from the one to the other. */
const isProgress = (prepared: Prepared, earlier: Charged, later: Charged): boolean =>
  dateOf(prepared, earlier) < dateOf(prepared, later) &&
  stages[earlier.legalStatus.key] < stages[later.legalStatus.key]

/** Whether a relation says that one came after the other, or that they are about different things; tied ones are told already. */
const isExplained = ({ relationsOf }: Prepared, a: Claim, b: Claim): boolean =>
  (relationsOf.get(a.id) ?? []).some(
    ({ kind, from, to }) =>
      (from === b.id || to === b.id) &&
      ['updates', 'notSameAs', 'notContradicts', 'derivedFrom', 'sameAs'].includes(kind),
  )

type Sources = [Records['sources'], Records['sources']]

interface Link {
  origin: Charged
  copy: Charged
  how: 'copy' | 'hearsay'
  sources: Sources
}

/** Whether a source of `copy` copies one of `origin`, or has it from there. */
function linkOf({ linesFor, directory }: Inquiry, origin: Charged, copy: Charged): Link | undefined {
  const from = linesFor(origin).map(({ source }) => source)
  const lines = linesFor(copy)
  if (lines.some(({ source }) => from.includes(source))) return undefined
  for (const { source } of lines) {
    const original = from.find(({ id }) => id === source.copyOf)
    if (original) return { origin, copy, how: 'copy', sources: [original, source] }
  }
  for (const { path, source } of lines) {
    const hops = new Set(path.slice(1).map(({ key }) => key))
    const cited = from.find((each) => hops.has(directory.voice(each).key))
    if (cited) return { origin, copy, how: 'hearsay', sources: [cited, source] }
  }
  return undefined
}

/** Whether two claims are about the same conduct; undefined where one of them doesn't say. */
function sharedMatter(a: Claim, b: Claim): boolean | undefined {
  const [left, right] = [matterOf(a), matterOf(b)]
  if (left.size === 0 || right.size === 0) return undefined
  const common = [...left].filter((word) => right.has(word)).length
  return common / Math.min(left.size, right.size) >= 0.5
}

function matterOf(claim: Claim): Set<string> {
  const said = ['conduct', 'what', 'about']
    .map((key) => claim.fields[key])
    .find((each) => typeof each === 'string')
  const words = wordsIn(said ?? '').map(({ key }) => key.replace(/(?<=.{3})s$/, ''))
  return new Set(words.filter((word) => word.length > 3))
}

function found(
  prepared: Prepared,
  origin: Claim,
  copy: Claim,
  holds: Found['holds'],
  say: (first: string, second: string) => string,
  [a, b]: Partial<Sources> = [prepared.sourcesOf(origin)[0], prepared.sourcesOf(copy)[0]],
): Found {
  const [first, second] = a && b ? calledSources(a, b) : ['The first claim', 'the second']
  return {
    kind: 'legalStatus',
    claims: [origin.id, copy.id],
    expression: `${origin.legalStatus?.key ?? '—'} → ${copy.legalStatus?.key ?? '—'}`,
    holds,
    message: `${say(first, second)}.`,
    picture: {
      as: 'words',
      left: { claim: origin.id, label: first },
      right: { claim: copy.id, label: second },
      pieces: [
        { in: 'left', text: origin.legalStatus?.text ?? '' },
        { in: 'right', text: copy.legalStatus?.text ?? '' },
      ],
    },
    restsOn: [origin, copy].map((claim) => [
      claim.id,
      claim.legalStatus,
      chargedFields.flatMap((key) => peopleIn(claim, key)),
    ]),
  }
}
