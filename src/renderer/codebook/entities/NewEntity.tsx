// Makes an entity of a kind: the one that the list is narrowed to, or else a person.
import { useState } from 'react'
import type { Entity } from '../../../core/model/codebook'
import { useActions, useApp } from '../../state/store'
import { Segmented } from '../../ui/Segmented'
import { words } from '../../ui/words'
import { NewRecord } from '../parts/NewRecord'
import { kinds } from './kinds'

const text = words.codebook.entities

export function NewEntity({ onClose }: { onClose: () => void }) {
  const actions = useActions()
  const narrowed = useApp((state) => state.coding.kind)
  const [kind, setKind] = useState<Entity['kind']>(narrowed ?? 'person')
  return (
    <NewRecord list="entities" make={(name) => actions.change('addEntity', { name, kind })} onClose={onClose}>
      <Segmented
        label={text.kind}
        value={kind}
        onChange={setKind}
        choices={kinds.map((value) => ({ value, label: text.kinds[value] }))}
      />
    </NewRecord>
  )
}
