// `assay check`: what adds up in a project and what doesn't, each with the passages that it is about.
// Must not break: finding something is no failure of the command, unless --exit-code asks for that; what was decided is said with it.
import type { CheckedClaims } from '../../../core/answers'
import type { OpenedSource } from '../../../core/contract'
import { type Check, CheckKind, checkLabels, type Proposal } from '../../../core/model/check'
import type { Records } from '../../../core/model/records'
import type { RemoteWorkbench } from '../../../core/remote'
import { locatorAt } from '../../../core/transfer/citation'
import { plain, print, printJson, warn } from './output'
import { listed } from './records'
import { job, untilCancelled, withProject } from './session'

export function check(
  [path]: [string],
  { json, exitCode }: { json?: boolean; exitCode?: boolean },
): Promise<number> {
  return withProject(path, 'read', async (ask) => {
    const checked = await untilCancelled(ask, ask.checks({ job }))
    if (json) await printJson(checked)
    else await printChecked(checked, ask)
    return exitCode && checked.checks.some(failing) ? 1 : 0
  })
}

const failing = (check: Check): boolean => check.state === 'open' && check.holds === false

/** So many checks of one outcome and kind are told. */
const toldOfAKind = 20

const outcomes = [
  ['Does not hold', failing],
  ['To look at', (check: Check) => check.state === 'open' && check.holds === 'unknown'],
  ['Holds', (check: Check) => check.state === 'open' && check.holds === true],
  ['Decided', (check: Check) => check.state !== 'open'],
] as const

async function printChecked({ checks, proposals }: CheckedClaims, ask: RemoteWorkbench): Promise<void> {
  const told = outcomes.map(([heading, belongs]) => ({ heading, kinds: byKind(checks.filter(belongs)) }))
  const shown = told.flatMap(({ kinds }) => kinds.flatMap((found) => found.slice(0, toldOfAKind)))
  const passages = await passagesOf(ask, new Set(shown.flatMap(({ claims }) => claims)))
  for (const { heading, kinds } of told) {
    if (kinds.length > 0) await print(`${heading} (${kinds.flat().length})`)
    for (const found of kinds) {
      for (const each of found.slice(0, toldOfAKind)) await print(linesOf(each, passages))
      const more = found.length - toldOfAKind
      if (more > 0) await print(`  … and ${more} more of this kind; --json has them all.`)
    }
  }
  await printProposed(
    'Proposed',
    proposals.filter(({ state }) => state === 'open'),
  )
  await printProposed(
    'Offers dismissed',
    proposals.filter(({ state }) => state !== 'open'),
  )
  if (checks.length === 0) warn('There is nothing to check yet.')
}

async function printProposed(heading: string, proposals: readonly Proposal[]): Promise<void> {
  if (proposals.length > 0) await print(`${heading} (${proposals.length})`)
  for (const each of proposals) await print(`  ${plain(each.message + decidedAs(each))}`)
}

/** The checks of each kind that there are any of. */
const byKind = (checks: readonly Check[]): Check[][] =>
  CheckKind.options
    .map((kind) => checks.filter((each) => each.kind === kind))
    .filter(({ length }) => length > 0)

function linesOf(
  { kind, message, claims, picture, ...check }: Check,
  passages: ReadonlyMap<string, string[]>,
): string {
  const lines = [`  ${checkLabels[kind]}: ${message}${decidedAs(check)}`]
  // Of many claims one passage each is enough to know them by.
  const most = claims.length > 2 ? 1 : mostPassages
  for (const claim of claims)
    for (const passage of (passages.get(claim) ?? [claim]).slice(0, most)) lines.push(`    ${passage}`)
  if (picture?.as === 'origins') for (const { names } of picture.lines) lines.push(`    ${names.join(' › ')}`)
  return lines.map((line) => /^ */.exec(line)?.[0] + plain(line).trim()).join('\n')
}

const decidedAs = ({ state, reason }: Pick<Check, 'state' | 'reason'>): string =>
  state === 'open' ? '' : ` [${state}${reason === undefined ? '' : `: ${reason}`}]`

/** What each claim rests on, a line a passage: its quote with source and place, or its own words. */
async function passagesOf(ask: RemoteWorkbench, ids: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const claims = new Map<string, Records['claims']>()
  const wanted = new Set<string>()
  for await (const record of listed(ask, 'claims')) {
    const claim = record as Records['claims']
    if (!ids.has(claim.id)) continue
    claims.set(claim.id, claim)
    for (const highlightId of passagesIn(claim)) wanted.add(highlightId)
  }
  const places = new Map<string, Set<string>>()
  for await (const record of listed(ask, 'highlights')) {
    const { id, sourceId } = record as Records['highlights']
    if (wanted.has(id)) places.set(sourceId, (places.get(sourceId) ?? new Set()).add(id))
  }
  const lines = new Map<string, string>()
  // Source by source: of no more than one its whole text is in memory.
  for (const [id, highlights] of places) {
    const source = await ask.openSource({ id })
    for (const highlightId of highlights) lines.set(highlightId, lineOf(source, highlightId))
  }
  const ofClaim = (claim: Records['claims']): string[] => {
    const found = passagesIn(claim).flatMap((highlightId) => lines.get(highlightId) ?? [])
    return found.length > 0 ? found : [claim.statement ?? `A claim of type ${claim.type}, ${claim.id}`]
  }
  return new Map([...claims].map(([id, claim]) => [id, ofClaim(claim)]))
}

const mostPassages = 4

/** Where a claim is stated or supported; what only stands around it where it is not. */
function passagesIn({ evidence }: Records['claims']): string[] {
  const stating = evidence.filter(({ role }) => role === 'states' || role === 'supports')
  const shown = stating.length > 0 ? stating : evidence
  return [...new Set(shown.map(({ highlightId }) => highlightId))].slice(0, mostPassages)
}

function lineOf({ source, highlights, text, blocks }: OpenedSource, highlightId: string): string {
  const highlight = highlights.find(({ id }) => id === highlightId)
  const quote = `“${(highlight?.quote ?? highlight?.was)?.exact ?? ''}” — ${source.title}`
  if (highlight?.start === undefined) return `${quote}, place lost`
  const { page, paragraph } = locatorAt(text, blocks, highlight.start)
  if (page !== undefined) return `${quote}, p. ${page}`
  return paragraph === undefined ? quote : `${quote}, paragraph ${paragraph}`
}
