// What records refer to by id, in words: the index and the snippets of what it finds take it from here.
import type { Names } from '../../../core/search/entries'
import type { Reader } from '../reader'

/** What records refer to, from a project. */
export const namesFrom = (reader: Reader): Names => ({
  entity: (id) => {
    const entity = reader.get('entities', id)
    return entity ? [entity.name, ...entity.aliases] : []
  },
  tag: (id) => [reader.get('tags', id)?.name ?? []].flat(),
  quote: (id) => {
    const highlight = reader.get('highlights', id)
    return (highlight?.quote ?? highlight?.was)?.exact
  },
  text: ({ text }) => reader.text(text.sha256),
})
