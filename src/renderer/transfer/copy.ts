// Copying with citation: from the text, from a highlight, a claim or a whole source.
// Must not break: the status line says what was copied.
import type { OpenedSource } from '../../core/contract'
import {
  citedClaim,
  citedQuote,
  type CitedQuote,
  citedSource,
  type Copied,
  locatorAt,
} from '../../core/transfer/citation'
import type { Claim } from '../../core/model/claim'
import { oneLine } from '../../core/text/shorten'
import type { Span } from '../../core/text/span'
import type { Actions } from '../state/actions'
import type { ClaimFace } from '../state/actions/sources'
import type { State } from '../state/state'
import { claimTypeOf, type Store } from '../state/store'
import { copyText } from '../ui/copy'
import { words } from '../ui/words'

const put = ({ text, html }: Copied): void => copyText(text, html)

/** Copies a passage of the open source. */
export function copySpan(store: Store, actions: Actions, { start, end }: Span): void {
  const { source, sources } = store.getState()
  const record = source && sources.get(source.id)
  if (!source || !record) return
  const quote = source.text.slice(start, end)
  put(citedQuote({ quote, source: record, locator: locatorAt(source.text, source.blocks, start) }))
  actions.say(words.copiedQuote(oneLine(quote)))
}

/** Copies the citation of a source, the open one where none is named. */
export function copySource(store: Store, actions: Actions, id = store.getState().source?.id): void {
  const record = id === undefined ? undefined : store.getState().sources.get(id)
  if (!record) return
  put(citedSource(record))
  actions.say(words.copiedCitation(record.title))
}

/** Copies a claim with every passage that states it, wherever those lie. */
export async function copyClaim(
  store: Store,
  actions: Actions,
  row: Pick<ClaimFace, 'id' | 'sourceId'>,
): Promise<void> {
  const found = await actions.claimWith(row)
  if (!found) return
  const { claim } = found
  const quotes = await quotesOf(store, actions, claim, found.highlights)
  const type = claimTypeOf(store.getState(), claim.type)?.label ?? claim.type
  const statement = claim.statement ?? quotes[0]?.quote ?? ''
  put(citedClaim({ type, statement }, quotes))
  actions.say(words.copiedClaim(oneLine(statement)))
}

async function quotesOf(
  store: Store,
  actions: Actions,
  { evidence }: Claim,
  highlights: State['highlights'],
): Promise<CitedQuote[]> {
  const stating = evidence.filter(({ role }) => role === 'states')
  const ids = new Set((stating.length > 0 ? stating : evidence).map(({ highlightId }) => highlightId))
  const texts = new Map<string, OpenedSource | undefined>()
  const quotes: CitedQuote[] = []
  for (const id of ids) {
    const { sourceId = '', quote, was, start } = highlights.get(id) ?? {}
    const source = store.getState().sources.get(sourceId)
    if (!source) continue
    if (!texts.has(sourceId)) texts.set(sourceId, await actions.readSource(sourceId))
    const opened = texts.get(sourceId)
    const locator = opened && start !== undefined ? locatorAt(opened.text, opened.blocks, start) : undefined
    quotes.push({ quote: (quote ?? was)?.exact ?? '', source, locator })
  }
  return quotes
}
