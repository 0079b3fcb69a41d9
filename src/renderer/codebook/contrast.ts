// Whether the white letter of a claim type can be read on its colour, by day and by night: its ground is its own.
// Pure. The contrast is that of WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of relative luminances, 4.5 for small text.

/** Colours to choose from, each with a white letter on it: data of the codebook, not colours of the page. */
export const swatches: readonly { color: string; name: string }[] = [
  { color: '#2f6fb0', name: 'Blue' },
  { color: '#00757a', name: 'Teal' },
  { color: '#2e7d5b', name: 'Green' },
  { color: '#5f7a1f', name: 'Olive' },
  { color: '#8a6a00', name: 'Ochre' },
  { color: '#a6591a', name: 'Orange' },
  { color: '#b3432b', name: 'Red' },
  { color: '#a33b73', name: 'Pink' },
  { color: '#7a4fa3', name: 'Violet' },
  { color: '#4f5fb5', name: 'Indigo' },
  { color: '#7d5a4a', name: 'Brown' },
  { color: '#5c6670', name: 'Grey' },
]

/** `#rrggbb` of what was typed, which may lack the # or be written short; undefined for what is no colour. */
export function colourOf(typed: string): string | undefined {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim())?.[1]?.toLowerCase()
  if (hex === undefined) return undefined
  return `#${hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex}`
}

/** The contrast of white on a colour `#rrggbb`, from 1 to 21. */
export function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(color.slice(at, at + 2), 16) / 255),
  )
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

/** Small text needs this much. */
export const enough = 4.5
