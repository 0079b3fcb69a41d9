// Which suggestions nobody has claimed, which is the next, and what a claim of it rests on.
import { describe, expect, it } from 'vitest'
import type { Suggestion } from '../../../src/core/model/suggestion'
import { asFarAs, readAlong } from '../../../src/renderer/suggestions/read-along'
import { inOrder, nextFrom, passageFor, unclaimedOf } from '../../../src/renderer/suggestions/unclaimed'

const text = 'Of 40 boats, 12 sank. The owner said so. It cost 9 pounds.'
const leaves = [{ kind: 'paragraph' as const, start: 0, end: text.length }]

const figure = (words: string, start = text.indexOf(words), end = start + words.length): Suggestion => ({
  sourceId: 's',
  start,
  end: end + 2,
  type: 'statistic',
  confidence: 1,
  fields: { quantity: { text: words, status: 'stated', start, end, rule: 'test' } },
})
const statement: Suggestion = {
  sourceId: 's',
  start: text.indexOf('The owner'),
  end: text.indexOf(' It cost'),
  type: 'statement',
  confidence: 1,
  fields: {},
}
const [forty, twelve, nine] = [figure('40'), figure('12'), figure('9')]
const all = inOrder([nine, statement, forty, twelve])

describe('unclaimed', () => {
  it('is every figure and every statement that no evidence touches', () => {
    expect(unclaimedOf(all, [])).toEqual([forty, twelve, statement, nine])
    const evidence = [
      { start: statement.end - 3, end: statement.end },
      { start: 0, end: forty.start + 1 },
    ]
    expect(unclaimedOf(all, evidence)).toEqual([twelve, nine])
    expect(
      unclaimedOf(all, [
        { start: 0, end: text.length },
        { start: 2, end: 3 },
      ]),
    ).toEqual([])
    // Beside a figure is not on it, however much of its sentence is claimed.
    expect(
      unclaimedOf(
        [forty],
        [
          { start: 0, end: forty.start },
          { start: 5, end: 12 },
        ],
      ),
    ).toEqual([forty])
  })

  it('is walked from the caret, from a passage, and from the figure that is shown', () => {
    const at = (start: number, end = start) => ({ span: { start, end }, at: false })
    expect(nextFrom(all, at(0), 1)).toBe(forty)
    expect(nextFrom(all, at(twelve.start), 1)).toBe(twelve)
    expect(nextFrom(all, { span: { start: twelve.start, end: twelve.end }, at: true }, 1)).toBe(statement)
    expect(nextFrom(all, at(twelve.start), -1)).toBe(forty)
    expect(nextFrom(all, at(text.length), 1)).toBeUndefined()
    expect(nextFrom(all, at(0), -1)).toBeUndefined()
  })

  it('rests on its sentence where it stands alone in it, else on its own words', () => {
    const words = (suggestion: Suggestion): string => {
      const { start, end } = passageFor(suggestion, all, { text, leaves })
      return text.slice(start, end)
    }
    expect(words(nine)).toBe('It cost 9 pounds.')
    expect(words(twelve)).toBe(text.slice(twelve.start, twelve.end))
    expect(words(statement)).toBe('The owner said so.')
  })
})

describe('reading along', () => {
  it('goes on in slices, and tells at the end what it found', () => {
    let time = 0
    const waiting: (() => void)[] = []
    const told: number[] = []
    readAlong({
      blocks: [[forty], [twelve], [], [statement, nine]].values(),
      now: () => (time += 5),
      later: (run) => {
        waiting.push(run)
        return () => undefined
      },
      tell: (found) => told.push(found.length),
    })
    let slices = 1
    for (let next = waiting.shift(); next; next = waiting.shift(), slices++) {
      expect(told).toEqual([])
      next()
    }
    expect(slices).toBeGreaterThan(1)
    expect(told).toEqual([4])
  })

  it('takes no more time than it is given', () => {
    let time = 0
    let waiting: ((time?: number) => void) | undefined
    let read = 0
    const blocks = Array.from({ length: 20 }, () => [forty]).values()
    const along = {
      blocks: { next: () => (read++, blocks.next()) },
      now: () => time++,
      later: (run: (time?: number) => void) => {
        waiting = run
        return () => undefined
      },
      tell: () => undefined,
    }
    readAlong(along, 0)
    expect(read).toBe(1)
    waiting?.(3)
    expect(read).toBe(4)
    waiting?.(1000)
    expect(read).toBe(12)
  })

  it('stops when it is called off', () => {
    let stopped = false
    let time = 0
    const stop = readAlong({
      blocks: [[forty], [twelve]].values(),
      now: () => (time += 10),
      later: () => () => {
        stopped = true
      },
      tell: () => undefined,
    })
    stop()
    expect(stopped).toBe(true)
  })

  it('goes no further than to what is looked for', () => {
    const isNine = (block: readonly Suggestion[]): boolean => block.includes(nine)
    expect([...asFarAs([[forty], [], [twelve, nine], [statement]], isNine)]).toEqual([
      [forty],
      [],
      [twelve, nine],
    ])
  })
})
