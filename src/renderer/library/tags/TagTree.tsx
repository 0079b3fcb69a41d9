// The tree of tags, beside the sources and in the codebook: arrows walk and fold, Enter opens, F2 renames, Delete
// removes; a tag is moved with Alt and an arrow, by cutting and pasting, or by dragging it onto another.
// Must not break: everything that the menu of a tag does, a key reaches.
import { ChevronRight } from 'lucide-react'
import { type HTMLAttributes, type KeyboardEvent, useMemo, useState } from 'react'
import type { Tag } from '../../../core/model/codebook'
import type { ById } from '../../state/state'
import { useApp } from '../../state/store'
import { LongList } from '../../ui/LongList'
import { toggled } from '../../ui/selection'
import { withDescendants } from '../listing'
import styles from './Tags.module.css'
import { treeRows, type TreeRow } from './tree'
import { useDragging } from './use-dragging'
import { type Moves, useMoves } from './use-moves'

export interface TagTreeProps {
  label: string
  tags: ById<Tag>
  chosen: string | undefined
  /** What stands behind the name, and what it means. */
  countOf: (id: string) => { text: string; title: string } | undefined
  /** Nothing is folded: who looks for something sees it. */
  unfolded?: boolean
  /** Arrows choose as they walk; otherwise only Enter or a click does, and takes it back. */
  follows?: boolean
  onChoose: (id: string | undefined) => void
  onOpen?: (id: string) => void
  onRename: (id: string) => void
  onRemove: (id: string) => void
  onMenu?: (menu: { id: string; x: number; y: number }) => void
}

const rowHeight = 26

export function TagTree(props: TagTreeProps) {
  const { label, chosen, countOf, follows = false, onChoose, onOpen, onMenu } = props
  const moves = useMoves()
  const { over, ...dragging } = useDragging(moves)
  const { rows, fold } = useRows(props)
  const onKeyDown = useTagKeys(props, moves, fold)
  const aspect = ({ id, level, place, of, open }: TreeRow): HTMLAttributes<HTMLDivElement> =>
    ({
      'aria-level': level,
      'aria-posinset': place,
      'aria-setsize': of,
      'aria-expanded': open,
      draggable: true,
      'data-key': id,
      'data-cut': moves.cut === id || undefined,
      'data-over': over === id || undefined,
    }) as HTMLAttributes<HTMLDivElement>
  return (
    <div
      role="presentation"
      className={styles['tree']}
      data-over={over === null || undefined}
      onKeyDownCapture={onKeyDown}
      {...dragging}
    >
      <LongList<TreeRow>
        role="tree"
        label={label}
        items={rows}
        chosen={chosen}
        {...(follows && { onChoose: ({ id }) => onChoose(id) })}
        onOpen={({ id }) => (follows ? onOpen?.(id) : onChoose(id === chosen ? undefined : id))}
        goTo={(key, row) => neighbour(rows, key, row)}
        {...(onMenu && { onMenu: ({ id }, at) => onMenu({ id, ...at }) })}
        aspect={aspect}
        rowHeight={rowHeight}
        empty=""
      >
        {(row) => <Line row={row} count={countOf(row.id)} onFold={() => fold(row.id)} />}
      </LongList>
    </div>
  )
}

/** Right goes to the first tag below, left to the one above. */
function neighbour(rows: readonly TreeRow[], key: string, { id, level }: TreeRow): string | undefined {
  const at = rows.findIndex((row) => row.id === id)
  const next = rows[at + 1]
  if (key === 'ArrowRight') return next && next.level > level ? next.id : id
  if (key === 'ArrowLeft') return rows.slice(0, at).findLast((row) => row.level < level)?.id ?? id
  return undefined
}

/** The rows as they are folded: by somebody, but never so that what is in hand can't be seen. */
function useRows({ tags, chosen, unfolded, follows, onChoose }: TagTreeProps) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const closed = useMemo(() => {
    const hides = (id: string): boolean =>
      follows === true && chosen !== undefined && id !== chosen && withDescendants(tags, id).has(chosen)
    // The same set where none of it hides anything, so that a step through the tree makes no new rows.
    return [...folded].some(hides) ? new Set([...folded].filter((id) => !hides(id))) : folded
  }, [tags, chosen, follows, folded])
  const rows = useMemo(() => treeRows(tags, unfolded ? new Set() : closed), [tags, unfolded, closed])
  return {
    rows,
    fold: (id: string): void => {
      if (follows && chosen !== undefined && withDescendants(tags, id).has(chosen)) onChoose(id)
      setFolded(toggled(folded, id))
    },
  }
}

/** The keys of a tag that no list knows: those that fold and move it, F2 and Delete. */
function useTagKeys({ onRename, onRemove, tags }: TagTreeProps, moves: Moves, fold: (id: string) => void) {
  const readOnly = useApp((state) => state.project?.readOnly === true)
  return (event: KeyboardEvent): void => {
    const row = event.currentTarget.querySelector<HTMLElement>('[data-active]')
    const id = row?.dataset['key']
    if (!row || id === undefined || !tags.has(id)) return
    const way = { ArrowRight: 'false', ArrowLeft: 'true' }[event.key]
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey
    if (plain && way !== undefined && row.getAttribute('aria-expanded') === way) fold(id)
    else if (readOnly) return
    else if (event.key === 'Delete') onRemove(id)
    else if (event.key === 'F2') onRename(id)
    else if (!moves.onKey(event, id)) return
    event.preventDefault()
    event.stopPropagation()
  }
}

interface LineProps {
  row: TreeRow
  count: { text: string; title: string } | undefined
  onFold: () => void
}

function Line({ row, count, onFold }: LineProps) {
  const { tag, level, open } = row
  return (
    <div className={styles['line']} style={{ paddingInlineStart: `${(level - 1) * 0.9}rem` }}>
      {open === undefined ? (
        <span />
      ) : (
        // Keys fold it with left and right.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <span
          className={styles['chevron']}
          data-open={open || undefined}
          onClick={(event) => {
            event.stopPropagation()
            onFold()
          }}
        >
          <ChevronRight size={13} aria-hidden />
        </span>
      )}
      <span
        className={styles['colour']}
        style={tag.color === undefined ? {} : { background: tag.color, borderColor: tag.color }}
      />
      <span className={styles['name']}>{tag.name}</span>
      {tag.shortcut !== undefined && <kbd>{tag.shortcut}</kbd>}
      {count && (
        <span className={styles['count']} title={count.title}>
          {count.text}
        </span>
      )}
    </div>
  )
}
