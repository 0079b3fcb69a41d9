// The left side: the list of sources with their tags, or the search of the project.
import { SearchPanel } from '../search/SearchPanel'
import { useApp } from '../state/store'
import { Sources } from './Sources'

export function Library() {
  const side = useApp((state) => state.library.side)
  return side === 'search' ? <SearchPanel /> : <Sources />
}
