// What one record of each noun is called where it stands alone.
// Must not break: the page has one word for a thing.
import type { Noun } from '../../../core/model/records'

export const nounWords = {
  project: 'Project',
  claimTypes: 'Claim type',
  tags: 'Tag',
  entities: 'Entity',
  coders: 'Coder',
  views: 'Saved view',
  sources: 'Source',
  highlights: 'Highlight',
  claims: 'Claim',
  notes: 'Note',
  relations: 'Relation',
  breakdowns: 'Breakdown',
  series: 'Series',
  checkDecisions: 'Decision on a check',
} as const satisfies Record<Noun, string>
