// What the codebook says before something is removed or changed, and the pure parts that it rests on.
import { describe, expect, it } from 'vitest'
import type { UsedBy } from '../../../src/core/answers'
import type { Claim } from '../../../src/core/model/claim'
import { colourOf, contrastWithWhite, enough, swatches } from '../../../src/renderer/codebook/contrast'
import { claimNames } from '../../../src/renderer/codebook/entities/split'
import { parts, removalWords } from '../../../src/renderer/codebook/hanging'
import { beside, inHand } from '../../../src/renderer/codebook/in-hand'
import { outcomes } from '../../../src/renderer/codebook/types/in-words'

const counts: UsedBy['counts'] = [
  { noun: 'sources', count: 2, goes: false },
  { noun: 'claims', count: 1, goes: false },
  { noun: 'tags', count: 3, goes: false },
  { noun: 'notes', count: 1, goes: true },
]

describe('a removal', () => {
  it('tells of a tag what it comes off, what moves up and what goes with it', () => {
    expect(removalWords('tags', counts)).toEqual([
      'It comes off 2 sources and 1 claim.',
      '3 tags below it move up.',
      'What hangs on it goes with it: 1 note.',
      'Ctrl+Z brings all of it back.',
    ])
  })

  it('tells of an entity who keeps its name, and of what nothing uses that', () => {
    expect(removalWords('entities', counts)[0]).toBe('2 sources and 1 claim keep its name, as a name alone.')
    expect(removalWords('entities', [])).toEqual(['Nothing uses it.'])
  })

  it('leaves out what there is none of', () => {
    expect(parts([{ noun: 'claims', count: 0, goes: false }, ...counts], (noun) => noun !== 'tags')).toEqual([
      '2 sources',
      '1 claim',
      '1 note',
    ])
  })
})

it('what is in hand is what was chosen, else the first; what goes leaves its place to the next', () => {
  expect(inHand(['a', 'b'], 'b')).toBe('b')
  expect(inHand(['a', 'b'], 'gone')).toBe('a')
  expect(inHand([], 'a')).toBeUndefined()
  expect(beside(['a', 'b', 'c'], 'b')).toBe('c')
  expect(beside(['a', 'b', 'c'], 'c')).toBe('b')
  expect(beside(['a'], 'a')).toBeUndefined()
})

describe('colours', () => {
  it('are read as they are typed', () => {
    expect(colourOf('2F6FB0')).toBe('#2f6fb0')
    expect(colourOf('#abc')).toBe('#aabbcc')
    expect(colourOf('blue')).toBeUndefined()
    expect(colourOf('#12345')).toBeUndefined()
  })

  it('have the contrast that WCAG computes, and those offered have enough of it', () => {
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1)
    expect(contrastWithWhite('#000000')).toBeCloseTo(21)
    expect(contrastWithWhite('#777777')).toBeCloseTo(4.48, 2)
    expect(swatches.filter(({ color }) => contrastWithWhite(color) < enough)).toEqual([])
  })
})

describe('a split', () => {
  const claim = (fields: object, attribution: object[] = []) => ({ claim: { fields, attribution } as Claim })
  it('takes along what calls the entity by a name that goes, and what is quoted where nothing does', () => {
    expect(claimNames(claim({ who: [{ entity: 'x', name: 'HPS' }] }), 'x', ['HPS'])).toBe(true)
    expect(claimNames(claim({ who: [{ entity: 'y', name: 'HPS' }] }), 'x', ['HPS'])).toBe(false)
    expect(claimNames(claim({}, [{ entity: 'x', name: 'the Service' }]), 'x', ['HPS'])).toBe(false)
    expect(claimNames({ ...claim({ who: { entity: 'x' } }), quote: 'The hps said so.' }, 'x', ['HPS'])).toBe(
      true,
    )
    expect(claimNames({ ...claim({ who: { entity: 'x' } }), quote: 'Chpsx' }, 'x', ['HPS'])).toBe(false)
    const named = claim({ who: { entity: 'x', name: 'the Service' } })
    expect(claimNames({ ...named, quote: 'HPS and the Service' }, 'x', ['HPS'])).toBe(false)
  })
})

it('a change of values is told where they don’t just stay', () => {
  const preview = {
    claims: 9,
    fields: [
      { key: 'a', to: 'a', stay: 9, converted: 0, noted: 0, examples: [] },
      {
        key: 'b',
        to: 'b',
        stay: 1,
        converted: 2,
        noted: 1,
        examples: [
          { claimId: '1', before: 'twelve' },
          { claimId: '2', before: 'twelve' },
        ],
      },
      { key: 'c', to: 'd', stay: 4, converted: 0, noted: 0, examples: [] },
    ],
  }
  const label = (key: string): string => key.toUpperCase()
  expect(outcomes(preview, label, label)).toEqual([
    {
      sentence: 'B: 1 stays as it is, 2 are converted and 1 becomes a note on its claim.',
      examples: ['“twelve” → a note'],
    },
    { sentence: 'C → D: 4 stay as they are.', examples: [] },
  ])
})
