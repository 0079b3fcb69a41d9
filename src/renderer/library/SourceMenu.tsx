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
    { label: words.library.openSource, keys: 'Enter', disabled: !one, run: () => actions.focusOn('text') },
    { label: words.library.sourceDetails, run: acts.edit },
    {
      label: one ? words.library.copyCitation : words.library.copyCitations(picked.length),
      run: () => acts.copyCitations(picked),
    },
  ]
  const changing: MenuEntry[] = [
    {
      label: read ? words.library.markUnread : words.library.markRead,
      disabled: readOnly,
      run: () => void actions.markRead(picked, !read),
    },
    { label: words.library.tagSources, disabled: readOnly, run: acts.tag },
  ]
  const removing: MenuEntry[] = [
    {
      label: words.library.removeSource,
      keys: 'Delete',
      disabled: readOnly,
      run: () => void acts.remove(picked, shown),
    },
    {
      label: words.library.removeForGood,
      // What can't be undone is done to one at a time.
      disabled: readOnly || !one,
      run: () => actions.openDialog('removeForGood'),
    },
  ]
  return (
    <ContextMenu
      label={words.library.ofSource}
      at={at}
      groups={[looking, changing, removing]}
      onClose={onClose}
    />
  )
}
