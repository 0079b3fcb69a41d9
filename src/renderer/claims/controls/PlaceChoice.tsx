// Choosing which part of the claim something speaks of: the `field` of evidence and of a distortion.
// A part that is named in the record and no longer on offer stays on offer as it is written.
import { useDesk } from '../form/desk'
import { pathKey } from '../parts/part'
import { fieldPlaces } from '../parts/find'
import { Choice } from './Choice'

interface PlaceChoiceProps {
  id: string
  label: string
  value: string | undefined
  onChoose: (key: string | undefined) => void
}

export function PlaceChoice({ id, label, value, onChoose }: PlaceChoiceProps) {
  const desk = useDesk()
  const offered = fieldPlaces(desk.form, desk.claim).map(({ path, names }) => ({
    key: pathKey(path),
    label: names.join(' › '),
  }))
  const known = value === undefined || offered.some(({ key }) => key === value)
  return (
    <Choice
      id={id}
      label={label}
      options={known ? offered : [...offered, { key: value, label: value }]}
      value={value}
      fixed={desk.fixed}
      empty="The whole claim"
      onChoose={onChoose}
    />
  )
}
