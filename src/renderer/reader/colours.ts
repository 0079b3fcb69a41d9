// How highlights look: a style sheet of the page's own, made from the colours of claim types and tags.
// Must not break: it is a constructed sheet, because the page's policy forbids style attributes and inline styles.
import type { ClaimType } from '../../core/model/claim-type'
import type { Tag } from '../../core/model/codebook'
import { lanes } from './intervals'

/** The name under which highlights of a kind and lane are registered; `kind` is the key of a claim type or `plain`. */
export const highlightName = (kind: string, lane: number): string => `assay-${kind}-${lane}`
/** The name of the underline of a tag; `key` is the id of a tag that has a colour, or `any`. */
export const tagName = (key: string): string => `assay-tag-${key}`
export const handName = 'assay-hand'
export const keptName = 'assay-kept'
export const matchName = 'assay-match'
export const foundName = 'assay-found'
export const pointedName = 'assay-pointed'

/**
 * Only the blocks of the text have highlights, and what is inside of them inherits. Without this each element of the page
 * has a style for each rule, which takes most of the time of everything that is drawn.
 */
const leaf = '[data-leaf]'

/**
 * Underlines of overlapping highlights stand below each other; a double one stands for all that find no room. Of lengths in
 * em the browser would work out every highlight anew for each element with a font size of its own; of percentages, which
 * mean the same, it does so once for the page.
 */
const underlines = Array.from({ length: lanes + 1 }, (_, lane) => ({
  line: lane < lanes ? 'underline 1.5px' : 'underline double 1px',
  offset: `${14 * (lane + 1)}%`,
  // However many lie over each other, the text under them stays readable.
  tint: lane < 3 ? { day: 0.13, night: 0.18 } : { day: 0.06, night: 0.06 },
}))

/** Puts the colours on the page; returns what takes them off again. */
export function showColours(types: readonly ClaimType[], tags: readonly Tag[]): () => void {
  const sheet = new CSSStyleSheet()
  const kinds = [{ key: 'plain', color: 'var(--highlight)' }, ...types]
  const tagged = tags.flatMap(({ id, color }) => (color === undefined ? [] : [{ id, color }]))
  sheet.replaceSync(
    [
      ...kinds.flatMap(({ key, color }) => rules(key, color)),
      ...[{ id: 'any', color: 'var(--ink-soft)' }, ...tagged].map(({ id, color }) => tagRule(id, color)),
      ...ownRules,
    ].join('\n'),
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}

/** Thin layers of colour, which add up where highlights overlap. */
const rules = (kind: string, colour: string): string[] =>
  underlines.map(
    ({ line, offset, tint }, lane) => `${leaf}::highlight(${highlightName(kind, lane)}) {
      background-color: light-dark(rgb(from ${colour} r g b / ${tint.day}), rgb(from ${colour} r g b / ${tint.night}));
      text-decoration: ${line} light-dark(${colour}, color-mix(in oklab, ${colour} 55%, white));
      text-underline-offset: ${offset};
    }`,
  )

const tagRule = (id: string, colour: string): string => `${leaf}::highlight(${tagName(id)}) {
    text-decoration: underline dotted 2.5px light-dark(${colour}, color-mix(in oklab, ${colour} 55%, white));
    text-underline-offset: 30%;
  }`

const ownRules = [
  `${leaf}::highlight(${handName}) { background-color: var(--in-hand); }`,
  `${leaf}::highlight(${keptName}) { background-color: var(--selection); }`,
  `${leaf}::highlight(${matchName}) { background-color: var(--match); }`,
  `${leaf}::highlight(${pointedName}) {
    background-color: color-mix(in oklab, var(--accent) 26%, transparent);
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 16%;
  }`,
  `${leaf}::highlight(${foundName}) { background-color: var(--found); color: var(--found-ink); }`,
]
