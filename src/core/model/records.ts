// The nouns of a project: which records exist, under which plural name, with which schema.
// The plural is the SQL table, the JSON key, the key of a Delta. A noun that is not here does not exist.
import type { z } from 'zod'
import { CheckDecision } from './check'
import { Claim } from './claim'
import { ClaimType } from './claim-type'
import { Coder, Entity, Tag, View } from './codebook'
import { Highlight } from './highlight'
import { Note } from './note'
import { Project } from './project'
import { Breakdown, Relation, Series } from './relations'
import { Source } from './source'

/** The schema of every noun, in the order of the JSON export. */
export const recordSchemas = {
  project: Project,
  claimTypes: ClaimType,
  tags: Tag,
  entities: Entity,
  coders: Coder,
  views: View,
  sources: Source,
  highlights: Highlight,
  claims: Claim,
  notes: Note,
  relations: Relation,
  breakdowns: Breakdown,
  series: Series,
  checkDecisions: CheckDecision,
} as const

export type Noun = keyof typeof recordSchemas
export type Records = { [N in Noun]: z.infer<(typeof recordSchemas)[N]> }
export const nouns = Object.keys(recordSchemas) as Noun[]

/** The key for one record of a noun, as note targets and problems have it. */
export const singular = {
  project: 'project',
  claimTypes: 'claimType',
  tags: 'tag',
  entities: 'entity',
  coders: 'coder',
  views: 'view',
  sources: 'source',
  highlights: 'highlight',
  claims: 'claim',
  notes: 'note',
  relations: 'relation',
  breakdowns: 'breakdown',
  series: 'series',
  checkDecisions: 'checkDecision',
} as const satisfies Record<Noun, string>

/** The words for one record of a noun, as sentences have them. */
export const wordFor = (noun: Noun): string =>
  singular[noun].replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
