// Whole arbitrary projects that hold together: every reference leads somewhere, every quote is what stands at its
// place, every document spells its text. And a project in memory that answers as a snapshot does.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { builtInClaimTypes, type ClaimType, type Field } from '../../../src/core/model/claim-type'
import { type Link, linksOf } from '../../../src/core/model/links'
import { type Noun, nouns, type Records, recordSchemas } from '../../../src/core/model/records'
import { type FieldType, valueSchemas } from '../../../src/core/model/values'
import { codePoints } from '../../../src/core/text/code-points'
import type { Document } from '../../../src/core/text/document'
import { describeQuote } from '../../../src/core/text/quote'
import type { Journal } from '../../../src/core/transfer/history-table'
import type { ProjectData } from '../../../src/core/transfer/project-data'
import { documents } from './documents'
import { ofSchema } from './of-schema'

export interface TestProject {
  records: { [N in Noun]: Records[N][] }
  documents: Map<string, Document & { bytes: Uint8Array }>
}

/** A claim type with a field of every type, two of which are named as other columns are. */
export const everyField: ClaimType = {
  id: '01900000-0000-7000-8000-0000000000aa',
  key: 'everything',
  label: 'Everything',
  letter: 'X',
  color: '#123456',
  fields: [
    ...(Object.keys(valueSchemas) as FieldType[]).map((type): Field => ({
      key: `my${type}`,
      label: type,
      type,
    })),
    { key: 'quote', label: 'Quote', type: 'text' },
    { key: 'status', label: 'Status', type: 'quantity' },
    { key: 'place', label: 'Place', type: 'entity' },
  ],
}
const claimTypes = [...builtInClaimTypes, everyField]

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')

const rough = <N extends Noun>(noun: N, maxLength = 4) =>
  fc.uniqueArray(ofSchema(recordSchemas[noun]) as fc.Arbitrary<Records[N]>, {
    maxLength,
    selector: (record) => record.id,
  })

const fieldValues = (type: ClaimType) =>
  fc.record(Object.fromEntries(type.fields.map((field) => [field.key, ofSchema(valueSchemas[field.type])])), {
    requiredKeys: [],
  })

const claim = fc
  .constantFrom(...claimTypes)
  .chain((type) =>
    fc
      .tuple(ofSchema(recordSchemas.claims), fieldValues(type))
      .map(
        ([record, fields]) =>
          ({ ...(record as Records['claims']), type: type.key, fields }) as Records['claims'],
      ),
  )

/** A project; its records refer to each other only. */
export const projects: fc.Arbitrary<TestProject> = fc
  .record({
    documents,
    sources: fc.array(ofSchema(recordSchemas.sources) as fc.Arbitrary<Records['sources']>, {
      minLength: 3,
      maxLength: 3,
    }),
    places: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 8, maxLength: 8 }),
    claims: fc.uniqueArray(claim, { maxLength: 6, selector: ({ id }) => id }),
    project: ofSchema(recordSchemas.project) as fc.Arbitrary<Records['project']>,
    tags: rough('tags').filter(({ length }) => length > 0),
    entities: rough('entities').filter(({ length }) => length > 0),
    coders: rough('coders').filter(({ length }) => length > 0),
    views: rough('views'),
    highlights: rough('highlights', 8),
    notes: rough('notes'),
    relations: rough('relations'),
    breakdowns: rough('breakdowns'),
    series: rough('series'),
    checkDecisions: rough('checkDecisions'),
  })
  .map(assemble)

function assemble({ documents: texts, sources, places, ...rest }: Parts): TestProject {
  const files = new Map(texts.map((document, index) => [(sources[index] as Records['sources']).id, document]))
  const spans = places.values()
  const records = {
    ...rest,
    project: [rest.project],
    claimTypes,
    sources: sources
      .filter(({ id }) => files.has(id))
      .map((source) => withDocument(source, files.get(source.id)!)),
    highlights: [] as Records['highlights'][],
  }
  records.highlights = rest.highlights.flatMap((highlight, index) => {
    const source = records.sources[index % records.sources.length]!
    return withPlace(
      { ...highlight, sourceId: source.id },
      files.get(source.id)!.text,
      spans.next().value ?? [0, 1],
    )
  })
  const all = Object.fromEntries(
    nouns.map((noun) => [noun, records[noun].toSorted((a, b) => (a.id < b.id ? -1 : 1))]),
  )
  const kept = connected(all as TestProject['records'])
  return {
    records: kept,
    documents: new Map(
      kept.sources.map(({ id }) => [id, { ...files.get(id)!, bytes: bytesOf(files.get(id)!) }]),
    ),
  }
}

interface Parts extends Omit<TestProject['records'], 'project' | 'claimTypes'> {
  project: Records['project']
  documents: Document[]
  places: [number, number][]
}

const bytesOf = (document: Document) => new TextEncoder().encode(`\ufeff${document.text}`)

function withDocument(source: Records['sources'], document: Document): Records['sources'] {
  const { text } = document
  const bytes = bytesOf(document)
  return {
    ...source,
    text: { ...source.text, characters: codePoints(text).length, sha256: sha256(text) },
    original: { ...source.original, bytes: bytes.length, sha256: sha256(bytes) },
    regions: source.regions.map((region) => ({ ...region, start: 0, end: text.length })),
  }
}

/** The highlight at an arbitrary place of its text; none where the text is empty. */
function withPlace(
  rough: Records['highlights'],
  text: string,
  [a, b]: [number, number],
): Records['highlights'][] {
  const points = codePoints(text)
  const { start: _start, end: _end, quote: _quote, ...highlight } = rough
  if (highlight.anchor === 'lost') return [highlight]
  if (points.length === 0) return []
  const from = a % points.length
  const start = points.toUnits(from)!
  const end = points.toUnits(from + 1 + (b % (points.length - from)))!
  const quote = describeQuote(text, { start, end })
  return [recordSchemas.highlights.parse({ ...highlight, start, end, quote })]
}

/** Every reference led to a record that is there; a record that can't be is left out. */
function connected(records: TestProject['records']): TestProject['records'] {
  const joined = Object.fromEntries(
    nouns.map((noun) => [
      noun,
      (records[noun] as Records[Noun][]).flatMap((record, index) => {
        const links = linksOf(noun, record as never)
        const leadsNowhere = ({ noun: to, id }: Link) =>
          !(records[to] as { id: string }[]).some((each) => each.id === id)
        const loose = links.filter(leadsNowhere)
        // A position and a quote stay with the source that they were cut from.
        if (
          loose.some(
            (link) => records[link.noun].length === 0 || (noun === 'highlights' && link.noun === 'sources'),
          )
        )
          return []
        const text = loose.reduce((json, link, at) => {
          const targets = records[link.noun]
          return json.replaceAll(`"${link.id}"`, `"${targets[(index + at) % targets.length]!.id}"`)
        }, JSON.stringify(record))
        return [JSON.parse(text) as Records[Noun]]
      }),
    ]),
  ) as TestProject['records']
  const count = (all: TestProject['records']) => nouns.reduce((sum, noun) => sum + all[noun].length, 0)
  // What was left out may have been referred to: go on until nothing is left out.
  return count(joined) === count(records) ? joined : connected(joined)
}

/** The project as a snapshot would answer. It has no history. */
export function dataOf({ records, documents: texts }: TestProject): ProjectData & Journal {
  const bySource = (sha: string) =>
    records.sources.find(({ text, original }) => [text.sha256, original.sha256].includes(sha))!
  return {
    get: (noun, id) => (records[noun] as Records[typeof noun][]).find((record) => record.id === id),
    lastState: (noun, id) => (records[noun] as Records[typeof noun][]).find((record) => record.id === id),
    lastClaimType: (key) => records.claimTypes.find((type) => type.key === key),
    changes: () => [],
    newestChange: () => 0,
    undoneSteps: () => [],
    all: (noun) => records[noun],
    count: (noun) => records[noun].length,
    claims: () => records.claims,
    claimTotals: () => ({
      claims: records.claims.length,
      evidence: records.claims.flatMap(({ evidence }) => evidence).length,
    }),
    superseded: () => records.sources.flatMap(({ supersedes = [] }) => supersedes),
    linksTo: (link) =>
      nouns.flatMap((noun) =>
        (records[noun] as Records[Noun][])
          .filter((record) =>
            linksOf(noun, record as never).some(({ noun: to, id }) => to === link.noun && id === link.id),
          )
          .map(({ id }) => ({ noun, id })),
      ),
    text: (sha) => texts.get(bySource(sha).id)!.text,
    blocks: ({ id }) => texts.get(id)!.blocks,
    original: (sha) => texts.get(bySource(sha).id)!.bytes,
  }
}
