// The tags below the sources: a tree with how many sources carry each. Enter narrows the list to one.
// Must not break: everything that the menu of a tag does, a key reaches.
import { ChevronDown, ChevronRight, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Removal } from '../../codebook/parts/Removal'
import { useRemoval } from '../../codebook/parts/use-remove'
import type { Source } from '../../../core/model/source'
import { useActions, useApp } from '../../state/store'
import { IconButton } from '../../ui/Button'
import { words } from '../../ui/words'
import { sourcesByTag } from '../listing'
import { TagDialog, type TagInQuestion } from './TagDialog'
import { TagMenu } from './TagMenu'
import { TagTree } from './TagTree'
import styles from './Tags.module.css'

export function Tags({ picked }: { picked: readonly Source[] }) {
  // In a low window the sources need the room.
  const [open, setOpen] = useState(() => window.innerHeight >= 560)
  const [menu, setMenu] = useState<{ id: string; x: number; y: number }>()
  const [question, setQuestion] = useState<TagInQuestion>()
  const tags = useApp((state) => state.codebook.tags)
  const [asked, setAsked] = useState<string>()
  const remove = useRemoval('tags', setAsked, () => undefined)
  const removing = asked === undefined ? undefined : tags.get(asked)
  return (
    <section aria-label={words.library.tags} className={styles['tags']}>
      <Head open={open} onOpen={setOpen} onNew={() => setQuestion({ kind: 'new' })} />
      {open &&
        (tags.size === 0 ? (
          <p className={styles['none']}>{words.library.noTags}</p>
        ) : (
          <Tree onMenu={setMenu} onAsk={setQuestion} onRemove={(id) => void remove(id)} />
        ))}
      {removing !== undefined && (
        <div className={styles['removing']}>
          <Removal
            list="tags"
            id={removing.id}
            name={removing.name}
            onRemoved={() => setAsked(undefined)}
            onClose={() => setAsked(undefined)}
          />
        </div>
      )}
      {menu && (
        <TagMenu
          {...menu}
          picked={picked}
          onAsk={setQuestion}
          onRemove={(id) => void remove(id)}
          onClose={() => setMenu(undefined)}
        />
      )}
      {question && <TagDialog question={question} onClose={() => setQuestion(undefined)} />}
    </section>
  )
}

interface HeadProps {
  open: boolean
  onOpen: (open: boolean) => void
  onNew: () => void
}

function Head({ open, onOpen, onNew }: HeadProps) {
  const size = useApp((state) => state.codebook.tags.size)
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const Arrow = open ? ChevronDown : ChevronRight
  return (
    <div className={styles['head']}>
      <h2>
        <button type="button" aria-expanded={open} onClick={() => onOpen(!open)}>
          <Arrow size={14} aria-hidden />
          {words.library.tags} <span>{size > 0 && size.toLocaleString('en')}</span>
        </button>
      </h2>
      <IconButton icon={Plus} label={words.library.newTag} isDisabled={readOnly} onPress={onNew} />
    </div>
  )
}

interface TreeProps {
  onMenu: (menu: { id: string; x: number; y: number }) => void
  onAsk: (question: TagInQuestion) => void
  onRemove: (id: string) => void
}

/** The tree with how many sources carry each tag; the one that is chosen narrows the list of sources. */
function Tree({ onMenu, onAsk, onRemove }: TreeProps) {
  const actions = useActions()
  const tags = useApp((state) => state.codebook.tags)
  const sources = useApp((state) => state.sources)
  const chosen = useApp((state) => state.library.tag)
  const counts = useMemo(() => sourcesByTag(tags, sources), [tags, sources])
  const countOf = (id: string) => {
    const n = counts.get(id) ?? 0
    return n === 0 ? undefined : { text: n.toLocaleString('en'), title: words.sources(n) }
  }
  return (
    <TagTree
      label={words.library.tags}
      tags={tags}
      chosen={chosen}
      countOf={countOf}
      onChoose={(tag) => actions.browse({ tag })}
      onRename={(id) => onAsk({ kind: 'change', id })}
      onRemove={onRemove}
      onMenu={onMenu}
    />
  )
}
