// The formats of an export as the dialog offers them. Pure.
import type { Input } from '../../core/contract'
import { words } from '../ui/words'

export type Format = Input<'exportProject'>['format']

interface Offer {
  format: Format
  label: string
  what: string
  /** How the name of the file ends. */
  ending: string
  /** A row or line is a claim, so that it can be narrowed as the claims table is. */
  ofClaims: boolean
  /** Columns that most people want of a table. */
  essentials?: readonly string[]
}

const ofSource = ['source.title', 'source.publisher', 'source.published', 'source.url']
const ofClaim = ['type', 'statement', 'status']
const place = ['quote', 'page', 'paragraph', ...ofSource]

export const formats: readonly Offer[] = [
  {
    format: 'csv',
    label: 'Claims (CSV)',
    what: words.formats.csv,
    ending: 'claims.csv',
    ofClaims: true,
    essentials: [
      ...ofClaim,
      'quantity.text',
      'quantity.value',
      'quantity.unit',
      'period.text',
      'period.edtf',
      ...place,
      'attribution',
      'certainty',
    ],
  },
  {
    format: 'evidence-csv',
    label: 'Evidence (CSV)',
    what: words.formats.evidence,
    ending: 'evidence.csv',
    ofClaims: true,
    essentials: [...ofClaim.map((name) => `claim.${name}`), ...ofClaim, 'role', 'field', ...place],
  },
  {
    format: 'highlights-csv',
    label: 'Highlights (CSV)',
    what: words.formats.highlights,
    ending: 'highlights.csv',
    ofClaims: false,
    essentials: [...place, 'tags', 'notes', 'claims', 'coder', 'createdAt'],
  },
  {
    format: 'sources-csv',
    label: 'Sources (CSV)',
    what: words.formats.sources,
    ending: 'sources.csv',
    ofClaims: false,
    essentials: ['title', 'authors', 'publisher', 'published', 'url', 'format', 'tags', 'importedAt'],
  },
  {
    format: 'json',
    label: 'Whole project (JSON)',
    what: words.formats.json,
    ending: 'json',
    ofClaims: false,
  },
  {
    format: 'history-csv',
    label: 'History (CSV)',
    what: words.formats.history,
    ending: 'history.csv',
    ofClaims: false,
    essentials: [],
  },
  {
    format: 'jsonl',
    label: 'Claims (JSONL)',
    what: words.formats.jsonl,
    ending: 'jsonl',
    ofClaims: true,
  },
  {
    format: 'codebook',
    label: 'Codebook (JSON)',
    what: words.formats.codebook,
    ending: 'codebook.json',
    ofClaims: false,
  },
  {
    format: 'qdc',
    label: 'Codebook (QDC)',
    what: words.formats.qdc,
    ending: 'qdc',
    ofClaims: false,
  },
]

export const offerOf = (format: string | undefined): Offer =>
  formats.find((offer) => offer.format === format) ?? (formats[0] as Offer)
