// The tags that the codebook shows, and which of them is in hand.
import { useMemo } from 'react'
import type { Tag } from '../../../core/model/codebook'
import { shownTags, treeRows } from '../../library/tags/tree'
import type { ById } from '../../state/state'
import { useApp } from '../../state/store'
import { inHand } from '../in-hand'

export interface ShownTags {
  tags: ById<Tag>
  /** As they stand in the tree, from the top. */
  order: readonly string[]
  hand: Tag | undefined
}

export function useTags(): ShownTags {
  const all = useApp((state) => state.codebook.tags)
  const { filter, at } = useApp((state) => state.coding)
  const tags = useMemo(() => shownTags(all, filter), [all, filter])
  const order = useMemo(() => treeRows(tags, new Set()).map(({ id }) => id), [tags])
  const id = inHand(order, at.tags)
  return { tags, order, hand: id === undefined ? undefined : tags.get(id) }
}
