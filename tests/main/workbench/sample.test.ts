// The sample project: what it promises is in it, it is what its sources and claims make now, and every copy is
// a project of its own.
import fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeSample } from '../../../scripts/sample/make'
import { readAssay } from '../../../src/core/transfer/assay-json'
import type { Quantity } from '../../../src/core/model/values'
import type { Records } from '../../../src/core/model/records'
import { desk, failureOf } from './desk'

const folder = join(import.meta.dirname, '../../../resources/sample')
const json = fs.readFileSync(join(folder, 'sample.json'), 'utf8')
const { records, documents } = readAssay(json, 'sample.json')

const byId = <R extends { id: string }>(list: R[], id: string): R => {
  const found = list.find((each) => each.id === id)
  if (!found) throw new Error(`${id} is not in the sample`)
  return found
}
const quantityOf = (claimId: string) => byId(records.claims, claimId).fields['quantity'] as Quantity
const valueOf = (claimId: string) => quantityOf(claimId).value ?? Number.NaN
const quotesOf = ({ evidence }: Records['claims']) =>
  evidence.map(({ highlightId }) => byId(records.highlights, highlightId).quote?.exact ?? '')
const some = <R>(list: R[], holds: (each: R) => unknown) => expect(list.filter(holds)).not.toEqual([])

describe('the sample project', () => {
  it('is what its sources and claims make now', { timeout: 30_000 }, async () => {
    // If it isn't: npm run sample
    expect((await makeSample(folder)) === json).toBe(true)
  })

  it('has articles in text, Markdown and saved HTML, with their originals', () => {
    const formats = records.sources.map(({ format }) => format).toSorted()
    expect(formats).toEqual(['html', 'html', 'html', 'html', 'markdown', 'markdown', 'text', 'text'])
    for (const { id } of records.sources) expect(documents.get(id)?.bytes?.length).toBeGreaterThan(1000)
    for (const { title, published, publisher } of records.sources)
      expect({ title, published, publisher }).toEqual({
        title,
        published: expect.stringMatching(/^202[34]-\d\d(-\d\d)?$/),
        publisher: expect.stringMatching(/\w/),
      })
  })

  it('has page furniture, captions and bylines, guessed and corrected', () => {
    const regions = records.sources.flatMap((source) => source.regions)
    const kinds = new Set(regions.map(({ kind }) => kind))
    expect([...kinds]).toEqual(
      expect.arrayContaining(['headline', 'byline', 'caption', 'furniture', 'table']),
    )
    expect(new Set(regions.map(({ by }) => by))).toEqual(new Set(['rule', 'coder']))
  })

  it('has a breakdown that closes and one that leaves something over', () => {
    const left = records.breakdowns.map(
      ({ total, parts }) => valueOf(total) - parts.reduce((sum, { claim }) => sum + valueOf(claim), 0),
    )
    expect(left).toEqual([0, 56])
    const open = records.breakdowns.find(({ remainder }) => remainder)
    expect(open && valueOf(open.total)).toBe(1310)
  })

  it('has one figure at three dates, each revising the one before', () => {
    const [series] = records.series
    expect(series?.claims.map(valueOf)).toEqual([412, 437, 451])
    const updates = records.relations
      .filter(({ kind }) => kind === 'updates')
      .map(({ from, to }) => [from, to])
    const [first, second, third] = series?.claims ?? []
    expect(updates).toEqual(
      expect.arrayContaining([
        [second, first],
        [third, second],
      ]),
    )
  })

  it('has a chain of reports down to the reply to a request', () => {
    const names = (claim: Records['claims']) =>
      claim.attribution.map((hop) => (hop.entity ? byId(records.entities, hop.entity).name : hop.name))
    expect(records.claims.map(names)).toContainEqual([
      'Saltmere Courier',
      'The Harbour Post',
      'Reply to request 22/0417',
      'Saltmere Transport Inspectorate',
    ])
  })

  it('has a rewritten copy, in which “accused” has become “charged”', () => {
    const copy = records.sources.find(({ copyOf }) => copyOf)
    expect(copy && byId(records.sources, copy.copyOf ?? '').publisher).toBe('Saltmere Courier')
    const drifted = records.claims.find(({ distortions }) => distortions?.[0]?.term === 'charged')
    expect(drifted?.distortions?.[0]?.likely).toBe('accused')
    expect(drifted?.legalStatus?.key).toBe('charged')
    expect(drifted && quotesOf(drifted).map((quote) => /charged|accused/.exec(quote)?.[0])).toEqual([
      'charged',
      'accused',
    ])
    some(
      records.relations,
      ({ kind, from, aspect }) => kind === 'contradicts' && from === drifted?.id && aspect,
    )
  })

  it('has ratios without a base, hedges, an open quotation and a correction', () => {
    const quantities = records.claims.flatMap(
      ({ fields }) => (fields['quantity'] as Quantity | undefined) ?? [],
    )
    some(quantities, ({ ratio, base }) => ratio && base && !base.stated)
    expect(quantities.map(({ hedge }) => hedge)).toEqual(
      expect.arrayContaining(['about', 'nearly', 'more than']),
    )
    const open = records.claims.filter(({ speech }) => speech?.closed === false)
    expect(new Set(open.map(({ speech }) => speech?.group)).size).toBe(1)
    expect(open.length).toBe(2)
    some(
      records.claims,
      (claim) =>
        claim.status === 'retracted' && quotesOf(claim).some((quote) => quote.includes('drivers had been')),
    )
  })

  it('has claims of every type and standing, tags in a tree, notes and ratings', () => {
    const types = new Set(records.claims.map(({ type }) => type))
    expect([...types].toSorted()).toEqual(records.claimTypes.map(({ key }) => key).toSorted())
    const standings = new Set(records.claims.map(({ status }) => status))
    expect([...standings].toSorted()).toEqual(['disputed', 'draft', 'retracted', 'reviewed', 'verified'])
    expect(records.claims.length).toBeGreaterThanOrEqual(35)
    some(records.claims, ({ evidence }) => {
      const sources = evidence.map(({ highlightId }) => byId(records.highlights, highlightId).sourceId)
      return new Set(sources).size > 1
    })
    some(records.tags, ({ parent }) => parent)
    some(records.entities, ({ aliases }) => aliases.length > 0)
    some(records.notes, ({ on }) => on === 'project')
    expect(records.sources.every(({ rating }) => rating)).toBe(true)
    expect(records.coders.map(({ name }) => name)).toEqual(['Sample'])
  })
})

describe('openSample', () => {
  it('opens a copy with a name of its own, which begins without a history', async () => {
    const at = desk()
    const { call } = at
    const opened = await call.openSample({})
    expect(opened.path).toBe(at.path('Assay sample.assay'))
    expect(opened.project.title).toBe('The Saltmere complaints')
    expect(opened.sources.length).toBe(8)
    expect(opened.history).toEqual({})
    expect((await call.list({ kind: 'changes' })).records).toEqual([])
    expect((await call.verify({})).problems).toEqual([])
    const { recent } = await call.settings({})
    expect(recent.map((each) => each.path)).toEqual([opened.path])
  })

  it('gives every copy a file and an id of its own, and keeps what was done in the first', async () => {
    const at = desk()
    const { call } = at
    const first = await call.openSample({})
    await call.changeProject({ title: 'Mine' })
    const second = await call.openSample({})
    expect(second.path).toBe(at.path('Assay sample 2.assay'))
    expect(second.project.id).not.toBe(first.project.id)
    expect(second.project.title).toBe('The Saltmere complaints')
    expect((await call.openProject({ path: first.path })).project.title).toBe('Mine')
  })

  it('takes a path, and never one that is taken', async () => {
    const at = desk()
    const { path } = await at.call.openSample({ path: at.path('tour') })
    expect(path).toBe(at.path('tour.assay'))
    expect(await failureOf(at, 'openSample', { path })).toMatchObject({ code: 'alreadyExists' })
    expect((await at.call.openedProject({}))?.path).toBe(path)
  })

  it('says so when the sample is missing, and leaves the open project open', async () => {
    const at = desk({ resources: '/nowhere' })
    await at.call.newProject({ path: at.path('mine') })
    const { code, message } = await failureOf(at, 'openSample', {})
    expect(code).toBe('notFound')
    expect(message).toContain('sample.json')
    expect((await at.call.openedProject({}))?.path).toBe(at.path('mine.assay'))
    expect(fs.existsSync(at.path('Assay sample.assay'))).toBe(false)
  })
})
