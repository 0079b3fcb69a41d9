// Whatever a sentence holds: no wording of a table is missed because of how the words begin.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningsOf } from '../../../../src/core/reading/meaning/beginnings'
import { acts } from '../../../../src/core/reading/meaning/english/acts'
import {
  cues,
  headlineFuture,
  sayings,
  sources,
} from '../../../../src/core/reading/meaning/english/certainty'
import { legalWords } from '../../../../src/core/reading/meaning/english/legal'
import { negations } from '../../../../src/core/reading/meaning/english/polarity'
import { provisos } from '../../../../src/core/reading/meaning/english/provisos'
import { begunIn, entriesIn, tableOf } from '../../../../src/core/reading/meaning/wordings'

const entries = [
  ...cues,
  headlineFuture,
  ...acts,
  ...legalWords,
  ...negations,
  ...Object.values(provisos),
  { pattern: sayings },
  { pattern: sources },
]
const table = tableOf(entries)
const stems = entries.flatMap(({ pattern }) => pattern.source.match(/[a-z]{2,}/g) ?? [])
const joints = [
  ' ',
  ' ',
  ' ',
  '’',
  "'",
  's ',
  'ed ',
  'ing ',
  '-',
  ', ',
  '?',
  '_',
  '3',
  'é',
  'İ',
  'ſ',
  'n’t ',
  '’ll ',
]
const texts = fc
  .array(fc.tuple(fc.constantFrom(...stems), fc.constantFrom(...joints)), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.flat().join(''))

describe('the beginnings of patterns', () => {
  it.each([
    [/\b(?:only )?if\b/iu, ['if', 'onl']],
    [/(?<!not )\b[Ww]e’ll|[’']d/u, ["'", 'we', '’']],
    [/\bcan(?:not)?\b|\bpled(?: \S+){0,3} guilty/u, ['can', 'ple']],
    [/\bso{2,}n/u, expect.arrayContaining(['so', 'soo'])],
    [/\bat\b|\p{L}+ed/u, undefined],
    [/not\b/u, undefined],
  ])('are told: %s', (pattern, beginnings) => {
    expect(beginningsOf(pattern)?.toSorted()).toEqual(beginnings)
  })

  it('keep every pattern that stands in a text', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (small, isLoud) => {
        const text = isLoud ? small.toUpperCase() : small.replaceAll('s', 'ſ')
        for (const each of [small, text]) {
          const possible = entriesIn(begunIn(each, { start: 0, end: each.length }), table)
          const standing = entries.filter(({ pattern }) => each.search(pattern) >= 0)
          expect(standing.filter((entry) => !possible.includes(entry))).toEqual([])
        }
      }),
    )
  })
})
