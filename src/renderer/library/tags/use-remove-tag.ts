// Removing a tag, by key and by menu alike. What it hung on is told, and one undo brings all of it back.
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'

export function useRemoveTag(): (id: string) => Promise<void> {
  const actions = useActions()
  const tags = useApp((state) => state.codebook.tags)
  const narrowed = useApp((state) => state.library.tag)
  return async (id) => {
    const name = tags.get(id)?.name
    if (name === undefined) return
    const delta = await actions.change('removeTag', { id })
    if (!delta) return
    if (narrowed === id) actions.browse({ tag: undefined })
    const { sources = [], highlights = [], claims = [] } = delta.put
    const from = [
      ...(sources.length > 0 ? [words.sources(sources.length)] : []),
      ...(highlights.length > 0 ? [words.highlights(highlights.length)] : []),
      ...(claims.length > 0 ? [words.claims(claims.length)] : []),
    ]
    actions.say(words.library.tagGone(name, words.library.tagHangs(from)))
  }
}
