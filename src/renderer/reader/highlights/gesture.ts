// One boundary of a highlight on its way, by keys or by a pointer: what is selected is what the highlight will be.
// Must not break: nothing is stored before it is kept, and then as one step; Escape leaves everything as it was.
// Whoever goes elsewhere or does something else has kept it, as with a field that is left.
import type { CommandName } from '../../../core/commands'
import { type Edge, snapped, stepped, type StepSize } from '../../../core/text/boundary'
import type { Span } from '../../../core/text/span'
import { words } from '../../ui/words'
import { type Desk, selected } from '../act'
import type { Passage } from '../intervals'
import { leafAt } from '../positions'
import { setSelection } from '../selection'
import { reveal } from '../window'

export interface Gesture {
  /** The highlight that is being changed, or was last and is selected still, however late the program answers. */
  passage: () => Passage | undefined
  /** Takes a boundary of a highlight in hand; the other one of the same highlight goes on with what was moved. */
  begin: (desk: Desk, passage: Passage, edge: Edge) => void
  /** Whether a key, and the command that it stands for, was one for the boundary, and so nobody else's. */
  takes: (event: KeyboardEvent, command: CommandName | undefined) => boolean
  /** The pointer is at a position; without `words` it goes by character. */
  drawTo: (position: number, words: boolean) => void
  keep: () => void
  drop: () => void
}

interface Moved {
  desk: Desk
  passage: Passage
  edge: Edge
  span: Span
}

export function createGesture(): Gesture {
  let moved: Moved | undefined
  /** What was kept and isn't answered yet: until then the passages say what was before. */
  let kept: Moved | undefined
  const store = async (now: Moved): Promise<void> => {
    kept = now
    await save(now)
    if (kept === now) kept = undefined
  }
  const stand = (next: Moved, span: Span): void => {
    moved = { ...next, span }
    show(moved)
  }
  let leaving = new AbortController()
  const end = (how: (now: Moved) => void) => (): void => {
    const now = moved
    moved = undefined
    leaving.abort()
    if (now) how(now)
  }
  const [keep, drop] = [end((now) => void store(now)), end(putBack)]
  return {
    passage: () =>
      moved?.passage ?? (kept && isSelected(kept) ? { ...kept.passage, ...kept.span } : undefined),
    begin: (desk, passage, edge) => {
      if (moved?.passage.id !== passage.id) keep()
      const from = standing(passage, moved, kept)
      stand({ ...from, desk, edge }, from.span)
      leaving.abort()
      leaving = whenLeft(desk, keep)
      desk.actions.say(words.marking.moving(edge))
    },
    takes: (event, command) => {
      if (!moved) return false
      const step = stepOf(event)
      if (step) stand(moved, stepped(moved.desk.shown, moved.span, { ...step, edge: moved.edge }))
      else if (event.key === 'Escape') drop()
      else if (event.key === 'Enter') keep()
      else {
        if (!isOnTheWay(event, command)) keep()
        return false
      }
      return true
    },
    drawTo: (position, byWord) => {
      if (moved) stand(moved, drawn(moved, position, byWord ? 'word' : 'character'))
    },
    keep,
    drop,
  }
}

/** Keeps what is moved once somebody presses elsewhere or the focus leaves the text, until that is called off. */
function whenLeft({ shown }: Desk, keep: () => void): AbortController {
  const left = new AbortController()
  // In the capture phase: a press on a handle is past it when the handle takes its boundary in hand.
  const on = { capture: true, signal: left.signal }
  document.addEventListener('pointerdown', keep, on)
  // What asked for it, such as the palette, loses the focus to the text.
  const onLeave = ({ target }: FocusEvent): void => {
    if (target instanceof Node && target.contains(shown.root)) keep()
  }
  document.addEventListener('focusout', onLeave, on)
  return left
}

/** What is as it was is no change. */
async function save({ desk, passage, span }: Moved): Promise<void> {
  if (span.start === passage.start && span.end === passage.end) desk.actions.say(words.marking.asItWas)
  else await desk.actions.change('changeHighlight', { id: passage.id, ...span })
}

/** Where a highlight stands: as it is being moved, else as it was kept, else as the program has said. */
function standing(passage: Passage, moved?: Moved, kept?: Moved): Pick<Moved, 'passage' | 'span'> {
  if (moved?.passage.id === passage.id) return moved
  const now = kept?.passage.id === passage.id ? { ...passage, ...kept.span } : passage
  return { passage: now, span: { start: now.start, end: now.end } }
}

function isSelected({ desk, span }: Moved): boolean {
  const { start, end } = selected(desk)
  return start === span.start && end === span.end
}

function putBack(now: Moved): void {
  show({ ...now, span: now.passage })
  now.desk.actions.say(words.marking.asItWas)
}

function drawn({ desk, span, edge }: Moved, near: number, by: 'character' | 'word'): Span {
  const { text, leaves } = desk.shown
  const block = leaves[leafAt(leaves, near)]
  return block ? snapped({ text, block }, span, { edge, by, near }) : span
}

/** Ctrl, Shift and the like are only on the way to a key; and some ask for the other boundary of the same highlight. */
const isOnTheWay = ({ key }: KeyboardEvent, command: CommandName | undefined): boolean =>
  switching.includes(command) || modifiers.includes(key)

const switching: readonly (CommandName | undefined)[] = ['moveStart', 'moveEnd']
const modifiers = ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph']

function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): { by: StepSize; to: 1 | -1 } | undefined {
  if (metaKey || altKey) return undefined
  const by = ctrlKey ? 'word' : 'character'
  if (key === 'ArrowRight') return { by, to: 1 }
  if (key === 'ArrowLeft') return { by, to: -1 }
  if (key === 'ArrowDown') return { by: 'sentence', to: 1 }
  if (key === 'ArrowUp') return { by: 'sentence', to: -1 }
  return undefined
}

/** Selects what the highlight would be, with the caret at the boundary that moves. */
function show({ desk, edge, span: { start, end } }: Moved): void {
  const [anchor, focus] = edge === 'end' ? [start, end] : [end, start]
  desk.folding.openAt(focus)
  setSelection(desk.shown, anchor, focus)
  desk.actions.select({ start, end })
  reveal(desk.shown, desk.scroller, focus, 'nearest')
}
