// The left side: the list of sources with their tags, or the search of the project.
import { useEffect } from 'react'
import { SearchPanel } from '../search/SearchPanel'
import { useActions, useApp } from '../state/store'
import { Sources } from './Sources'

export function Library() {
  const actions = useActions()
  const side = useApp((state) => state.library.side)
  const focus = useApp((state) => state.focus)
  useEffect(() => {
    if (focus?.on === 'sources' || focus?.on === 'search') actions.browse({ side: focus.on })
  }, [actions, focus])
  return side === 'search' ? <SearchPanel /> : <Sources />
}
