// What is said when the caret has moved: short, by the size of the step, and nothing without a name.
import { expect, it } from 'vitest'
import type { Block } from '../../../src/core/text/document'
import { spoken, type Step } from '../../../src/renderer/reader/spoken'

const text = 'A cafe\u0301 👩‍👩‍👧 there.\nNext'
const block: Block = { kind: 'paragraph', start: 0, end: text.indexOf('\n') }
const say = (focus: number, more: Partial<Step> = {}): string =>
  spoken({
    text,
    block,
    isNew: false,
    selected: { start: focus, end: focus, focus },
    by: 'character',
    left: [],
    entered: [],
    ...more,
  })

it('says one whole character, and those without ink by name', () => {
  expect(say(5)).toBe('e\u0301')
  expect(say(text.indexOf('👩'))).toBe('👩‍👩‍👧')
  expect(say(1)).toBe('space')
  expect(say(block.end)).toBe('End of paragraph')
})

it('says the word, the line, the paragraph, and what it is on the way into it', () => {
  expect(say(1, { by: 'word' })).toBe('cafe\u0301')
  expect(say(5, { by: 'line', line: { start: 2, end: 7 } })).toBe('cafe\u0301')
  expect(say(2, { by: 'lineboundary' })).toBe('c')
  expect(say(2, { by: 'block' })).toBe('A cafe\u0301 👩‍👩‍👧 there.')
  const heading = { ...block, kind: 'heading' as const, level: 3 }
  expect(say(0, { by: 'word', isNew: true, block: heading })).toBe('Heading 3: A')
  expect(say(0, { by: 'word', isNew: true })).toBe('A')
  expect(say(0, { block: { ...block, end: 0 } })).toBe('Empty line')
})

it('says which highlights end and begin, up to two by name', () => {
  expect(say(0, { entered: ['Statistic'] })).toBe('Statistic begins. A')
  expect(say(0, { left: ['Highlight'], entered: ['Event', 'Finding'] })).toBe(
    'Highlight ends. Event and Finding begin. A',
  )
  expect(say(0, { left: ['a', 'b', 'c'] })).toBe('3 highlights end. A')
})

it('says what is selected, whatever stands around it', () => {
  expect(say(0, { selected: { start: 2, end: 7, focus: 7 }, entered: ['Event'] })).toBe(
    'Selected: cafe\u0301',
  )
})
