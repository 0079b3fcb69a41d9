// The menu of a tag: tag what is selected with it, narrow the list to it, make one below it, change it, remove it.
import type { Source } from '../../../core/model/source'
import { useActions, useApp } from '../../state/store'
import { ContextMenu } from '../../ui/ContextMenu'
import type { MenuEntry } from '../../ui/Menu'
import { words } from '../../ui/words'
import type { TagInQuestion } from './TagDialog'

interface TagMenuProps {
  id: string
  x: number
  y: number
  picked: readonly Source[]
  onAsk: (question: TagInQuestion) => void
  onRemove: (id: string) => void
  onClose: () => void
}

export function TagMenu({ id, x, y, picked, onAsk, onRemove, onClose }: TagMenuProps) {
  const actions = useActions()
  const name = useApp((state) => state.codebook.tags.get(id)?.name ?? '')
  const disabled = useApp((state) => state.project?.readOnly === true)
  const without = picked.filter(({ tags }) => !tags.includes(id))
  const using: MenuEntry[] = [
    {
      label:
        without.length > 0
          ? words.library.tagSelected(without.length, picked.length)
          : words.library.untagSelected(picked.length),
      disabled: disabled || picked.length === 0,
      run: () => void actions.tagSources(picked, id, without.length > 0),
    },
    { label: words.library.showTagged, run: () => actions.browse({ tag: id }) },
    {
      label: words.library.inCodebook,
      run: () => {
        actions.bringUp('tags', id)
        actions.go('codebook')
      },
    },
  ]
  const changing: MenuEntry[] = [
    { label: words.library.newTagBelow, disabled, run: () => onAsk({ kind: 'new', parent: id }) },
    { label: words.library.renameTag, keys: 'F2', disabled, run: () => onAsk({ kind: 'change', id }) },
    { label: words.library.removeTag, keys: 'Delete', disabled, run: () => onRemove(id) },
  ]
  return <ContextMenu label={name} at={{ x, y }} groups={[using, changing]} onClose={onClose} />
}
