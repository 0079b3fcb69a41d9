// Narrows the entities to one kind.
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import { kinds } from './kinds'

const text = words.codebook.entities

export function Kinds() {
  const actions = useActions()
  const kind = useApp((state) => state.coding.kind)
  return (
    <select
      aria-label={text.onlyKind}
      value={kind ?? ''}
      onChange={({ target }) =>
        actions.browseCodebook({ kind: kinds.find((each) => each === target.value), doing: undefined })
      }
    >
      <option value="">{text.allKinds}</option>
      {kinds.map((each) => (
        <option key={each} value={each}>
          {text.kinds[each]}
        </option>
      ))}
    </select>
  )
}
