// What a screen reader is told about the caret: names of what leaves no ink, of blocks, and of the edges of highlights.
// Must not break: as few words as will do, since they are said with every key.
import { count } from './count'

const blockKinds: Readonly<Record<string, string>> = {
  item: 'List item',
  quotation: 'Quotation',
  cell: 'Cell',
  code: 'Code',
  caption: 'Caption',
}

/** One or two by their names; more are counted. */
const crossed = (names: readonly string[], verb: string): string =>
  names.length > 2
    ? `${count(names.length, 'highlight')} ${verb}`
    : `${names.join(' and ')} ${names.length === 1 ? `${verb}s` : verb}`

export const caretWords = {
  endOfBlock: 'End of paragraph',
  begins: (names: readonly string[]) => crossed(names, 'begin'),
  ends: (names: readonly string[]) => crossed(names, 'end'),
  blockKind: (kind: string, level: number | undefined): string | undefined =>
    kind === 'heading' ? `Heading ${level ?? 2}` : blockKinds[kind],
  /** What a character without ink is called. */
  names: {
    ' ': 'space',
    '\t': 'tab',
    '\u00a0': 'no-break space',
    '\u202f': 'narrow no-break space',
    '\u00ad': 'soft hyphen',
    '\u200b': 'zero-width space',
    '\u200e': 'left-to-right mark',
    '\u200f': 'right-to-left mark',
  } as Readonly<Record<string, string>>,
}
