// A tag in hand: its name, place, colour, definition, examples and key, what uses it, and what can be made of it.
import { Merge, Trash2 } from 'lucide-react'
import { NotesOn } from '../../notes/NotesOn'
import { words } from '../../ui/words'
import { Detail, Nothing } from '../parts/Detail'
import { Removal } from '../parts/Removal'
import { UsedBy } from '../parts/UsedBy'
import { useAsking } from '../use-asking'
import { useUses } from '../use-used-by'
import { MergeTag } from './MergeTag'
import { NewTag } from './NewTag'
import { TagForm } from './TagForm'
import { useTags } from './use-tags'

const text = words.codebook

export function TagDetail() {
  const { hand, order } = useTags()
  const { doing, ask, removed, begin, stop } = useAsking('tags', order, hand?.id)
  const { own = 0, all = 0 } = useUses('tags').get(hand?.id ?? '') ?? {}
  const below = all > own ? text.counted.below(all) : undefined
  const making = doing === 'making' && <NewTag above={hand} onClose={stop} />
  if (!hand) return <Nothing list="tags">{making}</Nothing>
  return (
    <Detail
      key={hand.id}
      label={text.one.tags}
      title={hand.name}
      deeds={[
        { label: text.tags.merge, icon: Merge, run: begin('merging') },
        { label: text.remove, icon: Trash2, run: () => void ask(hand.id) },
      ]}
    >
      {making}
      {doing === 'merging' && <MergeTag tag={hand} onClose={stop} />}
      {doing === 'removing' && (
        <Removal
          list="tags"
          id={hand.id}
          name={hand.name}
          onRemoved={() => removed(hand.id)}
          onClose={stop}
        />
      )}
      <TagForm tag={hand} />
      <UsedBy list="tags" id={hand.id} more={below} />
      <NotesOn kind="tag" id={hand.id} />
    </Detail>
  )
}
