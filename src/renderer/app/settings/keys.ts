// What may become a key of a command, and who has it already. Pure.
import { type CommandName, commandNames, commands } from '../../../core/commands'
import type { Keymap } from '../../state/keymap'
import { words } from '../../ui/words'

export type Slot = 'keys' | 'single'

/** What the text itself answers to; these can't be given away. */
const ofTheText = /^(Shift\+)?([1-9]|[jkJK]|Tab|Enter|Escape|Home|End|PageUp|PageDown|Arrow\w+| )$/

/** Why a press can't be a key of this sort; undefined where it can. */
export function refusal(slot: Slot, press: string): string | undefined {
  const held = /(^|\+)(Mod|Alt)\+/.test(press)
  if (/(^|\+)(Tab|Escape)$/.test(press)) return words.settings.notTab
  if (slot === 'keys') return held || /^(Shift\+)?F\d+$/.test(press) ? undefined : words.settings.needsHeld
  if (held) return words.settings.needsSingle
  return ofTheText.test(press) ? words.settings.ofTheText : undefined
}

/** The other command that has these keys, in the slot where it has them. */
export function holder(
  keymap: Keymap,
  press: string,
  except: CommandName,
): { name: CommandName; slot: Slot; label: string } | undefined {
  for (const name of commandNames)
    for (const slot of ['keys', 'single'] as const) {
      const keys = keymap[name][slot]
      // A key that begins a sequence would never let it be finished.
      if (name !== except && keys !== '' && (same(keys, press) || keys.startsWith(`${press} `)))
        return { name, slot, label: commands[name].label }
    }
  return undefined
}

const same = (a: string, b: string): boolean =>
  a.includes('+') ? a.toLowerCase() === b.toLowerCase() : a === b

/** Whether a person has put other keys in the place of the table's. */
export const isOwn = (keymap: Keymap, name: CommandName): boolean =>
  keymap[name].keys !== (commands[name].keys ?? '') || keymap[name].single !== (commands[name].single ?? '')
