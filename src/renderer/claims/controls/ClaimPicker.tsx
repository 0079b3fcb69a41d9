// Picking another claim by what it says or by the words that it rests on, among all of the project.
// Typed text that names no claim is dropped when the field is left: a relation to nothing can't be.
import { useState } from 'react'
import { oneLine } from '../../../core/text/shorten'
import { useDesk } from '../form/desk'
import { Picker } from './Picker'
import { useClaimName, useClaimOptions, useClaimRow } from '../form/claim-rows'
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
  const chosen = useClaimRow(value)
  const found = useClaimOptions(asked, typed ?? '')
  const nameOf = useClaimName()
  const types = useApp((state) => state.codebook.claimTypes)
  const options = found
    .filter((claim) => claim.id !== desk.claim.id && !without.includes(claim.id))
    .map((claim) => ({
      key: claim.id,
      label: nameOf(claim),
      // A search finds its words as well, and whoever searched for them has to see them.
      passage: oneLine(claim.quote ?? '') === nameOf(claim) ? undefined : claim.quote,
      detail: types.find(({ key }) => key === claim.type)?.label,
    }))
  return (
    <Picker
      id={id}
      label={label}
      placeholder={placeholder ?? 'Statement or quote of a claim'}
      text={typed ?? (chosen ? nameOf(chosen) : '')}
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
