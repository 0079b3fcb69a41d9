// A small project written by hand: one source whose text has characters outside the basic plane, two passages
// for one claim, and a claim with nothing. What the tests of tables look at cell by cell.
import { createHash } from 'node:crypto'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import type { Records } from '../../../src/core/model/records'
import type { LoadedProject } from '../../../src/core/transfer/project-data'
import { codePoints } from '../../../src/core/text/code-points'
import { describeQuote } from '../../../src/core/text/quote'
import { everyField } from '../../core/transfer/projects'

export const idOf = (n: number) => `01940000-0000-7000-8000-${String(n).padStart(12, '0')}`
const at = '2026-01-02T03:04:05.000Z'
const coder = idOf(1)

export const text = 'Harbour 🛶 news\n\nThe council counted 40 boats.\n🛶🛶 “Nearly half” had no licence.'
const sha256 = (data: string) => createHash('sha256').update(data).digest('hex')

const source: Records['sources'] = {
  id: idOf(10),
  title: 'Harbour news',
  format: 'text',
  authors: ['A. Writer', 'B. Writer'],
  publisher: 'The Quay',
  published: '2020-05',
  url: 'https://example.org/harbour',
  attribution: [{ name: 'The Quay' }, { unnamed: true, description: 'a clerk' }],
  tags: [idOf(31)],
  version: 1,
  text: { characters: codePoints(text).length, sha256: sha256(text), extractor: 'text/1' },
  original: {
    fileName: 'harbour.txt',
    mediaType: 'text/plain',
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  },
  regions: [{ start: 0, end: 15, kind: 'headline', by: 'coder' }],
  importedAt: at,
  coder,
}

const highlight = (n: number, exact: string): Records['highlights'] => {
  const start = text.indexOf(exact)
  const span = { start, end: start + exact.length }
  return {
    id: idOf(n),
    sourceId: source.id,
    ...span,
    quote: describeQuote(text, span),
    anchor: 'exact',
    tags: [],
    coder,
    createdAt: at,
  }
}

const claim = (n: number, parts: Partial<Records['claims']>): Records['claims'] => ({
  id: idOf(n),
  type: 'statistic',
  status: 'draft',
  evidence: [],
  fields: {},
  attribution: [],
  act: 'assert',
  certainty: 'unknown',
  polarity: 'positive',
  tags: [],
  coder,
  createdAt: at,
  updatedAt: at,
  ...parts,
})

const block = (start: number, end: number, page: number) => ({ kind: 'paragraph' as const, start, end, page })
const [first, second] = [text.indexOf('\n'), text.lastIndexOf('\n')]

export const sample: LoadedProject = {
  records: {
    project: [{ id: idOf(2), title: 'Harbour', createdAt: at }],
    claimTypes: [...builtInClaimTypes, everyField],
    tags: [
      { id: idOf(30), name: 'Outcome' },
      { id: idOf(31), name: 'No action', parent: idOf(30) },
    ],
    entities: [{ id: idOf(20), kind: 'organisation', name: 'Harbour Council', aliases: [] }],
    coders: [
      { id: coder, name: 'Ada' },
      { id: idOf(3), name: 'Nobody' },
    ],
    views: [],
    sources: [source],
    highlights: [highlight(40, '40 boats'), highlight(41, '“Nearly half”'), highlight(42, '🛶🛶')],
    claims: [
      claim(50, {
        statement: '=1+1',
        evidence: [
          { highlightId: idOf(42), role: 'context' },
          { highlightId: idOf(41), role: 'states', field: 'fields.quantity' },
          { highlightId: idOf(40), role: 'supports' },
        ],
        fields: {
          quantity: { text: '-40', status: 'stated', value: -40, ratio: { numerator: 1, denominator: 50 } },
          period: { text: 'in 2020', edtf: '2020', basis: 'stated' },
        },
        attribution: [{ name: 'The Quay' }, { entity: idOf(20), verb: 'says' }],
        condition: { text: 'if it rains', quantity: { text: 'two days', status: 'stated', value: 2 } },
        legalStatus: { key: 'charged', text: 'charged' },
        speech: { mode: 'direct', speaker: { entity: idOf(20), description: 'its clerk' }, closed: false },
        distortions: [{ term: 'charged', likely: 'accused', basis: 'external', because: 'the register' }],
        tags: [idOf(31)],
      }),
      claim(51, {
        type: 'everything',
        status: 'reviewed',
        fields: {
          mychoices: [{ key: 'a', text: 'A!' }, { key: 'b' }],
          myentities: [{ entity: idOf(20) }, { name: 'Ann' }, { unnamed: true }],
          mynumber: { value: 0.5, text: 'half' },
          myboolean: false,
          quote: 'not the quote',
          status: { text: '7', status: 'vague' },
          place: { name: 'Pier' },
        },
      }),
    ],
    notes: [{ id: idOf(60), on: 'project', text: 'Look again', coder, createdAt: at }],
    relations: [{ id: idOf(61), from: idOf(50), to: idOf(51), kind: 'supports', coder, createdAt: at }],
    breakdowns: [],
    series: [],
    checkDecisions: [],
  },
  documents: new Map([
    [
      source.id,
      {
        text,
        bytes: Buffer.from(text),
        blocks: [
          block(0, first, 1),
          { kind: 'paragraph', start: first + 1, end: first + 1 },
          block(first + 2, second, 1),
          {
            kind: 'quotation',
            start: second + 1,
            end: text.length,
            page: 2,
            blocks: [{ kind: 'paragraph', start: second + 1, end: text.length }],
          },
        ],
      },
    ],
  ]),
}
