// The tree of tags in the codebook, with how much each is used: by itself, and with those below it.
import { TagTree } from '../../library/tags/TagTree'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import styles from '../Codebook.module.css'
import { toName } from '../focus'
import { useRemovalOf } from '../use-removal-of'
import { useUses } from '../use-used-by'
import { useTags } from './use-tags'

const text = words.codebook

export function TagRows() {
  const actions = useActions()
  const { tags, order, hand } = useTags()
  const all = useApp((state) => state.codebook.tags.size)
  const filter = useApp((state) => state.coding.filter)
  const uses = useUses('tags')
  const { ask } = useRemovalOf('tags', order)
  if (tags.size === 0) return <p className={styles['none']}>{all === 0 ? text.empty.tags : text.noneShown}</p>
  const countOf = (id: string) => {
    const { own = 0, all: whole = 0 } = uses.get(id) ?? {}
    if (whole === 0) return undefined
    const title = [text.counted.own(own), ...(whole > own ? [text.counted.below(whole)] : [])].join(', ')
    return {
      text: [own, ...(whole > own ? [whole] : [])].map((n) => n.toLocaleString('en')).join(' · '),
      title,
    }
  }
  return (
    <TagTree
      label={text.lists.tags}
      tags={tags}
      chosen={hand?.id}
      countOf={countOf}
      follows
      unfolded={filter !== ''}
      onChoose={(id) => id !== undefined && actions.takeUp('tags', id)}
      onOpen={toName}
      onRename={(id) => {
        actions.takeUp('tags', id)
        toName()
      }}
      onRemove={(id) => void ask(id)}
    />
  )
}
