// Alignment of wordings: what is common, and that nothing of either side is lost.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '../../../src/core/text/align'
import { wordsIn } from '../../../src/core/text/words'

/** The runs as text: =both, -left, +right. */
function shown(left: string, right: string): string {
  const [l, r] = [wordsIn(left), wordsIn(right)]
  const sign = { both: '=', left: '-', right: '+' }
  return align(l, r)
    .map((run) => {
      const words =
        run.in === 'right' ? r.slice(run.right).slice(0, run.length) : l.slice(run.left).slice(0, run.length)
      const text = run.in === 'right' ? right : left
      return sign[run.in] + text.slice(words[0]!.start, words.at(-1)!.end)
    })
    .join(' ')
}

describe('words', () => {
  test('are the same however they are printed', () => {
    const keys = (text: string) => wordsIn(text).map(({ key }) => key)
    expect(keys("We’ve ORGANISED 1,204 tests; I can’t, you cannot, they won't.")).toEqual(
      keys('we have organized 1204 tests i can not you can not they will not'),
    )
    expect(keys('the driver’s bus')).toEqual(['the', "driver's", 'bus'])
    // Not every -ise is an ending.
    expect(keys('wise')).toEqual(['wise'])
  })

  test('lie where they stand', () => {
    const text = '😀 They can’t say.'
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'They',
      'ca',
      'n’t',
      'say',
    ])
  })
})

describe('alignment', () => {
  test.each([
    ['we will close the ferry', 'we will close the ferry', '=we will close the ferry'],
    ['we will close the ferry', 'we will never close it', '=we will +never =close -the ferry +it'],
    ['', 'we will', '+we will'],
    ['we will', '', '-we will'],
    ['one two', 'three four', '-one two +three four'],
    ['the tide and the wind and the rain', 'the wind and the rain', '=the -tide and the =wind and the rain'],
    // “it” is there by chance.
    ['now nobody doubts it', 'now it rains in', '=now -nobody doubts it +it rains in'],
    ['no no yes no', 'no yes yes no', '=no -no +yes =yes no'],
  ])('of “%s” and “%s”', (left, right, runs) => {
    expect(shown(left, right)).toBe(runs)
  })

  test('keeps every word of both sides in order, and common ones are the same', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 60 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = [wordsIn(a.join(' ')), wordsIn(b.join(' '))]
        const [gotLeft, gotRight]: string[][] = [[], []]
        for (const run of align(left, right))
          for (let n = 0; n < run.length; n += 1) {
            if (run.in !== 'right') gotLeft!.push(left[run.left + n]!.key)
            if (run.in !== 'left') gotRight!.push(right[run.right + n]!.key)
          }
        expect([gotLeft, gotRight]).toEqual([a, b])
      }),
    )
  })

  test('finds what was changed in a long text', () => {
    const words = Array.from({ length: 50_000 }, (_, n) => `w${n % 9000}`)
    const changed = words.map((word, n) => (n % 1000 === 500 ? `x${n}` : word))
    const runs = align(wordsIn(words.join(' ')), wordsIn(changed.join(' ')))
    expect(runs.filter((run) => run.in === 'right')).toHaveLength(50)
  })
})
