// What the live region of the text says: after every key, where the caret stands now and which highlights it came past.
// Must not break: the same words said twice are heard twice.
import { useRef, useState } from 'react'
import { claimTypeOf } from '../state/store'
import { words } from '../ui/words'
import type { Desk } from './act'
import type { Passage } from './intervals'
import type { By } from './keys'
import { lineHere } from './move'
import { claimsByHighlight } from './paint'
import { leafAt } from './positions'
import { readSelection, type Selected } from './selection'
import { spoken } from './spoken'

export interface Speech {
  said: string
  /** Says where the caret of a text stands after a step of this size; `moved`: only if it stands elsewhere than before. */
  tell: (desk: Desk, by: By | 'block', moved?: boolean) => void
}

export function useSpeech(): Speech {
  const [said, setSaid] = useState('')
  // What was selected when something was said last.
  const was = useRef<Selected>({ start: 0, end: 0, focus: 0 })
  const tell = (desk: Desk, by: By | 'block', moved = false): void => {
    const { shown, passages } = desk
    const selected = readSelection(shown)
    if (!selected) return
    // The event of the selection comes later than the next key may.
    desk.actions.select({ start: selected.start, end: selected.end })
    const { start, end, focus } = was.current
    was.current = selected
    if (moved && start === selected.start && end === selected.end) return
    const before = passages.at(focus)
    const after = passages.at(selected.focus)
    const leaf = leafAt(shown.leaves, selected.focus)
    const text = spoken({
      text: shown.text,
      block: shown.leaves[leaf],
      isNew: leafAt(shown.leaves, focus) !== leaf,
      selected,
      by,
      line: by === 'line' && selected.start === selected.end ? lineHere(desk) : undefined,
      left: namesOf(
        desk,
        before.filter((each) => !has(after, each)),
      ),
      entered: namesOf(
        desk,
        after.filter((each) => !has(before, each)),
      ),
    })
    // A region whose text stays the same is not read again.
    setSaid((last) => (last === text ? `${text}\u00a0` : text))
  }
  return { said, tell }
}

const has = (passages: readonly Passage[], { id }: Passage): boolean =>
  passages.some((each) => each.id === id)

/** What each highlight is to a person: the types of its claims, or a highlight. */
function namesOf({ store }: Desk, passages: readonly Passage[]): string[] {
  if (passages.length === 0) return []
  const state = store.getState()
  const claims = claimsByHighlight(state)
  return passages.flatMap(({ id }) => {
    const types = new Set((claims.get(id) ?? []).map(({ type }) => type))
    return types.size > 0
      ? [...types].map((type) => claimTypeOf(state, type)?.label ?? type)
      : [words.plainHighlight]
  })
}
