// The claim types that the codebook shows, in the order of their keys, and which of them is in hand.
import { useMemo } from 'react'
import type { ClaimType } from '../../../core/model/claim-type'
import { useApp } from '../../state/store'
import { inHand } from '../in-hand'

export interface ShownTypes {
  types: readonly ClaimType[]
  order: readonly string[]
  hand: ClaimType | undefined
}

export function useTypes(): ShownTypes {
  const all = useApp((state) => state.codebook.claimTypes)
  const { filter, at } = useApp((state) => state.coding)
  return useMemo(() => {
    const parts = filter.toLowerCase().split(/\s+/).filter(Boolean)
    const types = all.filter(({ label, key, fields }) => {
      const text = [label, key, ...fields.map((field) => field.label)].join('\n').toLowerCase()
      return parts.every((part) => text.includes(part))
    })
    const order = types.map(({ id }) => id)
    const id = inHand(order, at.claimTypes)
    return { types, order, hand: types.find((type) => type.id === id) }
  }, [all, filter, at])
}
