// What a screen reader is told when the caret moves or a selection changes: the text itself, cut short. Pure.
import type { Block } from '../../core/text/document'
import { words } from '../ui/words'
import type { By } from './keys'
import type { Selected } from './selection'

const most = 300

const cut = (text: string): string => (text.length > most ? `${text.slice(0, most)} …` : text)

/** The selected words, or what stands at the caret by the size of the last step. */
export function spoken(text: string, block: Block | undefined, selected: Selected, by: By | 'block'): string {
  const { start, end, focus } = selected
  if (start < end) return words.selected(cut(text.slice(start, Math.min(end, start + most + 1))))
  if (!block || block.start === block.end) return words.emptyLine
  if (by === 'character') return String.fromCodePoint(text.codePointAt(focus) ?? 0x20)
  if (by === 'word')
    return /^\s*\S+/.exec(text.slice(focus, Math.min(block.end, focus + most)))?.[0].trim() ?? ''
  return cut(text.slice(by === 'block' ? block.start : focus, block.end))
}
