// How highlights look: a style sheet of the page's own, made from the colours of the claim types.
// Must not break: it is a constructed sheet, because the page's policy forbids style attributes and inline styles.
import type { ClaimType } from '../../core/model/claim-type'

/** The name under which highlights of a kind and lane are registered; `kind` is the key of a claim type or `plain`. */
export const highlightName = (kind: string, lane: number): string => `assay-${kind}-${lane}`
export const handName = 'assay-hand'
export const keptName = 'assay-kept'

/** Underlines of overlapping highlights stand below each other, so that both can be seen. */
const underlineOffsets = ['0.14em', '0.30em', '0.46em']
const plainColour = '#8f8a7e'

/** Puts the colours on the page; returns what takes them off again. */
export function showColours(types: readonly ClaimType[]): () => void {
  const sheet = new CSSStyleSheet()
  const kinds = [{ key: 'plain', color: plainColour }, ...types]
  sheet.replaceSync([...kinds.flatMap(({ key, color }) => rules(key, color)), ...ownRules].join('\n'))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}

const rules = (kind: string, colour: string): string[] =>
  underlineOffsets.map(
    (offset, lane) => `::highlight(${highlightName(kind, lane)}) {
      background-color: light-dark(rgb(from ${colour} r g b / 0.15), rgb(from ${colour} r g b / 0.32));
      text-decoration: underline 2px light-dark(${colour}, color-mix(in oklab, ${colour} 62%, white));
      text-underline-offset: ${offset};
    }`,
  )

const ownRules = [
  `::highlight(${handName}) {
    background-color: light-dark(rgb(240 190 40 / 0.34), rgb(230 180 50 / 0.3));
  }`,
  `::highlight(${keptName}) { background-color: light-dark(#cfe0f1, #2f4a66); }`,
]
