// Makes a tag part of another one: what has it has that, and the tags below it stand below that.
import type { Tag } from '../../../core/model/codebook'
import { pathOf } from '../../library/tags/tree'
import { useApp } from '../../state/store'
import { words } from '../../ui/words'
import { parts, tagsBelow } from '../hanging'
import { MergeInto } from '../parts/MergeInto'

export function MergeTag({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const tags = useApp((state) => state.codebook.tags)
  return (
    <MergeInto
      list="tags"
      id={tag.id}
      name={tag.name}
      others={[...tags.values()]
        .filter(({ id }) => id !== tag.id)
        .map((other) => ({
          key: other.id,
          label: other.name,
          detail: pathOf(tags, other).slice(0, -1).join(' › ') || undefined,
        }))}
      merging={(into, counts) => {
        const changed = parts(counts, (noun, goes) => noun !== 'tags' && !goes)
        return words.codebook.tags.merging(tag.name, into, changed, tagsBelow(counts))
      }}
      onClose={onClose}
    />
  )
}
