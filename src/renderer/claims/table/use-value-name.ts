// What the values of a filter are called: a claim type, a source, a tag by its name instead of its key or id.
import { useCallback } from 'react'
import { useApp } from '../../state/store'
import { words } from '../../ui/words'
import { certainties, statuses } from '../parts/words'
import type { AnyOfKey } from './filters'

const labelOf = (options: readonly { key: string; label: string }[], key: string): string =>
  options.find((option) => option.key === key)?.label ?? key

export function useValueName(): (key: AnyOfKey, value: string) => string {
  const { claimTypes, tags, entities, coders } = useApp((state) => state.codebook)
  const sources = useApp((state) => state.sources)
  return useCallback(
    (key, value) => {
      switch (key) {
        case 'type':
          return labelOf(claimTypes, value)
        case 'status':
          return labelOf(statuses, value)
        case 'certainty':
          return labelOf(certainties, value)
        case 'tag':
          return tags.get(value)?.name ?? value
        case 'source':
          return sources.get(value)?.title ?? value
        case 'entity':
          return entities.get(value)?.name ?? value
        case 'coder':
          return coders.get(value)?.name ?? value
        case 'anchor':
          return words.ledger.anchors[value as 'exact'] ?? value
        case 'unit':
          return value
      }
    },
    [claimTypes, tags, entities, coders, sources],
  )
}
