// Another source that this one copies or replaces, picked by its title.
import { useState } from 'react'
import controls from '../../claims/controls/controls.module.css'
import { Picker } from '../../claims/controls/Picker'
import type { Source } from '../../../core/model/source'
import { useApp } from '../../state/store'

interface OtherSourceProps {
  label: string
  source: Source
  value: string | undefined
  fixed: boolean
  onSave: (id: string | null) => void
}

/** As many as anybody looks through; typing finds the others. */
const most = 20

export function OtherSource({ label, source, value, fixed, onSave }: OtherSourceProps) {
  const [typed, setTyped] = useState<string>()
  const sources = useApp((state) => state.sources)
  const wanted = (typed ?? '').toLowerCase()
  const options: { key: string; label: string; detail?: string | undefined }[] = []
  for (const other of sources.values()) {
    if (options.length >= most) break
    if (other.id !== source.id && other.title.toLowerCase().includes(wanted))
      options.push({ key: other.id, label: other.title, detail: other.publisher })
  }
  const shown = value === undefined ? '' : (sources.get(value)?.title ?? '')
  return (
    <div className={controls['row']}>
      <span className={controls['label']}>{label}</span>
      <Picker
        id={`source-${label.toLowerCase().replaceAll(' ', '-')}`}
        label={label}
        text={typed ?? shown}
        options={options}
        fixed={fixed}
        onType={setTyped}
        onPick={(id) => {
          setTyped(undefined)
          onSave(id)
        }}
        onLeave={() => {
          setTyped(undefined)
          if (typed === '' && value !== undefined) onSave(null)
        }}
      />
    </div>
  )
}
