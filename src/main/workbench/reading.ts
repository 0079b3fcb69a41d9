// The verbs that only read: lists, sources, texts, the claims table, verification.
// A record that is asked for by id and isn't there is an error, a list without records isn't.
import type { Checked, Workbench } from '../../core/contract'
import type { Highlight } from '../../core/model/highlight'
import type { Noun, Records } from '../../core/model/records'
import { checkWhere } from '../../core/transfer/where'
import type { ProjectDatabase } from '../database'
import type { Session } from './session'
import { search } from './search'
import { badValue, need } from './transaction'
import { verifyVerb } from './verifying'

type ReadingVerbs = Pick<
  Workbench,
  'list' | 'openSource' | 'text' | 'search' | 'ledger' | 'ledgerGroups' | 'ledgerIds' | 'uses' | 'verify'
>

export function readingVerbs(session: Session): ReadingVerbs {
  return {
    list: ({ kind, sourceId, where, after, limit }) => {
      const database = session.project()
      if (sourceId !== undefined) need(database, 'sources', sourceId)
      if (Object.values(where).some((value) => value !== undefined)) {
        if (kind !== 'claims') throw badValue(`Only claims can be filtered by what they say, not ${kind}.`)
        checkWhere(where, database)
        const claims: Records['claims'][] = []
        for (const claim of database.claims({ source: sourceId, ...where }, after))
          if (claims.push(claim) > limit) break
        return pageOf(claims, limit, (claim) => claim.id)
      }
      // One more than asked for tells whether there is a next page.
      if (kind === 'changes') {
        const changes = database.changes({ after: seqOf(after), limit: limit + 1 })
        return pageOf(changes, limit, (change) => String(change.seq))
      }
      const noun: Noun = kind === 'types' ? 'claimTypes' : kind
      const records: Records[Noun][] = database.page(noun, {
        limit: limit + 1,
        ...(after !== undefined && { after }),
        ...(sourceId !== undefined && { sourceId }),
      })
      return pageOf(records, limit, (record) => record.id)
    },
    openSource: (input) => openSource(session.project(), input),
    text: ({ sourceId }) => {
      const database = session.project()
      return database.text(need(database, 'sources', sourceId).text.sha256)
    },
    search: (query) => search(session.project(), query),
    ledger: (query) => session.project().ledger(query),
    ledgerGroups: (query) => ({ groups: session.project().ledgerGroups(query) }),
    ledgerIds: (query) => ({ ids: session.project().ledgerIds(query) }),
    uses: ({ noun }) => ({ uses: session.project().uses(noun) }),
    verify: verifyVerb(session),
  }
}

function pageOf<T>(records: T[], limit: number, keyOf: (record: T) => string) {
  const shown = records.slice(0, limit)
  const last = shown.at(-1)
  return { records: shown, ...(records.length > limit && last && { next: keyOf(last) }) }
}

function seqOf(after: string | undefined): number {
  const seq = Number(after ?? 0)
  if (Number.isSafeInteger(seq) && seq >= 0) return seq
  throw badValue(`“${after}” is not the number of a change.`)
}

const everything = 1_000_000_000

/** So many highlights of a source come at once, wherever they lie. */
const few = 1000

function openSource(
  database: ProjectDatabase,
  { id, near }: Checked<'openSource'>,
): ReturnType<Workbench['openSource']> {
  const source = need(database, 'sources', id)
  const of = <N extends Noun>(noun: N, limit = everything) => database.page(noun, { sourceId: id, limit })
  const isMore = near !== undefined && database.linksTo({ noun: 'sources', id }, few + 1).length > few
  const here = isMore ? database.highlightsIn(id, near) : of('highlights')
  const highlights = new Map(here.map((highlight) => [highlight.id, highlight]))
  const claims = isMore ? claimsOn(database, here) : of('claims')
  for (const { highlightId } of claims.flatMap(({ evidence }) => evidence))
    if (!highlights.has(highlightId)) highlights.set(highlightId, need(database, 'highlights', highlightId))
  return {
    source,
    text: database.text(source.text.sha256),
    blocks: database.blocks(source),
    highlights: [...highlights.values()],
    claims,
    notes: of('notes'),
    ...(isMore && { more: true }),
  }
}

/** The claims with evidence in some highlights. */
function claimsOn(database: ProjectDatabase, highlights: readonly Highlight[]): Records['claims'][] {
  const links = highlights.flatMap(({ id }) => database.linksTo({ noun: 'highlights', id }))
  const ids = links.filter(({ noun }) => noun === 'claims').map((claim) => claim.id)
  return database.several('claims', [...new Set(ids)])
}
