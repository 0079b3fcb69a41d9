// Which key moves the caret, and the few others that belong to the text alone. Digits match the place of the key,
// letters what it writes; the keys of commands stand in core/commands.ts.
// Pure. Must not break: nothing is claimed that a person needs elsewhere, such as Tab or any Alt combination.

export type By = 'character' | 'word' | 'line' | 'lineboundary'

export type ReaderKey =
  | { do: 'move'; by: By; to: 'left' | 'right' | 'forward' | 'backward'; extend: boolean }
  | { do: 'block' | 'window' | 'edge'; by: 1 | -1; extend: boolean }
  | { do: 'claim'; digit: number }
  | { do: 'open' | 'leave' | 'all' }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What a key press does to the text; without `singles` letters and digits do nothing. */
export function readerKey(event: Key, singles = true, mac = false): ReaderKey | undefined {
  const press = mac ? fromMac(event) : event
  if (press.altKey || press.metaKey) return undefined
  return moveOf(press) ?? (press.ctrlKey ? undefined : plainOf(press, singles))
}

/** What ⌘ with an arrow is elsewhere. */
const macEdges: Readonly<Record<string, { key: string; ctrlKey: boolean }>> = {
  ArrowLeft: { key: 'Home', ctrlKey: false },
  ArrowRight: { key: 'End', ctrlKey: false },
  ArrowUp: { key: 'Home', ctrlKey: true },
  ArrowDown: { key: 'End', ctrlKey: true },
  a: { key: 'a', ctrlKey: true },
}

/** A press on a Mac, where ⌥ goes by words and ⌘ to the edges, as the same one elsewhere. */
function fromMac(event: Key): Key {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event
  const edge = metaKey && !altKey && !ctrlKey ? macEdges[key] : undefined
  if (edge) return { code, shiftKey, altKey, metaKey: false, ...edge }
  if (!altKey || metaKey || ctrlKey || !/^Arrow(?:Left|Right)$/.test(key)) return event
  return { key, code, shiftKey, metaKey, altKey: false, ctrlKey: true }
}

function plainOf({ key, code, shiftKey }: Key, singles: boolean): ReaderKey | undefined {
  if (key === 'Enter') return { do: 'open' }
  if (key === 'Escape') return { do: 'leave' }
  if (!singles) return undefined
  const digit = /^Digit([1-9])$/.exec(code)?.[1]
  if (digit !== undefined && !shiftKey) return { do: 'claim', digit: Number(digit) }
  const letter = key.toLowerCase()
  if (letter === 'j') return { do: 'block', by: 1, extend: shiftKey }
  if (letter === 'k') return { do: 'block', by: -1, extend: shiftKey }
  return undefined
}

function moveOf({ key, shiftKey: extend, ctrlKey }: Key): ReaderKey | undefined {
  const across = ctrlKey ? 'word' : 'character'
  switch (key) {
    case 'ArrowLeft':
      return { do: 'move', by: across, to: 'left', extend }
    case 'ArrowRight':
      return { do: 'move', by: across, to: 'right', extend }
    case 'ArrowUp':
      return ctrlKey ? { do: 'block', by: -1, extend } : { do: 'move', by: 'line', to: 'backward', extend }
    case 'ArrowDown':
      return ctrlKey ? { do: 'block', by: 1, extend } : { do: 'move', by: 'line', to: 'forward', extend }
    case 'Home':
      return ctrlKey
        ? { do: 'edge', by: -1, extend }
        : { do: 'move', by: 'lineboundary', to: 'backward', extend }
    case 'End':
      return ctrlKey
        ? { do: 'edge', by: 1, extend }
        : { do: 'move', by: 'lineboundary', to: 'forward', extend }
    case 'PageUp':
      return { do: 'window', by: -1, extend }
    case 'PageDown':
      return { do: 'window', by: 1, extend }
    case 'a':
      return ctrlKey && !extend ? { do: 'all' } : undefined
    default:
      return undefined
  }
}
