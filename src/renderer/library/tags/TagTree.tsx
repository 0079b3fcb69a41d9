// The tree of tags: arrows walk and open, Enter or a click narrows the list of sources, F2 renames, Delete removes.
import { ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { Button, Tree, TreeItem, TreeItemContent } from 'react-aria-components'
import type { Tag } from '../../../core/model/codebook'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import { sourcesByTag } from '../listing'
import type { TagInQuestion } from './TagDialog'
import { useRemoveTag } from './use-remove-tag'
import styles from './Tags.module.css'

interface TagTreeProps {
  onMenu: (menu: { id: string; x: number; y: number }) => void
  onEdit: (question: TagInQuestion) => void
}

export function TagTree({ onMenu, onEdit }: TagTreeProps) {
  const actions = useActions()
  const onKeyDown = useTagKeys(onMenu, onEdit)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const tags = useApp((state) => state.codebook.tags)
  const sources = useApp((state) => state.sources)
  const chosen = useApp((state) => state.library.tag)
  const counts = useMemo(() => sourcesByTag(tags, sources), [tags, sources])
  const below = useMemo(() => childrenOf(tags), [tags])
  const withChildren = useMemo(() => [...below.keys()].filter((id) => id !== ''), [below])
  const itemsOf = (parent: string): ReactNode =>
    below.get(parent)?.map((tag) => (
      <TagRow key={tag.id} tag={tag} count={counts.get(tag.id) ?? 0} parent={below.has(tag.id)}>
        {itemsOf(tag.id)}
      </TagRow>
    ))
  return (
    <div
      role="presentation"
      className={styles['tree']}
      onKeyDownCapture={onKeyDown}
      onContextMenu={(event) => {
        const id = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key']
        if (id === undefined) return
        event.preventDefault()
        onMenu({ id, x: event.clientX, y: event.clientY })
      }}
    >
      <Tree
        aria-label={words.library.tags}
        selectionMode="single"
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onSelectionChange={(keys) =>
          actions.browse({ tag: keys === 'all' ? undefined : [...keys].map(String)[0] })
        }
        expandedKeys={withChildren.filter((id) => !folded.has(id))}
        onExpandedChange={(keys) => setFolded(new Set(withChildren.filter((id) => !keys.has(id))))}
      >
        {itemsOf('')}
      </Tree>
    </div>
  )
}

/** The keys of a tag that the tree itself doesn't know: F2, Delete, and those that ask for the menu. */
function useTagKeys(onMenu: TagTreeProps['onMenu'], onEdit: TagTreeProps['onEdit']) {
  const removeTag = useRemoveTag()
  return (event: KeyboardEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>('[data-key]')
    const id = row?.dataset['key']
    if (!row || id === undefined) return
    const { left, bottom } = row.getBoundingClientRect()
    if (event.key === 'Delete') void removeTag(id)
    else if (event.key === 'F2') onEdit({ kind: 'change', id })
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      onMenu({ id, x: left + 24, y: bottom })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

interface TagRowProps {
  tag: Tag
  count: number
  parent: boolean
  children: ReactNode
}

function TagRow({ tag, count, parent, children }: TagRowProps) {
  return (
    <TreeItem id={tag.id} textValue={tag.name} className={styles['row'] ?? ''}>
      <TreeItemContent>
        {({ isExpanded, level }) => (
          <div className={styles['line']} style={{ paddingInlineStart: `${(level - 1) * 0.9}rem` }}>
            {parent ? (
              <Button slot="chevron" className={styles['chevron'] ?? ''} data-open={isExpanded || undefined}>
                <ChevronRight size={13} aria-hidden />
              </Button>
            ) : (
              <span className={styles['chevron']} />
            )}
            <span
              className={styles['colour']}
              style={tag.color === undefined ? {} : { background: tag.color, borderColor: tag.color }}
            />
            <span className={styles['name']}>{tag.name}</span>
            {count > 0 && (
              <span className={styles['count']} title={words.sources(count)}>
                {count.toLocaleString('en')}
              </span>
            )}
          </div>
        )}
      </TreeItemContent>
      {children}
    </TreeItem>
  )
}

/** The tags by the one that they stand below (an empty string: at the top), in order of name. */
function childrenOf(tags: ReadonlyMap<string, Tag>): ReadonlyMap<string, Tag[]> {
  const below = new Map<string, Tag[]>()
  for (const tag of [...tags.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))) {
    const parent = tag.parent !== undefined && tags.has(tag.parent) ? tag.parent : ''
    below.set(parent, [...(below.get(parent) ?? []), tag])
  }
  return below
}
