// Makes a tag: beside the tag in hand, or below it.
import { useState } from 'react'
import type { Tag } from '../../../core/model/codebook'
import { useActions, useApp } from '../../state/store'
import { Segmented } from '../../ui/Segmented'
import { words } from '../../ui/words'
import { NewRecord } from '../parts/NewRecord'

const text = words.codebook.tags

export function NewTag({ above, onClose }: { above: Tag | undefined; onClose: () => void }) {
  const actions = useActions()
  const beside = useApp((state) => state.codebook.tags.get(above?.parent ?? ''))
  const [where, setWhere] = useState<'beside' | 'below'>('beside')
  const parent = where === 'below' ? above : beside
  return (
    <NewRecord
      list="tags"
      make={(name) => actions.change('addTag', { name, ...(parent && { parent: parent.id }) })}
      onClose={onClose}
    >
      {above && (
        <Segmented
          label={text.place}
          value={where}
          onChange={setWhere}
          choices={[
            { value: 'beside', label: beside ? text.belowOf(beside.name) : text.atTheTop },
            { value: 'below', label: text.belowOf(above.name) },
          ]}
        />
      )}
    </NewRecord>
  )
}
