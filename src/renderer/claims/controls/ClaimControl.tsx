// A part of the claim that is another claim, such as the base of a share.
// It is stored as soon as it is picked.
import { elementId, useDesk } from '../form/desk'
import { type ChosenPart, type Path, valueAt } from '../parts/part'
import { ClaimPicker } from './ClaimPicker'

export function ClaimControl({ part, path }: { part: ChosenPart; path: Path }) {
  const desk = useDesk()
  return (
    <ClaimPicker
      id={elementId(path)}
      label={part.label}
      placeholder={part.hint}
      value={valueAt(desk.claim, path) as string | undefined}
      onPick={(claim) => void desk.set(path, claim)}
    />
  )
}
