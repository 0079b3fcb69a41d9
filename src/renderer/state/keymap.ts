// Which keys mean which command: those of the table, or what the person put in their place. Pure.
// Must not break: a character that is typed with AltGr is never a shortcut, and Tab, Enter, Escape are nobody's.
import { type CommandName, commandNames, commands } from '../../core/commands'
import type { Settings } from '../../core/model/settings'

export type KeyEvent = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
  getModifierState?: (key: string) => boolean
}

/** The keys of every command as they are now; an empty string: none. */
export type Keymap = Readonly<Record<CommandName, { keys: string; single: string }>>

export function keymapOf(settings: Pick<Settings, 'keys' | 'singleKeys'> | undefined): Keymap {
  const entries = commandNames.map((name) => {
    const own = settings?.keys[name]
    const single = settings?.singleKeys === false ? '' : (own?.single ?? commands[name].single ?? '')
    return [name, { keys: own?.keys ?? commands[name].keys ?? '', single }]
  })
  return Object.fromEntries(entries) as Keymap
}

/** The command whose single key this is. It acts while the text has the focus. */
export const singleOf = (keymap: Keymap, event: KeyEvent, mac = false): CommandName | undefined =>
  commandNames.find((name) => keymap[name].single !== '' && matches(keymap[name].single, event, mac))

/** A command on the way to being pressed: `done` of its presses have been. */
export interface Begun {
  name: CommandName
  presses: readonly string[]
  done: number
}

/** All keys of some commands, ready to be followed. */
export const bindings = (keymap: Keymap, which: 'keys' | 'single', names = commandNames): Begun[] =>
  names.flatMap((name) =>
    keymap[name][which] === '' ? [] : [{ name, presses: keymap[name][which].split(' '), done: 0 }],
  )

/** Takes one key press further: the command that it completes, or those that it begins or goes on with. */
export function follow(
  bound: readonly Begun[],
  begun: readonly Begun[],
  event: KeyEvent,
  mac = false,
): { command?: CommandName; begun: Begun[] } {
  const next = [...begun, ...bound]
    .filter(({ presses, done }) => matches(presses[done] ?? '', event, mac))
    .map((each) => ({ ...each, done: each.done + 1 }))
  const whole = next.find(({ presses, done }) => done === presses.length)
  return whole ? { command: whole.name, begun: [] } : { begun: next }
}

/** Takes a key press further in those single keys that are pressed one after the other, such as `g k`. */
export const sequenceOf = (keymap: Keymap, begun: readonly Begun[], event: KeyEvent, mac = false) =>
  follow(
    bindings(keymap, 'single').filter(({ presses }) => presses.length > 1),
    begun,
    event,
    mac,
  )

const codes: Record<string, string> = {
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '=': 'Equal',
  '-': 'Minus',
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
  ';': 'Semicolon',
  "'": 'Quote',
  '\\': 'Backslash',
  '`': 'Backquote',
}

/** Whether an event is this one press, such as `Mod+Alt+N` or `]`. Digits match by place, letters by what they write. */
export function matches(press: string, event: KeyEvent, mac = false): boolean {
  const parts = press.split('+')
  const key = parts.at(-1) ?? ''
  const wanted = new Set(parts.slice(0, -1))
  const native = isNative(event, mac)
  const held = {
    mod: !native && (mac ? event.metaKey : event.ctrlKey),
    alt: !native && event.altKey,
    other: !native && (mac ? event.ctrlKey : event.metaKey),
  }
  if (key === '' || held.other || held.mod !== wanted.has('Mod') || held.alt !== wanted.has('Alt'))
    return false
  const isMark = codes[key] !== undefined || (key.length === 1 && !/[a-z0-9]/i.test(key))
  // Whether a mark needs Shift depends on the keyboard; where none is asked for, the mark itself decides.
  if (isMark && !wanted.has('Shift'))
    return event.key === key || (event.altKey && !native && event.code === codes[key])
  if (event.shiftKey !== wanted.has('Shift')) return false
  if (isMark) return event.key === key || event.code === codes[key]
  if (/^[0-9]$/.test(key)) return event.code === `Digit${key}`
  if (!/^[a-z]$/i.test(key)) return event.key === key
  if (event.key.toLowerCase() === key.toLowerCase()) return true
  return writesNoLatin(event.key, held.alt) && event.code === `Key${key.toUpperCase()}`
}

/** Where a letter can't say which key it is: Alt changes it on a Mac, and other scripts have others. */
const writesNoLatin = (key: string, alt: boolean): boolean =>
  (alt && !/^[a-z]$/i.test(key)) || (/^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key))

/** A character of the keyboard's own third level. Some systems report AltGr as Ctrl and Alt together. */
function isNative(event: KeyEvent, mac: boolean): boolean {
  if (mac || !/^.$/u.test(event.key)) return false
  if (event.getModifierState?.('AltGraph') === true) return true
  return event.ctrlKey && event.altKey && !/^[a-z0-9]$/i.test(event.key)
}

/** Keys as they are shown on this kind of machine. */
export function shownKeys(keys: string, mac = false): string {
  const names: Record<string, string> = {
    ...(mac ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' } : { Mod: 'Ctrl' }),
    ArrowDown: '↓',
    ArrowUp: '↑',
    ArrowLeft: '←',
    ArrowRight: '→',
  }
  const press = (each: string): string =>
    each
      .split('+')
      .map((part) => names[part] ?? part)
      .join(mac ? '' : '+')
  return keys.split(' ').map(press).join(' ')
}

/** Keys as assistive technology reads them (aria-keyshortcuts). */
export const spokenKeys = (keys: string, mac = false): string =>
  keys.replaceAll('Mod', mac ? 'Meta' : 'Control')

/** The keys that are only held while another is pressed. */
export const modifiers: readonly string[] = ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph']

/** What was pressed, in the notation of the table; undefined while only modifiers are held. */
export function pressOf(event: KeyEvent, mac = false): string | undefined {
  // The plus and the space join and divide keys in the notation, and can't be named in it.
  if ([...modifiers, 'Dead', 'Unidentified', '+', ' '].includes(event.key)) return undefined
  const native = isNative(event, mac)
  const digit = /^Digit([0-9])$/.exec(event.code)?.[1]
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  const mods = [
    ...(!native && (mac ? event.metaKey : event.ctrlKey) ? ['Mod'] : []),
    ...(!native && event.altKey ? ['Alt'] : []),
  ]
  if (mods.length === 0 && !digit && event.key.length === 1 && !/[a-z]/i.test(event.key)) return event.key
  const mark = Object.entries(codes).find(([, code]) => code === event.code)?.[0]
  const latin = /^[a-z]$/i.test(event.key) ? event.key : letter
  const key =
    digit ??
    (latin === undefined
      ? (mark ?? event.key)
      : mods.length > 0 || event.shiftKey
        ? latin.toUpperCase()
        : latin.toLowerCase())
  return [...mods, ...(event.shiftKey ? ['Shift'] : []), key].join('+')
}
