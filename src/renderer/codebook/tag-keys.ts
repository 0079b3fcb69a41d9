// The letters of tags: in the text each tags what is selected, or takes the tag off again.
// Pure. Must not break: a letter that the text, a command or another tag answers to is never a tag's.
import { commandNames, commands } from '../../core/commands'
import type { Tag } from '../../core/model/codebook'
import type { Keymap } from '../state/keymap'
import type { ById } from '../state/state'
import { words } from '../ui/words'

const text = words.codebook.tags

/** Letters by which the text itself moves. */
const ofTheText = ['j', 'k']

/** What is wrong with a letter as the key of a tag; undefined where nothing is, and for none. */
export function problemOfKey(typed: string, keymap: Keymap, tags: ById<Tag>, id: string): string | undefined {
  const key = typed.toLowerCase()
  if (key === '') return undefined
  if (!/^[a-z]$/.test(key)) return text.keyNotALetter(typed)
  const taken = takenBy(key, keymap)
  if (taken !== undefined) return taken
  const other = [...tags.values()].find((tag) => tag.id !== id && tag.shortcut?.toLowerCase() === key)
  return other && text.keyOfTag(key, other.name)
}

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** The tag that a key press in the text stands for. A letter that a command was given since is the command's. */
export function tagOfPress({ key, ...held }: Press, keymap: Keymap, tags: ById<Tag>): Tag | undefined {
  if (held.altKey || held.ctrlKey || held.metaKey || held.shiftKey) return undefined
  if (!/^[a-z]$/i.test(key) || takenBy(key.toLowerCase(), keymap) !== undefined) return undefined
  return [...tags.values()].find(({ shortcut }) => shortcut?.toLowerCase() === key.toLowerCase())
}

function takenBy(key: string, keymap: Keymap): string | undefined {
  if (ofTheText.includes(key)) return text.keyOfText(key)
  // The first of keys that are pressed one after the other is taken, too.
  const name = commandNames.find((each) => keymap[each].single.split(' ')[0]?.toLowerCase() === key)
  return name && text.keyOfCommand(key, commands[name].label.replace('…', ''))
}
