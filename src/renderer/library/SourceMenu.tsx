// The menu of the selected sources, on a right click or Shift+F10.
import type { Source } from '../../core/model/source'
import { useActions, useApp } from '../state/store'
import { ContextMenu } from '../ui/ContextMenu'
import type { MenuEntry } from '../ui/Menu'
import { words } from '../ui/words'
import { useSourceActs } from './use-source-acts'

interface SourceMenuProps {
  at: { x: number; y: number }
  picked: readonly Source[]
  shown: readonly Source[]
  onClose: () => void
}

export function SourceMenu({ at, picked, shown, onClose }: SourceMenuProps) {
  const actions = useActions()
  const acts = useSourceActs()
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const read = useApp((state) => picked.every(({ id }) => state.readings.get(id)?.state === 'read'))
  const one = picked.length === 1
  const looking: MenuEntry[] = [
    { label: words.openSource, keys: 'Enter', disabled: !one, run: () => actions.focusOn('text') },
    { label: words.sourceDetails, run: acts.edit },
    {
      label: one ? words.copyCitation : words.copyCitations(picked.length),
      run: () => acts.copyCitations(picked),
    },
  ]
  const changing: MenuEntry[] = [
    {
      label: read ? words.markUnread : words.markRead,
      disabled: readOnly,
      run: () => void actions.markRead(picked, !read),
    },
    { label: words.tagSources, disabled: readOnly, run: acts.tag },
  ]
  const removing: MenuEntry[] = [
    {
      label: words.removeSource,
      keys: 'Delete',
      disabled: readOnly,
      run: () => void acts.remove(picked, shown),
    },
    {
      label: words.removeForGood,
      disabled: readOnly,
      run: () => actions.openDialog('removeForGood'),
    },
  ]
  return (
    <ContextMenu label={words.ofSource} at={at} groups={[looking, changing, removing]} onClose={onClose} />
  )
}
