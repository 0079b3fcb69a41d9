// Chooses another record of the same list: by typing a part of its name, and with the arrows among those found.
// Must not break: a name that two records have is told apart by what was picked, not by what stands in the box.
import { useRef, useState } from 'react'
import { Picker } from '../../claims/controls/Picker'
import { Row } from '../../claims/controls/Row'

export interface AnotherProps {
  label: string
  options: readonly { key: string; label: string; detail?: string | undefined }[]
  /** Undefined: what is typed is nobody's name. */
  onChoose: (key: string | undefined) => void
}

/** As many as a person looks through. */
const most = 50

export function Another({ label, options, onChoose }: AnotherProps) {
  const [typed, setTyped] = useState('')
  const picked = useRef<string>(undefined)
  const labelOf = (key: string | undefined): string | undefined =>
    options.find((option) => option.key === key)?.label
  const wanted = typed.trim().toLowerCase()
  const found = options.filter((option) => option.label.toLowerCase().includes(wanted))
  const choose = (key: string | undefined, text: string): void => {
    picked.current = key
    setTyped(text)
    onChoose(key)
  }
  const onType = (text: string): void => {
    // The box tells of what was picked as if it had been typed.
    if (text === labelOf(picked.current)) return setTyped(text)
    const same = options.filter((option) => option.label.toLowerCase() === text.trim().toLowerCase())
    choose(same.length === 1 ? same[0]?.key : undefined, text)
  }
  return (
    <Row label={label} to="codebook-another">
      <Picker
        id="codebook-another"
        label={label}
        text={typed}
        options={found.slice(0, most)}
        onType={onType}
        onPick={(key) => choose(key, labelOf(key) ?? '')}
      />
    </Row>
  )
}
