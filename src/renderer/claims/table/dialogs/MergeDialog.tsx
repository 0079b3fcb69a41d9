// Merging claims of one type into one of them, which is chosen here.
// Must not break: claims of several types are never merged, and that is said before anything is done.
import { useState } from 'react'
import { useActions } from '../../../state/store'
import { useOnce } from '../../../ui/use-once'
import { words } from '../../../ui/words'
import { ActDialog } from './ActDialog'
import { useFullClaims } from './ClaimCard'
import { ClaimChoice } from './ClaimChoice'

/** Nobody compares more. */
const most = 20

export function MergeDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const actions = useActions()
  const many = ids.length > most
  const claims = useFullClaims(many ? [] : ids)
  const [chosen, setChosen] = useState(ids[0] ?? '')
  const types = new Set(claims?.map(({ claim }) => claim.type))
  const problem = many ? words.ledger.mergeMany(most) : types.size > 1 ? words.ledger.mergeKinds : undefined
  const merge = useOnce(async () => {
    const from = ids.filter((id) => id !== chosen)
    if (await actions.change('mergeClaims', { into: chosen, from })) {
      actions.setTable({ selected: new Set([chosen]) })
      onClose()
    }
  })
  return (
    <ActDialog
      title={words.ledger.mergeTitle(ids.length)}
      width="wide"
      onClose={onClose}
      label={words.ledger.mergeDo}
      disabled={problem !== undefined || !claims}
      onDo={merge}
    >
      <p>{problem ?? words.ledger.mergeWhat}</p>
      {problem === undefined && (
        <ClaimChoice label={words.ledger.mergeInto} claims={claims} chosen={chosen} onChoose={setChosen} />
      )}
    </ActDialog>
  )
}
