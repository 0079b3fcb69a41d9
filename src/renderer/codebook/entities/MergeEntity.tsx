// Makes an entity part of another one: all its names are names of that from then on.
import type { Entity } from '../../../core/model/codebook'
import { useApp } from '../../state/store'
import { words } from '../../ui/words'
import { parts } from '../hanging'
import { MergeInto } from '../parts/MergeInto'

const text = words.codebook.entities

export function MergeEntity({ entity, onClose }: { entity: Entity; onClose: () => void }) {
  const entities = useApp((state) => state.codebook.entities)
  return (
    <MergeInto
      list="entities"
      id={entity.id}
      name={entity.name}
      others={[...entities.values()]
        .filter(({ id }) => id !== entity.id)
        .map(({ id, name, kind }) => ({ key: id, label: name, detail: text.kinds[kind] }))}
      merging={(into, counts) =>
        text.merging(
          entity.name,
          into,
          parts(counts, (_noun, goes) => !goes),
        )
      }
      onClose={onClose}
    />
  )
}
