// Passages carried over to a new wording: exact, moved, fuzzy and lost.
// Must not break: what a passage becomes follows from the two texts, never from how they were made.
import { describe, expect, it } from 'vitest'
import { type Carried, carry, enough } from '../../../src/core/anchoring'
import { describeQuote } from '../../../src/core/text/quote'

/** What becomes of some words, of which the n-th occurrence is meant. */
function carried(oldText: string, newText: string, exact: string, nth = 1): Carried & { words?: string } {
  let start = -1
  for (let n = 0; n < nth; n += 1) start = oldText.indexOf(exact, start + 1)
  const span = { start, end: start + exact.length }
  const work = carry(oldText, newText, [{ ...span, quote: describeQuote(oldText, span) }])
  for (;;) {
    const part = work.next()
    if (!part.done) continue
    const found = part.value[0]!
    return found.anchor === 'lost' ? found : { ...found, words: newText.slice(found.start, found.end) }
  }
}

const [boats, lamps, quays, trams] = [
  'In the harbour of Linden the council counted forty boats, twelve of them without lights.',
  'The lamps on the north quay were repaired in spring after a storm had broken most of them.',
  'Nobody has said who owns the quays, and the office of works gave no answer last week.',
  'Trams will run every ten minutes from June, the operator told the town hall on Monday.',
] as [string, string, string, string]
const old = [boats, lamps, quays, trams].join('\n')

describe('a passage carried over', () => {
  it('is exact where its words stand among the same others, also when others change', () => {
    const now = [boats.replace('In the harbour of Linden', 'In Linden’s port'), lamps, quays, trams].join(
      '\n',
    )
    expect(carried(old, now, 'twelve of them')).toMatchObject({
      anchor: 'exact',
      words: 'twelve of them',
      score: 1,
    })
    expect(carried(old, old, boats)).toEqual({
      anchor: 'exact',
      start: 0,
      end: boats.length,
      score: 1,
      words: boats,
    })
  })

  it('is moved where its paragraph stands elsewhere in the order', () => {
    const now = [lamps, quays, trams, boats].join('\n')
    expect(carried(old, now, 'forty boats, twelve')).toMatchObject({
      anchor: 'moved',
      words: 'forty boats, twelve',
      score: 1,
    })
    expect(carried(old, now, 'repaired in spring')).toMatchObject({
      anchor: 'exact',
      words: 'repaired in spring',
    })
  })

  it('is fuzzy where words of it were replaced, and covers what stands for them', () => {
    const now = old.replace('counted forty boats, twelve', 'counted fifty boats, twelve')
    const found = carried(old, now, 'counted forty boats')
    expect(found).toMatchObject({ anchor: 'fuzzy', words: 'counted fifty boats' })
    expect(found).toHaveProperty('score', expect.closeTo(0.9, 0))
    expect(carried(old, now, 'counted forty boats', 1)).not.toHaveProperty('score', 1)
  })

  it('is fuzzy where only a space or a mark is another', () => {
    const now = old.replace('forty boats', 'forty\u00a0boats')
    expect(carried(old, now, 'counted forty boats')).toMatchObject({
      anchor: 'fuzzy',
      words: 'counted forty\u00a0boats',
      score: 0.99,
    })
  })

  it('is fuzzy where its paragraph was moved and changed', () => {
    const now = [quays, trams, boats.replace('forty', 'fifty'), lamps].join('\n')
    expect(carried(old, now, 'the council counted forty boats')).toMatchObject({
      anchor: 'fuzzy',
      words: 'the council counted fifty boats',
    })
  })

  it('is lost where its words are gone, whatever stands there instead', () => {
    const other = 'Of the ferries nothing is known so far, but a report is expected before the winter comes.'
    expect(carried(old, [boats, other, quays, trams].join('\n'), 'repaired in spring')).toEqual({
      anchor: 'lost',
    })
    expect(carried(old, [boats, other, quays, trams].join('\n'), 'The lamps')).toEqual({ anchor: 'lost' })
    expect(carried(old, '', 'The lamps')).toEqual({ anchor: 'lost' })
  })

  it('is lost where common words are all that is left of it', () => {
    const now = old.replace(
      'after a storm had broken most of them',
      'for a fee that tram riders paid in full',
    )
    expect(carried(old, now, 'a storm had broken most of them')).toEqual({ anchor: 'lost' })
  })

  it('stays with its own paragraph when another one has the same words', () => {
    const twice = [boats, lamps, quays, lamps, trams].join('\n')
    const first = carried(twice, twice.replace('forty', 'fifty'), 'repaired in spring')
    const second = carried(twice, twice.replace('forty', 'fifty'), 'repaired in spring', 2)
    expect([first, second]).toMatchObject([{ anchor: 'exact' }, { anchor: 'exact' }])
    expect(first).toHaveProperty('start', twice.indexOf('repaired'))
    expect(second).toHaveProperty('start', twice.lastIndexOf('repaired'))
  })

  it('is lost when the other paragraph with its words is all that is left', () => {
    const twice = [boats, lamps, quays, lamps, trams].join('\n')
    expect(carried(twice, [boats, quays, lamps, trams].join('\n'), 'repaired in spring')).toEqual({
      anchor: 'lost',
    })
    expect(carried(twice, [boats, quays, lamps, trams].join('\n'), 'repaired in spring', 2)).toMatchObject({
      anchor: 'exact',
    })
  })

  it('keeps to its place in a text of one line', () => {
    const [line, now] = [old.replaceAll('\n', ' '), [lamps, boats, quays, trams].join(' ')]
    expect(carried(line, now, 'gave no answer')).toMatchObject({ anchor: 'exact', words: 'gave no answer' })
    expect(
      [carried(line, now, 'counted forty').anchor, carried(line, now, 'broken most').anchor].toSorted(),
    ).toEqual(['exact', 'moved'])
  })

  it('may begin and end within a word', () => {
    const now = `Late edition\n${old}`
    expect(carried(old, now, 'boat')).toMatchObject({
      anchor: 'exact',
      words: 'boat',
      start: now.indexOf('boat'),
    })
    expect(carried(old, now, ' quay were ')).toMatchObject({ anchor: 'exact', words: ' quay were ' })
  })

  it('never splits what a reader takes for one character', () => {
    const [plain, family] = ['We met 👩 at the café in town.', 'We met 👩‍👧 at the café\u0301 in town.']
    expect(carried(plain, family, 'We met 👩')).toMatchObject({ anchor: 'fuzzy', words: 'We met 👩‍👧' })
    expect(carried(plain, family, 'at the café')).toMatchObject({
      anchor: 'fuzzy',
      words: 'at the café\u0301',
    })
  })

  it('is never fuzzy below the score that it takes', () => {
    expect(enough).toBeGreaterThanOrEqual(0.5)
    const now = old.replace('forty boats, twelve of them', 'eighty barges, none among them')
    const found = carried(old, now, 'forty boats, twelve of')
    expect(found.anchor === 'lost' || (found.anchor === 'fuzzy' && found.score >= enough)).toBe(true)
  })
})
