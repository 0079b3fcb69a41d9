// The entities that the codebook shows, in order of name, and which of them is in hand.
import { useMemo } from 'react'
import type { Entity } from '../../../core/model/codebook'
import { useApp } from '../../state/store'
import { inHand } from '../in-hand'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

export interface ShownEntities {
  entities: readonly Entity[]
  order: readonly string[]
  hand: Entity | undefined
}

export function useEntities(): ShownEntities {
  const all = useApp((state) => state.codebook.entities)
  const { filter, kind, at } = useApp((state) => state.coding)
  const sorted = useMemo(() => [...all.values()].toSorted((a, b) => collator.compare(a.name, b.name)), [all])
  const entities = useMemo(() => {
    const parts = filter.toLowerCase().split(/\s+/).filter(Boolean)
    return sorted.filter((entity) => (kind === undefined || entity.kind === kind) && isCalled(entity, parts))
  }, [sorted, filter, kind])
  const order = useMemo(() => entities.map(({ id }) => id), [entities])
  const id = inHand(order, at.entities)
  return { entities, order, hand: id === undefined ? undefined : all.get(id) }
}

function isCalled({ name, aliases }: Entity, parts: readonly string[]): boolean {
  const text = [name, ...aliases].join('\n').toLowerCase()
  return parts.every((part) => text.includes(part))
}
