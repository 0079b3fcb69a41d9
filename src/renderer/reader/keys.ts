// Which key means what while the text has the focus. Digits match the place of the key, letters what it writes.
// Pure. Must not break: nothing is claimed that a person needs elsewhere, such as Tab or any Alt combination.

export type By = 'character' | 'word' | 'line' | 'lineboundary'

export type ReaderCommand =
  | { do: 'move'; by: By; to: 'left' | 'right' | 'forward' | 'backward'; extend: boolean }
  | { do: 'block' | 'window' | 'edge'; by: 1 | -1; extend: boolean }
  | { do: 'jump'; by: 1 | -1 }
  | { do: 'claim'; digit: number }
  | { do: 'sentence' | 'highlight' | 'evidence' | 'open' | 'leave' }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const letters: Record<string, ReaderCommand> = {
  s: { do: 'sentence' },
  h: { do: 'highlight' },
  e: { do: 'evidence' },
  ']': { do: 'jump', by: 1 },
  '[': { do: 'jump', by: -1 },
}

/** The command of a key press; undefined where the key isn't the reader's. */
export function commandOf(event: Key): ReaderCommand | undefined {
  // On many keyboards brackets are written with AltGr, which some systems report as Ctrl and Alt together.
  if (event.ctrlKey === event.altKey && letters[event.key]?.do === 'jump') return letters[event.key]
  if (event.altKey || event.metaKey) return undefined
  return moveOf(event) ?? (event.ctrlKey ? undefined : plainOf(event))
}

function plainOf({ key, code, shiftKey }: Key): ReaderCommand | undefined {
  const digit = /^Digit([1-9])$/.exec(code)?.[1]
  if (digit !== undefined && !shiftKey) return { do: 'claim', digit: Number(digit) }
  const letter = key.toLowerCase()
  if (letter === 'j') return { do: 'block', by: 1, extend: shiftKey }
  if (letter === 'k') return { do: 'block', by: -1, extend: shiftKey }
  if (key === 'Enter') return { do: 'open' }
  if (key === 'Escape') return { do: 'leave' }
  return letters[key]
}

function moveOf({ key, shiftKey: extend, ctrlKey }: Key): ReaderCommand | undefined {
  const across = ctrlKey ? 'word' : 'character'
  switch (key) {
    case 'ArrowLeft':
      return { do: 'move', by: across, to: 'left', extend }
    case 'ArrowRight':
      return { do: 'move', by: across, to: 'right', extend }
    case 'ArrowUp':
      return { do: 'move', by: 'line', to: 'backward', extend }
    case 'ArrowDown':
      return { do: 'move', by: 'line', to: 'forward', extend }
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
    default:
      return undefined
  }
}
