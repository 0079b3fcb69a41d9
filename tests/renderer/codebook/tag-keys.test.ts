// The letters of tags: which can be given to one, and which tag a press in the text means.
import { expect, it } from 'vitest'
import { problemOfKey, tagOfPress } from '../../../src/renderer/codebook/tag-keys'
import { keymapOf } from '../../../src/renderer/state/keymap'

const keymap = keymapOf(undefined)
const tags = new Map([
  ['1', { id: '1', name: 'Delay', shortcut: 'd' }],
  ['2', { id: '2', name: 'Cost', shortcut: 'e' }],
])
const press = (key: string, held = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
})

it('takes a letter that nobody has', () => {
  expect(problemOfKey('', keymap, tags, '1')).toBeUndefined()
  expect(problemOfKey('w', keymap, tags, '1')).toBeUndefined()
  expect(problemOfKey('D', keymap, tags, '1')).toBeUndefined()
})

it('refuses one of a command, of the text, of the beginning of two keys, of another tag, and what is no letter', () => {
  expect(problemOfKey('h', keymap, tags, '1')).toBe('h is “Highlight the selection” in the text.')
  expect(problemOfKey('j', keymap, tags, '1')).toContain('text itself')
  expect(problemOfKey('g', keymap, tags, '1')).toContain('g is “')
  expect(problemOfKey('d', keymap, tags, '2')).toBe('d is the key of the tag “Delay”.')
  expect(problemOfKey('ab', keymap, tags, '1')).toContain('not one letter')
  expect(problemOfKey('1', keymap, tags, '1')).toContain('not one letter')
})

it('means a tag by a plain press of its letter, unless a command has the letter by now', () => {
  expect(tagOfPress(press('d'), keymap, tags)?.name).toBe('Delay')
  expect(tagOfPress(press('D', { shiftKey: true }), keymap, tags)).toBeUndefined()
  expect(tagOfPress(press('d', { ctrlKey: true }), keymap, tags)).toBeUndefined()
  // e adds evidence.
  expect(tagOfPress(press('e'), keymap, tags)).toBeUndefined()
})
