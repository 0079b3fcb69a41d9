// `search` through the gate: what finds which record, in every script, and the index as current as the facts.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../src/core/answers'
import { wordsOf } from '../../../src/core/search/words'
import { bytesOf, type Desk, failureOf, importText, openDesk } from './desk'

const text = `Harbour report
The council counted 1,234 boats in the old harbour, and “nearly half” had no licence.
Une décision du préfet ne s’applique pas. 東京都の港には船が四十隻あった。
أعلن المجلس عن القوارب. 🛶 That is all.`

const kindsOf = async ({ call }: Desk, query: string) =>
  (await call.search({ query })).hits.map(({ kind }) => kind).toSorted()
const marked = ({ snippet, marks }: SearchHit) => marks.map(({ start, end }) => snippet.slice(start, end))

async function withClaim() {
  const desk = await openDesk()
  const { call } = desk
  const sourceId = await importText(desk, text, 'harbour.txt')
  const start = text.indexOf('1,234 boats')
  const entity = (await call.addEntity({ kind: 'organisation', name: 'Port Authority', aliases: ['the PA'] }))
    .id!
  const tag = (await call.addTag({ name: 'Counting' })).id!
  const claim = (
    await call.addClaim({
      type: 'statistic',
      statement: 'Too many vessels lay there',
      fields: {
        quantity: { text: '1,234', status: 'stated', value: 1234, unit: 'boats' },
        place: 'Riverside',
      },
      attribution: [{ entity }, { name: 'Evening Paper' }],
      evidence: [{ passage: { sourceId, start, end: start + 11 }, role: 'states' }],
      tags: [tag],
    })
  ).id!
  const note = (await call.addNote({ on: { kind: 'claim', id: claim }, text: 'Ask the harbourmaster again' }))
    .id!
  return { desk, call, sourceId, entity, tag, claim, note, start }
}

it('follows a claim to another row, and leaves none behind', async () => {
  const desk = await openDesk()
  const { call } = desk
  const add = async (statement: string) => (await call.addClaim({ type: 'statistic', statement })).id!
  const first = await add('Forty boats')
  await call.exportProject({ format: 'json', path: desk.path('first.json') })
  await call.removeClaim({ id: first })
  await add('Fifty boats')
  await call.load({ path: desk.path('first.json') })
  await call.undo({ steps: 3 })
  const found = async (words: string) =>
    (await call.ledger({ where: { text: words } })).rows.map(({ claim }) => claim.statement)
  expect(await found('boats')).toEqual(['Forty boats'])
  await add('Sixty boats')
  expect(new Set(await found('boats'))).toEqual(new Set(['Forty boats', 'Sixty boats']))
})

describe('search', () => {
  it.each([
    ['harbour', 'harbour'],
    ['HARB', 'harbour'],
    ['decision', 'décision'],
    ["s'applique", 's’applique'],
    ['"nearly half"', 'nearly half'],
    ['1234 ', '1,234'],
    ['1,234 ', '1,234'],
    ['京都', '京都'],
    ['港', '港'],
    ['القوارب', 'القوارب'],
    ['boats licence ', 'boats'],
  ])('finds a source by %s', async (query, first) => {
    const desk = await openDesk()
    const id = await importText(desk, text)
    const { hits, more } = await desk.call.search({ query })
    expect(hits).toMatchObject([{ kind: 'source', id, sourceId: id, title: 'Harbour report' }])
    expect(text.slice(hits[0]?.start, hits[0]?.end).toLowerCase()).toBe(marked(hits[0]!)[0]?.toLowerCase())
    expect(marked(hits[0]!).map((mark) => mark.toLowerCase())).toContain(first)
    expect(more).toBe(false)
  })

  it.each(['boats -council ', '"half nearly"', '-boats', '🛶', '—', '"', 'boats AND NEAR(', 'harbours'])(
    'finds nothing by %s',
    async (query) => {
      const desk = await openDesk()
      await importText(desk, text)
      expect(await desk.call.search({ query })).toEqual({ hits: [], more: false })
    },
  )

  it('finds claims by statement, wording, attribution, entities and tags, and not a second time by their quote', async () => {
    const { desk, call, claim, sourceId, start } = await withClaim()
    for (const query of [
      'vessels',
      'riverside',
      'evening paper',
      'authority',
      '"the PA"',
      'counting',
      'vessels 1234',
    ])
      expect([query, ...(await kindsOf(desk, query))]).toContain('claim')
    expect(await kindsOf(desk, 'boats')).toEqual(['claim', 'highlight', 'source'])
    await call.changeClaim({ id: claim, fields: { quantity: null } })
    expect(await kindsOf(desk, 'boats')).toEqual(['highlight', 'source'])
    const { hits } = await call.search({ query: 'boa', kinds: ['claim'] })
    expect(hits).toMatchObject([
      { kind: 'claim', id: claim, title: 'Too many vessels lay there', sourceId, start, end: start + 11 },
    ])
    expect(marked(hits[0]!)).toEqual(['boats'])
  })

  it('finds notes, and leads to what they hang on', async () => {
    const { call, note, sourceId, start } = await withClaim()
    const { hits } = await call.search({ query: 'harbourmaster' })
    expect(hits).toMatchObject([
      {
        kind: 'note',
        id: note,
        title: 'Too many vessels lay there',
        sourceId,
        start,
        snippet: 'Ask the harbourmaster again',
      },
    ])
  })

  it('is as current as the facts: through renaming, removing, undo and redo', async () => {
    const { desk, call, entity, tag, claim, sourceId } = await withClaim()
    await call.changeEntity({ id: entity, name: 'Coast Board' })
    expect(await kindsOf(desk, '"Port Authority"')).toEqual([])
    expect(await kindsOf(desk, '"Coast Board"')).toEqual(['claim'])
    await call.changeTag({ id: tag, name: 'Arithmetic' })
    expect(await kindsOf(desk, 'arithmetic')).toEqual(['claim'])
    await call.undo({ steps: 2 })
    expect(await kindsOf(desk, '"Port Authority"')).toEqual(['claim'])
    expect(await kindsOf(desk, 'arithmetic')).toEqual([])
    await call.removeSource({ id: sourceId })
    expect(await kindsOf(desk, 'boats')).toEqual(['claim'])
    await call.undo({})
    expect(await kindsOf(desk, 'boats')).toEqual(['claim', 'highlight', 'source'])
    await call.removeClaim({ id: claim })
    expect(await kindsOf(desk, 'vessels')).toEqual([])
    expect((await call.verify({})).problems).toEqual([])
  })

  it('keeps to kinds and to a source, and goes on page by page', async () => {
    const { desk, call, sourceId } = await withClaim()
    const other = await importText(desk, 'Boats elsewhere. Harbour of others.', 'other.txt')
    const ids = async (input: Parameters<typeof call.search>[0]) =>
      (await call.search(input)).hits.map(({ kind }) => kind).toSorted()
    expect(await ids({ query: 'boats', sourceId })).toEqual(['claim', 'highlight', 'source'])
    expect(await ids({ query: 'boats', sourceId: other })).toEqual(['source'])
    expect(await ids({ query: 'harbour', sourceId })).toEqual(['note', 'source'])
    expect(await ids({ query: 'boats', kinds: ['highlight', 'note'] })).toEqual(['highlight'])
    const pages = await Promise.all([0, 2].map((offset) => call.search({ query: 'boats', offset, limit: 2 })))
    expect(pages.map(({ more }) => more)).toEqual([true, false])
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).size).toBe(4)
    const nobody = '01940000-0000-7000-8000-00000000ffff'
    expect(await failureOf(desk, 'search', { query: 'x', sourceId: nobody })).toMatchObject({
      code: 'notFound',
    })
  })

  it('puts a title before a mention', async () => {
    const desk = await openDesk()
    const filler = 'Nothing else happened that day in town. '.repeat(10)
    await importText(desk, `Weather\n${filler} A ferry was late. ${filler}`, 'a.txt')
    const titled = await importText(desk, `Ferry\n${filler} It was late. ${filler}`, 'b.txt')
    expect((await desk.call.search({ query: 'ferry' })).hits[0]).toMatchObject({ id: titled })
  })

  it('finds every word of any text, and its marks spell it', { timeout: 60_000 }, async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ' ',
        '\n',
        'é',
        'e\u0301',
        'ß',
        '東',
        '京',
        'が',
        'م',
        'مُ',
        '🛶',
        '👩‍👩‍👧',
        'Σ',
        'ﬁ',
        '가',
        'ไ',
        'ม้',
        'हि',
        '-',
        '’',
        'İ',
        '1',
        ',',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
    )
    const desk = await openDesk()
    let made = 0
    const texts = fc
      .array(piece, { minLength: 1, maxLength: 60 })
      .map((parts) => parts.join('').replaceAll(/[\0\r\p{Surrogate}]/gu, ''))
    await fc.assert(
      fc.asyncProperty(texts, async (written) => {
        const unique = `x${(made += 1)} ${written}`
        const id = (await desk.call.importFiles({ files: [{ name: `${made}.txt`, bytes: bytesOf(unique) }] }))
          .imported[0]!.id
        for (const word of wordsOf(unique)) {
          const spelled = unique.slice(word.start, word.end)
          const { hits } = await desk.call.search({ query: `${spelled} `, sourceId: id, kinds: ['source'] })
          expect(hits.map((hit) => hit.id)).toEqual([id])
          for (const mark of marked(hits[0]!))
            expect([...wordsOf(mark)].map(({ key }) => key)).toEqual([word.key])
          expect(marked(hits[0]!).length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('answers early where looking takes long, and has every hit once when it is asked to go on', async () => {
  const desk = await openDesk()
  const filler = 'Nothing to see on this page of the register.\n'.repeat(20_000)
  const files = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => ({
    name: `${name}.txt`,
    bytes: bytesOf(`${name}\n${filler}At the end: flotsam.`),
  }))
  const { imported } = await desk.call.importFiles({ files })
  const found: string[] = []
  let more = true
  while (more) {
    const answer = await desk.call.search({ query: 'flotsam', offset: found.length })
    expect(answer.hits.length).toBeGreaterThan(0)
    found.push(...answer.hits.map(({ id }) => id))
    more = answer.more
  }
  expect(found.toSorted()).toEqual(imported.map(({ id }) => id).toSorted())
})
