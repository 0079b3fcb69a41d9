// What a record is called where other records are told of: its title, its words, or those of what it rests on.
// Whoever knows the records answers for those that are gone as well, from what was last written of them.
import { decidedLabels } from '../model/check'
import type { ClaimType } from '../model/claim-type'
import { nounOf } from '../model/links'
import type { Noun, Records } from '../model/records'
import { quantityOf } from '../model/quantity-of'
import { statedBy } from '../search/entries'
import { entryInWords } from './labels'
import { oneLine, shortened } from '../text/shorten'

/** The names of what records refer to. */
export interface Names {
  /** What a record is called now, or was when it was last there; undefined where nothing is known of it any more. */
  of(noun: Noun, id: string): string | undefined
  /** The claim type with a key, as it is now or was last. */
  type(key: string): ClaimType | undefined
}

/** Where records and claim types are known from: as they are now, else as they were when they were last there. */
export interface Remembered {
  lastState<N extends Noun>(noun: N, id: string): Records[N] | undefined
  lastClaimType(key: string): ClaimType | undefined
}

/** Names from what is remembered; each is asked for once. */
export function createNames(records: Remembered): Names {
  const known = new Map<string, string | undefined>()
  const types = new Map<string, ClaimType | undefined>()
  const once = <T>(map: Map<string, T>, key: string, ask: () => T): T => {
    if (!map.has(key)) map.set(key, ask())
    return map.get(key) as T
  }
  const names: Names = {
    of: (noun, id) =>
      once(known, `${noun} ${id}`, () => {
        const record = records.lastState(noun, id)
        return record && titleOf(noun, record, names)
      }),
    type: (key) => once(types, key, () => records.lastClaimType(key)),
  }
  return names
}

/** What stands for a record that was erased for good. */
export const erased = 'erased for good'

/** Units of a title at most. */
const titleLength = 120

/** What a record is called, in one line. */
export function titleOf<N extends Noun>(noun: N, record: Records[N], names: Names): string {
  const title = (titles[noun] as (record: Records[N], names: Names) => string)(record, names)
  return shortened(oneLine(title).trim(), titleLength)
}

const titles: { [N in Noun]: (record: Records[N], names: Names) => string } = {
  project: ({ title }) => title,
  claimTypes: ({ label }) => label,
  tags: ({ name }) => name,
  entities: ({ name }) => name,
  coders: ({ name }) => name,
  views: ({ name }) => name,
  sources: ({ title }) => title,
  highlights: ({ quote, was }) => `“${(quote ?? was)?.exact ?? ''}”`,
  claims: titleOfClaim,
  notes: ({ text }) => `“${text}”`,
  relations: ({ from, kind, to }, names) =>
    `${called(names, 'claims', from)} – ${entryInWords(kind).toLowerCase()} – ${called(names, 'claims', to)}`,
  breakdowns: ({ total, dimension }, names) =>
    `${called(names, 'claims', total)}${dimension === undefined ? '' : ` by ${dimension}`}`,
  series: ({ name }) => name,
  checkDecisions: ({ kind, claims }, names) =>
    `${decidedLabels[kind]}: ${claims.map((id) => called(names, 'claims', id)).join(', ')}`,
}

/** A claim is called by its statement, else by what it rests on, else by its quantity, else by its type. */
function titleOfClaim(claim: Records['claims'], names: Names): string {
  const passage = statedBy(claim) ?? claim.evidence[0]?.highlightId
  return (
    claim.statement ??
    (passage === undefined ? undefined : names.of('highlights', passage)) ??
    quantityOf(claim)?.text ??
    names.type(claim.type)?.label ??
    claim.type
  )
}

/** The name of a record that is referred to. */
export const called = (names: Names, noun: Noun, id: string): string => names.of(noun, id) ?? erased

/** What a note hangs on. */
export const notedName = (on: Records['notes']['on'], names: Names): string =>
  on === 'project' ? 'The project' : called(names, nounOf(on.kind), on.id)
