// What the search of the project says.
import { count } from './count'

export const searchWords = {
  search: 'Search',
  searchProject: 'Search the project',
  searchHint: 'Words in sources, claims, notes',
  searchResults: 'Search results',
  kinds: 'Look through',
  searchKinds: {
    source: 'Texts',
    highlight: 'Highlights',
    claim: 'Claims',
    note: 'Notes',
  },
  hitKinds: { source: 'Text', highlight: 'Highlight', claim: 'Claim', note: 'Note' },
  searchBegin:
    'Every word has to occur; the last one may be unfinished. "In quotation marks": exactly so. -word: not that one. one OR other: either.',
  searchNone: (query: string) =>
    `Nothing found for “${query}”. Every word has to occur: try fewer, only the beginning of one, or OR between two.`,
  hits: (n: number, more: boolean) => (more ? `The first ${count(n, 'hit')}` : count(n, 'hit')),
  recentSearches: 'Searched before',
  closeSearch: 'Back to the sources',
  nowhere: 'Not in a source',
} as const
