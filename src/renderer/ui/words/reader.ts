// What the reader, the claims table and the ways out of the project say.
import { count } from './count'

interface Place {
  percent: number
  words: number
  of: number
  page?: { at: number; of: number } | undefined
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)

export const readerWords = {
  notes: (n: number) => count(n, 'note'),
  furniture: 'Page furniture in view',
  furnitureLines: (n: number) => `Page furniture: ${count(n, 'line')}`,
  furnitureShown: 'Page furniture is shown.',
  furnitureFolded: 'Page furniture is folded.',
  partIs: 'This part of the page is',
  regions: {
    body: 'Body text',
    headline: 'Headline',
    byline: 'Byline',
    caption: 'Caption',
    furniture: 'Furniture',
    footnote: 'Footnote',
    table: 'Table',
    other: 'Other',
  },
  markedRegion: (kind: string) => `Saved: this part of the page is now “${kind}”.`,
  tags: 'Tags',
  addTag: 'Add tag',
  addTagHint: 'Add a tag: type a name',
  createTag: (name: string) => `Create tag “${name}”`,
  removeTag: (name: string) => `Remove tag ${name}`,
  tagged: (name: string) => `Tagged a passage “${name}”`,
  untagged: (name: string) => `Took the tag “${name}” off a passage`,
  note: 'Note',
  noted: 'Added a note to a passage',
  link: 'Link in the document',
  outline: {
    title: 'Outline',
    filter: 'Filter the headings',
    headings: 'Headings',
    none: 'This source has no headings, only text. Find (Ctrl+F) leads to any words of it.',
    noMatch: 'No heading has these words.',
  },
  placeLabel: 'Place in the source',
  place: ({ percent, words, of, page }: Place) =>
    [
      `${percent} %`,
      `${words.toLocaleString('en')} of ${count(of, 'word')}`,
      ...(page ? [`page ${page.at.toLocaleString('en')} of ${page.of.toLocaleString('en')}`] : []),
    ].join(' · '),
  nowRead: 'Marked as read.',
  nowUnread: 'Marked as unread.',
  printedFrom: (project: string, date: string) => `${project} · printed from Assay on ${date}`,
  printedClaims: 'Claims in this source',
  toRead: 'Mark as read',
  toUnread: 'Mark as unread',
  address: 'Address of the page',
  readStates: { read: 'Read', reading: 'Reading', unread: 'Unread' },
  copiedQuote: (quote: string) => `Copied with citation: “${short(quote)}”`,
  copiedCitation: (title: string) => `Copied the citation of “${short(title)}”`,
  copiedClaim: (statement: string) => `Copied with citation: ${short(statement)}`,
  copiedAddress: (url: string) => `Copied ${short(url)}`,
  filterClaims: 'Filter the claims',
  searchClaims: 'Search the claims',
  searchClaimsHint: 'Words of a statement or quote',
  claimsInView: 'Claims in the table',
  clearFilter: 'Clear filter',
  exportShown: 'Export these',
  openClaim: 'Open in the text',
  copyWithCitation: 'Copy with citation',
  removeClaim: 'Remove the claim',
  claimRemoved: 'Removed the claim. Ctrl+Z brings it back.',
  ofClaim: 'Claim',
  claimsShown: (shown: number, all: number) =>
    shown === all ? count(all, 'claim') : `${shown.toLocaleString('en')} of ${count(all, 'claim')}`,
  columns: 'Columns',
  columnsChosen: (n: number, all: number) =>
    n === all ? `All ${count(all, 'column')}` : `${n.toLocaleString('en')} of ${count(all, 'column')}`,
  allColumns: 'All',
  essentialColumns: 'Essentials',
  findColumn: 'Find a column',
  moveColumn: (name: string, where: 'up' | 'down') => `Move ${name} ${where}`,
  theColumn: 'the column',
  noColumn: 'No column has this name.',
  preview: 'Preview',
  previewOf: (total: number) => `How the file begins (${count(total, 'record')} in all)`,
  exportOf: {
    label: 'Which claims',
    all: 'All claims',
    table: 'The claims that the table shows now',
    selected: (n: number) => `The selected ${n === 1 ? 'claim' : count(n, 'claim')}`,
    view: (name: string) => `The view “${name}”`,
  },
  exporting: 'Writing the file',
  copyPath: 'Copy the path',
  noMatchingClaims: 'No claim matches this filter.',
} as const
