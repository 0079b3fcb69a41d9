// Which key press is which command: by place, by letter, on every layout, and never a character that somebody types.
import { describe, expect, it } from 'vitest'
import { commandNames, commands } from '../../../src/core/commands'
import {
  bindings,
  follow,
  type KeyEvent,
  keymapOf,
  matches,
  pressOf,
  shownKeys,
  singleOf,
} from '../../../src/renderer/state/keymap'

const event = (key: string, code = '', held = ''): KeyEvent => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  altKey: held.includes('a'),
  shiftKey: held.includes('s'),
  metaKey: held.includes('m'),
  getModifierState: (name) => name === 'AltGraph' && held.includes('g'),
})
const none = { keys: {}, singleKeys: true }

describe('matches', () => {
  it('takes letters by what they write and digits by their place', () => {
    expect(matches('Mod+O', event('o', 'KeyR', 'c'))).toBe(true)
    expect(matches('Mod+O', event('r', 'KeyO', 'c'))).toBe(false)
    expect(matches('Alt+Shift+1', event('!', 'Digit1', 'as'))).toBe(true)
    expect(matches('Alt+Shift+1', event('&', 'Digit1', 'a'))).toBe(false)
  })

  it('finds the key where Alt changes the letter, or the script has no such letter', () => {
    expect(matches('Alt+Shift+H', event('Ó', 'KeyH', 'as'), true)).toBe(true)
    expect(matches('Mod+O', event('щ', 'KeyO', 'c'))).toBe(true)
    expect(matches('h', event('р', 'KeyH'))).toBe(true)
    expect(matches('h', event('é', 'KeyH'))).toBe(false)
  })

  it('asks for exactly the modifiers', () => {
    expect(matches('Mod+Z', event('Z', 'KeyZ', 'cs'))).toBe(false)
    expect(matches('Mod+Shift+Z', event('Z', 'KeyZ', 'cs'))).toBe(true)
    expect(matches('h', event('h', 'KeyH', 'c'))).toBe(false)
    expect(matches('h', event('H', 'KeyH', 's'))).toBe(false)
    expect(matches('Mod+K', event('k', 'KeyK', 'm'), true)).toBe(true)
    expect(matches('Mod+K', event('k', 'KeyK', 'c'), true)).toBe(false)
  })

  it('never takes a character of the third level for a shortcut', () => {
    expect(matches('Mod+Alt+N', event('ń', 'KeyN', 'cag'))).toBe(false)
    expect(matches('Mod+Alt+N', event('ń', 'KeyN', 'ca'))).toBe(false)
    expect(matches('n', event('ń', 'KeyN', 'cag'))).toBe(false)
    expect(matches('Mod+Alt+N', event('n', 'KeyN', 'ca'))).toBe(true)
    // A bracket that needs AltGr is still the bracket.
    expect(matches(']', event(']', 'Digit9', 'cag'))).toBe(true)
  })

  it('takes marks with or without Shift, as the keyboard has them', () => {
    expect(matches('?', event('?', 'Slash', 's'))).toBe(true)
    expect(matches('/', event('/', 'Digit7', 's'))).toBe(true)
    expect(matches('Alt+Shift+]', event('}', 'BracketRight', 'as'))).toBe(true)
    expect(matches('Alt+Shift+=', event('+', 'Equal', 'as'))).toBe(true)
  })
})

describe('keymapOf', () => {
  it('puts the person’s keys in the place of the table’s, and switches single keys off', () => {
    const own = keymapOf({ keys: { highlight: { single: 'x' }, export: { keys: '' } }, singleKeys: true })
    expect(own.highlight).toEqual({ keys: 'Alt+Shift+H', single: 'x' })
    expect(own.export.keys).toBe('')
    expect(singleOf(own, event('x', 'KeyX'))).toBe('highlight')
    expect(singleOf(own, event('h', 'KeyH'))).toBeUndefined()
    const off = keymapOf({ keys: {}, singleKeys: false })
    expect(commandNames.filter((name) => off[name].single !== '')).toEqual([])
    expect(off.highlight.keys).toBe('Alt+Shift+H')
  })

  it('gives no two commands the same keys, and each single key a form with Ctrl or Alt', () => {
    const keys = commandNames.flatMap((name) => commands[name].keys ?? [])
    const single = commandNames.flatMap((name) => commands[name].single ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(single).size).toBe(single.length)
    expect(commandNames.filter((name) => commands[name].single && !commands[name].keys)).toEqual([])
    expect(keys.filter((each) => !/Mod|Alt|F\d/.test(each))).toEqual([])
  })
})

describe('follow', () => {
  const bound = bindings(keymapOf(none), 'single')
  const press = (keys: string[]) =>
    keys.reduce<ReturnType<typeof follow>>(
      ({ begun }, key) => follow(bound, begun, event(key, `Key${key.toUpperCase()}`)),
      { begun: [] },
    )

  it('follows keys that are pressed one after the other', () => {
    expect(press(['g', 'c']).command).toBe('claims')
    expect(press(['g', 'r']).command).toBe('read')
    expect(press(['g']).command).toBeUndefined()
    expect(press(['c']).command).toBeUndefined()
    expect(press(['g', 'x', 'c']).command).toBeUndefined()
    expect(press(['g', 'g', 'c']).command).toBe('claims')
  })
})

describe('pressOf', () => {
  it('says what was pressed as the table says it', () => {
    expect(pressOf(event('O', 'KeyO', 'cs'))).toBe('Mod+Shift+O')
    expect(pressOf(event('Ó', 'KeyH', 'as'), true)).toBe('Alt+Shift+H')
    expect(pressOf(event('!', 'Digit1', 'as'))).toBe('Alt+Shift+1')
    expect(pressOf(event('x', 'KeyX'))).toBe('x')
    expect(pressOf(event('X', 'KeyX', 's'))).toBe('Shift+X')
    expect(pressOf(event('?', 'Slash', 's'))).toBe('?')
    expect(pressOf(event('Shift', 'ShiftLeft', 's'))).toBeUndefined()
    expect(pressOf(event('+', 'NumpadAdd', 'c'))).toBeUndefined()
  })

  it('says nothing that would not match again', () => {
    for (const pressed of [
      event('O', 'KeyO', 'cs'),
      event('}', 'BracketRight', 'as'),
      event('=', 'Equal', 'c'),
    ]) {
      const press = pressOf(pressed)
      expect(press !== undefined && matches(press, pressed)).toBe(true)
    }
  })
})

it('shows keys as the machine names them', () => {
  expect(shownKeys('Mod+Shift+Z')).toBe('Ctrl+Shift+Z')
  expect(shownKeys('Mod+Shift+Z', true)).toBe('⌘⇧Z')
  expect(shownKeys('g c')).toBe('g c')
})
