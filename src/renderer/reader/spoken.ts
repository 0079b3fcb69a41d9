// What a screen reader is told when the caret moves or a selection changes: the text itself, cut short, and which
// highlights begin and end there. Pure.
// Must not break: one step says one thing; what a block is, is said only on the way into it.
import type { Block } from '../../core/text/document'
import type { Span } from '../../core/text/span'
import { characterStep, wordStep } from '../../core/text/steps'
import { words } from '../ui/words'
import type { By } from './keys'
import type { Selected } from './selection'

const most = 300

const cut = (text: string): string => (text.length > most ? `${text.slice(0, most)} …` : text)

/** Where the caret stands now, and what it has come past. */
export interface Step {
  text: string
  /** The block of the caret. */
  block: Block | undefined
  /** Whether the caret has come into it with this step. */
  isNew: boolean
  selected: Selected
  /** The size of the step. */
  by: By | 'block'
  /** The line of the caret, where the step went by lines. */
  line?: Span | undefined
  /** The names of highlights that the caret has left and entered. */
  left: readonly string[]
  entered: readonly string[]
}

/** The selected words, or the highlights that end and begin, and what stands at the caret by the size of the step. */
export function spoken(step: Step): string {
  const { text, selected, left, entered } = step
  if (selected.start < selected.end) return words.selected(passage(text, selected))
  const edges = [
    ...(left.length > 0 ? [words.caret.ends(left)] : []),
    ...(entered.length > 0 ? [words.caret.begins(entered)] : []),
  ]
  return [...edges, here(step)].join('. ')
}

/** What stands at the caret. */
function here({ text, block, isNew, selected, by, line }: Step): string {
  if (!block || block.start === block.end) return words.emptyLine
  const kind = isNew ? words.caret.blockKind(block.kind, block.level) : undefined
  const whole = by === 'block' ? block : line
  const said = whole ? passage(text, whole) : at(text, block, selected.focus, by)
  return kind === undefined ? said : `${kind}: ${said}`
}

const passage = (text: string, { start, end }: Span): string =>
  cut(text.slice(start, Math.min(end, start + most + 1)))

/** The word or the character at a position. */
function at(text: string, block: Block, position: number, by: Step['by']): string {
  if (position >= block.end) return words.caret.endOfBlock
  if (by === 'word') return text.slice(position, wordStep(text, block, position, 1)).trim()
  return nameOf(text.slice(position, characterStep(text, block, position, 1)))
}

/** A character as it is said; what leaves no ink has a name. */
const nameOf = (character: string): string => words.caret.names[character] ?? character
