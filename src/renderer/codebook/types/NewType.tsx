// Makes a claim type: from scratch, or as a copy of another with its fields.
import { useState } from 'react'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import { NewRecord } from '../parts/NewRecord'
import { Select } from '../parts/Select'
import { newType } from './new-type'

const text = words.codebook.types

export function NewType({ onClose }: { onClose: () => void }) {
  const actions = useActions()
  const types = useApp((state) => state.codebook.claimTypes)
  const [copied, setCopied] = useState<string>()
  const like = types.find(({ id }) => id === copied)
  return (
    <NewRecord
      list="claimTypes"
      make={(label) => actions.change('addClaimType', newType(label, types, like))}
      onClose={onClose}
    >
      <Select
        id="codebook-copy"
        label={text.copyOf}
        options={types.map((type) => ({ key: type.id, label: type.label }))}
        value={copied}
        empty={text.fromScratch}
        onChoose={setCopied}
      />
    </NewRecord>
  )
}
