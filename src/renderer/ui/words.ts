// Every sentence that the page itself says, in one typed catalogue; errors of the workbench bring their own.
// A sentence names the thing and, where there is one, the way out.
const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

export const words = {
  unexpected: (what: string) =>
    `Something went wrong in the page: ${what}. Reload it; everything shown as saved is on disk.`,
  saved: (summary: string) => `Saved: ${summary}`,
  undone: (summary: string) => `Undone: ${summary}`,
  redone: (summary: string) => `Redone: ${summary}`,
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  opened: (title: string) => `Opened “${title}”.`,
  readOnly: 'This project is open for reading only.',
  selectFirst: 'Select a passage first: press s for the sentence at the caret.',
  noClaimInHand: 'Take a claim in hand first: press Enter on a highlight.',
  noClaimHere: 'This highlight has no claim yet: press 1–9 to make one.',
  noHighlightHere: 'No highlight at the caret: press ] for the next one.',
  noMoreHighlights: 'No more highlights in this direction.',
  selected: (text: string) => `Selected: ${text}`,
  exported: (rows: number, path: string) => `Exported ${count(rows, 'row')} to ${path}`,
  sources: (n: number) => count(n, 'source'),
  claims: (n: number) => count(n, 'claim'),
  highlights: (n: number) => count(n, 'highlight'),
  characters: (n: number) => count(n, 'character'),
  imported: (n: number) => `${count(n, 'source')} imported`,
  skipped: (n: number) => `${count(n, 'file')} skipped: already in the project`,
  failed: (n: number) => `${count(n, 'file')} not imported`,
  marker: (highlights: number, paragraph: number) =>
    `${count(highlights, 'highlight')} in paragraph ${paragraph}`,
} as const
