// Collects the words of a document, in reading order, into a tree of blocks: white space as a browser shows it.
// What comes out spells its own text (textOf), nests no deeper than a reader can show, and has no empty blocks.
import type { Document } from '../../core/text/document'
import type { Hint, Scope } from '../../core/text/scope'
import { type Group, type Leaf, type MarkKind, type Node, placed } from './place'

/** How the words that follow stand: as what kind of leaf, and whether their white space counts. */
export interface Manner {
  kind: 'paragraph' | 'heading' | 'code' | 'caption'
  level?: number | undefined
  raw?: boolean
}

interface OpenMark {
  times: number
  start: number
  url?: string | undefined
}

/** Groups in groups; what is nested deeper is told flat. */
const deepestGroup = 32
const paragraph: Manner = { kind: 'paragraph' }
/** A row stands in a table, a cell in a row, an item in a list, or they are none. */
const within: Partial<Record<Group['kind'], Group['kind']>> = { row: 'table', cell: 'row', item: 'list' }

/** Words go in, each with the scope that it stands in; a document comes out. */
export class Blocks {
  readonly #root: Node[] = []
  readonly #groups: Group[] = []
  /** For each group that was asked for, whether there is one. */
  readonly #opened: boolean[] = []
  readonly #manners: Manner[] = []
  readonly #marks = new Map<MarkKind, OpenMark>()
  #leaf: Leaf | undefined
  #last: Leaf | undefined
  #alts: Leaf[] = []
  #tail = ''
  #lead = ''
  #links = 0
  #breaks = 0
  #space = false
  #apart = false
  #linkEnded = false
  #isPictured = false

  /** Words as they stand in the file; white space separates, and more of it says no more. */
  text(value: string, scope?: Scope): void {
    if (this.#manners.at(-1)?.raw) {
      const words = this.#leaf ? value : value.replace(/^\n+/, '')
      if (words !== '') this.#put(words, scope)
      return
    }
    const words = value.replace(/[ \t\n\f\r]+/g, ' ')
    if (words.startsWith(' ')) this.#space = true
    const trimmed = words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined)
    if (trimmed === '') return
    this.#put(trimmed, scope)
    this.#space = words.endsWith(' ')
  }

  /** A line break; two of them end the leaf. */
  breakLine(scope?: Scope): void {
    if (this.#leaf?.raw) this.#put('\n', scope)
    else if (this.#leaf) this.#breaks += 1
  }

  /** What follows is shown apart from what came, however closely it is written. */
  separate(): void {
    this.#apart = true
  }

  /** What the next leaf begins with: the mark of a list item, the number of a footnote. */
  lead(words: string): void {
    this.#lead = words
  }

  /** An image stands here, whether or not anything says what it shows. */
  picture(): void {
    if (!this.#leaf) this.#isPictured = true
  }

  /** What an image shows: a caption, after the words that the image stands among. */
  alt(text: string, scope?: Scope): void {
    const words = text.replace(/\s+/g, ' ').trim()
    const alt: Leaf = { kind: 'caption', raw: false, text: words, marks: [], linked: 0, scope, isAlt: true }
    if (this.#links > 0) alt.linked = words.length
    if (this.#leaf) this.#alts.push(alt)
    else this.#keep(alt)
  }

  openMark(kind: MarkKind, url?: string): void {
    const mark = this.#marks.get(kind)
    if (mark && mark.times > 0) mark.times += 1
    else this.#marks.set(kind, { times: 1, start: -1, url })
  }

  closeMark(kind: MarkKind): void {
    const mark = this.#marks.get(kind)
    if (!mark) return
    mark.times -= 1
    if (mark.times === 0) this.#endMark(kind, mark)
  }

  /** What follows are words of a link, whether or not its address is kept. */
  openLink(): void {
    // Two links side by side are two things, although nothing may stand between them.
    if (this.#linkEnded) this.#apart = true
    this.#links += 1
  }

  closeLink(): void {
    this.#links -= 1
    this.#linkEnded = true
  }

  endsInDigit(): boolean {
    return this.#leaf !== undefined && !this.#space && /\p{N}$/u.test(this.#tail)
  }

  openGroup(kind: Group['kind']): void {
    this.end()
    const around = this.#groups.at(-1)?.kind
    const fits = within[kind] === undefined ? around !== 'row' : around === within[kind]
    const isOpened = fits && this.#groups.length < deepestGroup
    this.#opened.push(isOpened)
    if (!isOpened) return
    const group = { kind, nodes: [] }
    this.#into().push(group)
    this.#groups.push(group)
  }

  closeGroup(): void {
    this.end()
    this.#lead = ''
    if (this.#opened.pop()) this.#groups.pop()
  }

  openManner(manner: Manner): void {
    this.end()
    this.#manners.push(manner)
  }

  closeManner(): void {
    this.end()
    this.#manners.pop()
  }

  /** Ends the leaf; what comes next begins another. */
  end(): void {
    this.#breaks = 0
    this.#space = this.#apart = false
    const leaf = this.#leaf
    if (leaf) {
      for (const [kind, mark] of this.#marks) if (mark.times > 0) this.#endMark(kind, mark)
      this.#leaf = undefined
      this.#keep(leaf)
    }
    for (const alt of this.#alts.splice(0)) this.#keep(alt)
  }

  finish(): { document: Document; hints: Hint[] } {
    this.end()
    return placed(this.#root)
  }

  #put(words: string, scope: Scope | undefined): void {
    if (this.#breaks > 1) this.end()
    const leaf = (this.#leaf ??= this.#begin(scope))
    leaf.scope = common(leaf.scope, scope)
    if (this.#breaks === 1) leaf.text += '\n'
    else if (this.#tail !== '' && (this.#space || (this.#apart && runsOn(this.#tail, words))))
      leaf.text += ' '
    for (const mark of this.#marks.values())
      if (mark.times > 0 && mark.start < 0) mark.start = leaf.text.length
    leaf.text += words
    if (this.#links > 0) leaf.linked += words.length
    this.#tail = words.slice(-2)
    this.#breaks = 0
    this.#space = this.#apart = this.#linkEnded = false
  }

  #begin(scope: Scope | undefined): Leaf {
    const { kind, level, raw = false } = this.#manners.at(-1) ?? paragraph
    const lead = this.#lead
    this.#space = lead !== ''
    this.#tail = lead
    this.#lead = ''
    const isPictured = this.#isPictured
    this.#isPictured = false
    return { kind, level, raw, text: lead, marks: [], linked: 0, scope, isPictured }
  }

  #endMark(kind: MarkKind, mark: OpenMark): void {
    const end = this.#leaf?.text.length ?? 0
    if (mark.start >= 0 && mark.start < end) {
      const kept = { kind, start: mark.start, end, ...(mark.url !== undefined && { url: mark.url }) }
      this.#leaf?.marks.push(kept)
    }
    mark.start = -1
  }

  #keep(leaf: Leaf): void {
    // A picture's description that the words beside it repeat is said once.
    if (this.#last?.isAlt && says(leaf, this.#last)) this.#last.text = ''
    if (leaf.isAlt && this.#last && says(this.#last, leaf)) return
    this.#into().push(leaf)
    this.#last = leaf
  }

  #into(): Node[] {
    return this.#groups.at(-1)?.nodes ?? this.#root
  }
}

/** A sentence or a phrase is repeated on purpose nowhere; a single word may be. */
const says = ({ text }: Leaf, alt: Leaf): boolean =>
  text === alt.text || (alt.text.length >= 15 && text.includes(alt.text))

/** True when two words that are shown apart would become one. */
const runsOn = (before: string, after: string): boolean =>
  /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)

/** The innermost scope around both. */
function common(a: Scope | undefined, b: Scope | undefined): Scope | undefined {
  let [one, other] = [a, b]
  while (one !== other) {
    if ((one?.depth ?? 0) >= (other?.depth ?? 0)) one = one?.up
    else other = other?.up
  }
  return one
}
