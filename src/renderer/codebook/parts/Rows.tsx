// A list of the codebook that is no tree: one tab stop, arrows, first letters; Enter and F2 lead to the name, Delete removes.
import type { KeyboardEvent, ReactNode } from 'react'
import type { Coding } from '../../state/browsing'
import { useActions, useApp } from '../../state/store'
import { LongList } from '../../ui/LongList'
import type { LongListItem } from '../../ui/use-long-list'
import { words } from '../../ui/words'
import { toName } from '../focus'
import { useRemovalOf } from '../use-removal-of'

interface RowsProps<T extends LongListItem> {
  list: Coding['list']
  items: readonly T[]
  hand: string | undefined
  /** How many there are, whatever the list is narrowed to. */
  all: number
  children: (item: T) => ReactNode
}

const rowHeight = 32

export function Rows<T extends LongListItem>({ list, items, hand, all, children }: RowsProps<T>) {
  const actions = useActions()
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const order = items.map(({ id }) => id)
  const { ask } = useRemovalOf(list, order)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (hand === undefined) return
    if (event.key === 'F2') toName()
    else if (event.key === 'Delete' && !readOnly) void ask(hand)
    else return
    event.preventDefault()
  }
  return (
    <div role="presentation" style={{ display: 'flex', minHeight: 0 }} onKeyDown={onKeyDown}>
      <LongList
        label={words.codebook.lists[list]}
        items={items}
        chosen={hand}
        onChoose={({ id }) => actions.takeUp(list, id)}
        onOpen={({ id }) => {
          actions.takeUp(list, id)
          toName()
        }}
        rowHeight={rowHeight}
        empty={all === 0 ? words.codebook.empty[list] : words.codebook.noneShown}
      >
        {children}
      </LongList>
    </div>
  )
}
