// What the search of the project says.
import { count } from './count'

export const searchWords = {
  searchProject: 'Search the project',
  searchHint: 'Words in sources, claims, notes',
  searchResults: 'Search results',
  searchKinds: {
    source: 'Sources',
    highlight: 'Highlights',
    claim: 'Claims',
    note: 'Notes',
  },
  hitKinds: { source: 'Text', highlight: 'Highlight', claim: 'Claim', note: 'Note' },
  searchBegin: 'Every word has to occur; the last one may be unfinished.',
  searchNone: (query: string) =>
    `Nothing found for “${query}”. Every word has to occur in the same text: try fewer, or the beginning of one.`,
  hits: (n: number, more: boolean) => (more ? `first ${count(n, 'hit')}` : count(n, 'hit')),
  recentSearches: 'Searched before',
  closeSearch: 'Back to the sources',
  nowhere: 'Not in a source',
} as const
