// Picking another claim by its statement, quantity or quote.
// Typed text that names no claim is dropped when the field is left: a relation to nothing can't be.
import { useState } from 'react'
import { useDesk } from '../form/desk'
import { Picker } from './Picker'
import { rowLabel, useClaimRows } from '../form/claim-rows'
import { useApp } from '../../state/store'

interface ClaimPickerProps {
  id: string
  label: string
  value?: string | undefined
  /** Undefined when the field was emptied. */
  onPick: (claim: string | undefined) => void
  placeholder?: string | undefined
  without?: readonly string[]
}

export function ClaimPicker({ id, label, value, onPick, placeholder, without = [] }: ClaimPickerProps) {
  const desk = useDesk()
  const [typed, setTyped] = useState<string>()
  const [asked, setAsked] = useState(false)
  const rows = useClaimRows(asked || value !== undefined)
  const types = useApp((state) => state.codebook.claimTypes)
  const chosen = rows.find((row) => row.id === value)
  const words = (typed ?? '').toLowerCase().split(/\s+/)
  const options = rows
    .filter((row) => row.id !== desk.claim.id && !without.includes(row.id))
    .map((row) => ({
      key: row.id,
      label: rowLabel(row),
      detail: types.find((type) => type.key === row.type)?.label,
      found: [row.statement, row.quantity, row.quote].join(' ').toLowerCase(),
    }))
    .filter(({ found }) => words.every((word) => found.includes(word)))
    .slice(0, 20)
  return (
    <Picker
      id={id}
      label={label}
      placeholder={placeholder ?? 'Statement or quote of a claim'}
      text={typed ?? (chosen ? rowLabel(chosen) : '')}
      options={options}
      fixed={desk.fixed}
      onFocus={() => setAsked(true)}
      onType={setTyped}
      onPick={(key) => {
        setTyped(undefined)
        onPick(key)
      }}
      onLeave={() => {
        setTyped(undefined)
        if (typed === '' && value !== undefined) onPick(undefined)
      }}
    />
  )
}
