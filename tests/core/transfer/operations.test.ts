// Operations files: every mistake names its line, every position counts code points.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoints } from '../../../src/core/text/code-points'
import { inUnits, readOperations } from '../../../src/core/transfer/operations'
import { nasty } from './of-schema'

const refusal = (message: RegExp) =>
  expect.objectContaining({ code: 'badInput', message: expect.stringMatching(message) as string })

describe('readOperations', () => {
  it('reads lines with their numbers and names, past a byte order mark, blank lines and CRLF', () => {
    const text =
      '\ufeff{"do":"addEntity","as":"met","kind":"other","name":"M"}\r\n\r\n  \n{"do":"removeNote","id":"$met"}'
    expect(readOperations(text)).toEqual([
      { line: 1, do: 'addEntity', as: 'met', input: { kind: 'other', name: 'M' } },
      { line: 4, do: 'removeNote', input: { id: '$met' } },
    ])
  })

  it.each([
    ['broken JSON', '{"do":"addNote"', /^Line 2 is not JSON/],
    ['no object', '["addNote"]', /^Line 2 is not an operation/],
    ['null', 'null', /^Line 2 is not an operation/],
    ['no verb', '{"as":"x"}', /^Line 2 .*“do” is missing/],
    ['a verb that is none', '{"do":"deleteAll"}', /^Line 2 .*"deleteAll"/],
    ['a verb that changes no facts', '{"do":"undo"}', /^Line 2 .*"undo"/],
    ['a verb from the prototype', '{"do":"constructor"}', /^Line 2 .*"constructor"/],
    ['a verb that is a number', '{"do":7}', /^Line 2 .*7/],
    ['a name that is none', '{"do":"addNote","as":"a b"}', /^Line 2 .*“as”/],
    ['a name with its sign', '{"do":"addNote","as":"$a"}', /^Line 2 .*“as”/],
    ['a name that is taken', '{"do":"addNote","as":"one"}', /^Line 2 .*“one” again, which line 1/],
    ['a prototype', '{"do":"addNote","__proto__":{"a":1}}', /^Line 2 .*__proto__/],
    ['endless nesting', `{"do":"addNote","on":${'['.repeat(9999)}${']'.repeat(9999)}}`, /^Line 2 .*nested/],
  ])('refuses %s and names the line', (_, line, message) => {
    expect(() => readOperations(`{"do":"addEntity","as":"one"}\n${line}`)).toThrow(refusal(message))
  })
})

const source = '01900000-0000-7000-8000-00000000000a'
const pointsOf = () => codePoints('a👩‍👩‍👧b')

describe('inUnits', () => {
  it('turns the positions of every operation that has some', () => {
    const span = { sourceId: source, start: 1, end: 6 }
    const units = { sourceId: source, start: 1, end: 9 }
    expect(inUnits('addHighlight', span, pointsOf)).toEqual(units)
    expect(inUnits('changeHighlight', { id: source, end: 7 }, pointsOf)).toEqual({ id: source, end: 10 })
    const evidence = [
      { role: 'states', passage: span },
      { role: 'context', highlightId: source },
    ]
    for (const verb of ['addClaim', 'changeClaim'] as const)
      expect(inUnits(verb, { evidence }, pointsOf)).toEqual({
        evidence: [{ role: 'states', passage: units }, evidence[1]],
      })
    const region = { start: 1, end: 6, kind: 'caption', by: 'coder' }
    expect(inUnits('changeSource', { id: source, regions: [region] }, pointsOf)).toEqual({
      id: source,
      regions: [{ ...region, end: 9 }],
    })
  })

  it('asks for the text of the source, or of the highlight where no source is named', () => {
    const asked: string[] = []
    const note = (id: string) => (asked.push(id), pointsOf())
    inUnits('addHighlight', { sourceId: 's', start: 0, end: 1 }, note)
    inUnits('changeHighlight', { id: 'h', start: 0, end: 1 }, note)
    inUnits('changeHighlight', { id: 'h', tags: [] }, note)
    inUnits('changeSource', { id: 'c', regions: [{ start: 0, end: 1 }] }, note)
    inUnits('addClaim', { evidence: [{ passage: { sourceId: 'p', start: 0, end: 1 } }] }, note)
    inUnits('addNote', { on: 'project', start: 4 }, note)
    expect(asked).toEqual(['s', 'h', 'c', 'p'])
  })

  it.each([
    ['past the end', { start: 0, end: 8 }, /The position 8 lies outside the text, which has 7 code points/],
    ['before the start', { start: -1, end: 1 }, /The position -1 lies outside/],
    ['backwards', { start: 3, end: 2 }, /from 3 to 2 is empty/],
    ['empty', { start: 3, end: 3 }, /from 3 to 3 is empty/],
  ])('refuses a passage %s, in code points', (_, span, message) => {
    expect(() => inUnits('addHighlight', { sourceId: source, ...span }, pointsOf)).toThrow(refusal(message))
  })

  it('leaves to the schema what is no position', () => {
    for (const input of [
      { sourceId: source, start: '0', end: 1.5 },
      { sourceId: 7, start: 0, end: 1 },
      { start: 0, end: 1 },
      { sourceId: source, start: null },
    ])
      expect(inUnits('addHighlight', input, pointsOf)).toEqual(input)
    expect(inUnits('addClaim', { evidence: 'all' }, pointsOf)).toEqual({ evidence: 'all' })
    expect(inUnits('changeSource', { id: source, regions: [null, 3] }, pointsOf)).toEqual({
      id: source,
      regions: [null, 3],
    })
  })

  it('cuts the words that the code points cut, in any text', () => {
    fc.assert(
      fc.property(
        nasty.filter((text) => text !== ''),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const points = Array.from(text)
          const start = a % points.length
          const end = start + 1 + (b % (points.length - start))
          const units = inUnits('addHighlight', { sourceId: source, start, end }, () => codePoints(text))
          expect(text.slice(units['start'] as number, units['end'] as number)).toBe(
            points.slice(start, end).join(''),
          )
        },
      ),
    )
  })
})
