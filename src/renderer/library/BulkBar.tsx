// What can be done with several selected sources at once; their common details stand in the Inspector.
import { Pencil, Trash2, X } from 'lucide-react'
import type { Source } from '../../core/model/source'
import { useActions, useApp } from '../state/store'
import { IconButton } from '../ui/Button'
import { words } from '../ui/words'
import styles from './Sources.module.css'
import { useSourceActs } from './use-source-acts'

export function BulkBar({ picked, shown }: { picked: readonly Source[]; shown: readonly Source[] }) {
  const actions = useActions()
  const acts = useSourceActs()
  const readOnly = useApp((state) => state.project?.readOnly === true)
  return (
    <div role="toolbar" aria-label={words.library.selectedSources(picked.length)} className={styles['bulk']}>
      <span>{words.library.selectedShort(picked.length)}</span>
      <IconButton icon={Pencil} label={words.library.editSelected} onPress={acts.edit} />
      <IconButton
        icon={Trash2}
        label={words.library.removeSelected}
        keys="Delete"
        isDisabled={readOnly}
        onPress={() => void acts.remove(picked, shown)}
      />
      <IconButton
        icon={X}
        label={words.library.dropSelection}
        keys="Esc"
        onPress={() => {
          actions.browse({ selected: new Set() })
          // The bar goes with its button.
          actions.focusOn('sources')
        }}
      />
    </div>
  )
}
