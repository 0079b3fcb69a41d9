// The keys of a comparison: by line, by change, by page; Enter unfolds, or opens the paragraph in its source.
import type { KeyboardEvent } from 'react'
import { useActions, useApp } from '../state/store'
import { useSequences } from '../state/use-keymap'
import type { DiffGridProps } from './DiffGrid'
import { estimated } from './use-drawn'

/** `height`: of what is in view, in pixels. */
export function useDiffKeys(
  { pair, lines, at, onGo, onChange, onUnfold }: DiffGridProps,
  height: () => number,
): (event: KeyboardEvent) => void {
  const actions = useActions()
  const isPages = useSequences()
  const singles = useApp((state) => state.settings?.singleKeys !== false)
  const go = (n: number): void => onGo(Math.max(0, Math.min(lines.length - 1, n)))
  const open = (): void => {
    const line = lines[at]
    if (line?.as === 'folded') onUnfold(line.id, line.lines[0]?.id)
    else if (line?.new) void actions.showPassage(pair.id, line.new.start, line.new.end)
    else if (line?.old) void actions.showPassage(pair.of, line.old.start, line.old.end)
  }
  const byPage = (): number => Math.max(1, Math.floor(height() / estimated) - 2)
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(at + 1),
    ArrowUp: () => go(at - 1),
    PageDown: () => go(at + byPage()),
    PageUp: () => go(at - byPage()),
    Home: () => go(0),
    End: () => go(lines.length - 1),
    Enter: open,
    ...(singles && {
      j: () => onChange(1),
      k: () => onChange(-1),
      ']': () => onChange(1),
      '[': () => onChange(-1),
    }),
  }
  return (event) => {
    const { nativeEvent: native } = event
    if (native.isComposing || isPages(native) || event.ctrlKey || event.metaKey || event.altKey) return
    const deed = keys[event.key]
    if (!deed) return
    event.preventDefault()
    deed()
  }
}
