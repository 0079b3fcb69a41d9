// The tags below the sources: a tree with how many sources carry each. Enter narrows the list to one.
// Must not break: everything that the menu of a tag does, a key reaches.
import { ChevronDown, ChevronRight, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Source } from '../../../core/model/source'
import { useApp } from '../../state/store'
import { IconButton } from '../../ui/Button'
import { words } from '../../ui/words'
import { TagDialog, type TagInQuestion } from './TagDialog'
import { TagMenu } from './TagMenu'
import { TagTree } from './TagTree'
import styles from './Tags.module.css'

export function Tags({ picked }: { picked: readonly Source[] }) {
  // In a low window the sources need the room.
  const [open, setOpen] = useState(() => window.innerHeight >= 560)
  const [menu, setMenu] = useState<{ id: string; x: number; y: number }>()
  const [question, setQuestion] = useState<TagInQuestion>()
  const size = useApp((state) => state.codebook.tags.size)
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const Arrow = open ? ChevronDown : ChevronRight
  return (
    <section aria-label={words.library.tags} className={styles['tags']}>
      <div className={styles['head']}>
        <h2>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Arrow size={14} aria-hidden />
            {words.library.tags} <span>{size > 0 && size.toLocaleString('en')}</span>
          </button>
        </h2>
        <IconButton
          icon={Plus}
          label={words.library.newTag}
          isDisabled={readOnly}
          onPress={() => setQuestion({ kind: 'new' })}
        />
      </div>
      {open &&
        (size === 0 ? (
          <p className={styles['none']}>{words.library.noTags}</p>
        ) : (
          <TagTree onMenu={setMenu} onEdit={setQuestion} />
        ))}
      {menu && <TagMenu {...menu} picked={picked} onAsk={setQuestion} onClose={() => setMenu(undefined)} />}
      {question && <TagDialog question={question} onClose={() => setQuestion(undefined)} />}
    </section>
  )
}
