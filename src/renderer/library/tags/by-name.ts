// The tag of a name: the one that the codebook has, or one that is made with the step that puts it on something.
// Pure. Must not break: of two steps that follow each other fast, the second finds what the first has made.
import type { Tag } from '../../../core/model/codebook'
import type { Operation } from '../../state/actions/library'
import type { State } from '../../state/state'

export const tagOfName = (tags: Iterable<Tag>, name: string): Tag | undefined =>
  [...tags].find((tag) => tag.name.toLowerCase() === name.toLowerCase())

/** The id of a tag of this name, and what has to be done before it is one. */
export function tagToPut({ codebook }: State, name: string): { id: string; before: readonly Operation[] } {
  const known = tagOfName(codebook.tags.values(), name)
  return known ? { id: known.id, before: [] } : { id: '$tag', before: [{ do: 'addTag', as: 'tag', name }] }
}
