// How highlights look: a style sheet of the page's own, made from the colours of claim types and tags.
// Must not break: it is a constructed sheet, because the page's policy forbids style attributes and inline styles.
import type { ClaimType } from '../../core/model/claim-type'
import type { Tag } from '../../core/model/codebook'

/** The name under which highlights of a kind and lane are registered; `kind` is the key of a claim type or `plain`. */
export const highlightName = (kind: string, lane: number): string => `assay-${kind}-${lane}`
/** The name of the underline of a tag; `key` is the id of a tag that has a colour, or `any`. */
export const tagName = (key: string): string => `assay-tag-${key}`
export const handName = 'assay-hand'
export const keptName = 'assay-kept'
export const matchName = 'assay-match'
export const foundName = 'assay-found'
export const pointedName = 'assay-pointed'

/** Underlines of overlapping highlights stand below each other, so that both can be seen. */
const underlineOffsets = ['0.16em', '0.32em', '0.48em']

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

/** Thin layers of colour add up where highlights overlap; the text under three of them stays readable. */
const rules = (kind: string, colour: string): string[] =>
  underlineOffsets.map(
    (offset, lane) => `::highlight(${highlightName(kind, lane)}) {
      background-color: light-dark(rgb(from ${colour} r g b / 0.13), rgb(from ${colour} r g b / 0.18));
      text-decoration: underline 1.5px light-dark(${colour}, color-mix(in oklab, ${colour} 55%, white));
      text-underline-offset: ${offset};
    }`,
  )

const tagRule = (id: string, colour: string): string => `::highlight(${tagName(id)}) {
    text-decoration: underline dotted 2.5px light-dark(${colour}, color-mix(in oklab, ${colour} 55%, white));
    text-underline-offset: 0.3em;
  }`

const ownRules = [
  `::highlight(${handName}) { background-color: var(--in-hand); }`,
  `::highlight(${keptName}) { background-color: var(--selection); }`,
  `::highlight(${matchName}) { background-color: var(--match); }`,
  `::highlight(${pointedName}) {
    background-color: color-mix(in oklab, var(--accent) 26%, transparent);
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 0.16em;
  }`,
  `::highlight(${foundName}) { background-color: var(--found); color: var(--found-ink); }`,
]
