// Tying the selected claims together: by a relation from one to each of the others, as a breakdown, or as a series.
// Must not break: whatever is chosen is one step to undo.
import { useState } from 'react'
import { quantityOf } from '../../../../core/model/quantity-of'
import type { Relation } from '../../../../core/model/relations'
import { useActions } from '../../../state/store'
import { SelectField, TextField } from '../../../ui/Field'
import { Segmented } from '../../../ui/Segmented'
import { useOnce } from '../../../ui/use-once'
import { words } from '../../../ui/words'
import { relationKinds } from '../../parts/words'
import { ActDialog } from './ActDialog'
import { type FullClaim, useFullClaims } from './ClaimCard'
import { ClaimChoice } from './ClaimChoice'

/** Nobody ties more by hand. */
const most = 40

type Kind = Relation['kind']
export type Tie = 'relation' | 'breakdown' | 'series'

interface RelateDialogProps {
  ids: readonly string[]
  as: Tie
  onClose: () => void
}

export function RelateDialog({ ids, as: first, onClose }: RelateDialogProps) {
  const actions = useActions()
  const [as, setAs] = useState(first)
  const [chosen, setChosen] = useState<string>()
  const [kind, setKind] = useState<Kind>('supports')
  const [name, setName] = useState('')
  const problem = ids.length > most ? words.relations.tooMany(most) : undefined
  const claims = useFullClaims(problem === undefined ? ids : [])
  const main = chosen ?? (as === 'breakdown' ? largestOf(claims) : undefined) ?? ids[0] ?? ''
  const tie = useOnce(async () => {
    const others = ids.filter((id) => id !== main)
    if (await actions.tie({ as, main, others, ids, kind, name: name.trim() })) onClose()
  })
  const unnamed = as === 'series' && name.trim() === ''
  return (
    <ActDialog
      title={words.relations.tieTitle(ids.length)}
      width="wide"
      onClose={onClose}
      label={words.relations.tieDo[as]}
      disabled={problem !== undefined || unnamed || !claims}
      onDo={tie}
    >
      <Segmented
        label={words.relations.tieAs}
        value={as}
        onChange={setAs}
        choices={(['relation', 'breakdown', 'series'] as const).map((value) => ({
          value,
          label: words.relations.ties[value],
        }))}
      />
      {as === 'relation' && (
        <SelectField
          label={words.relations.kind}
          options={relationKinds}
          value={kind}
          onChange={(key) => setKind(key as Kind)}
        />
      )}
      {as === 'series' && <TextField label={words.relations.seriesName} value={name} onChange={setName} />}
      <p>{problem ?? words.relations.tieWhat[as]}</p>
      {problem === undefined && as !== 'series' && (
        <ClaimChoice label={words.relations.main[as]} claims={claims} chosen={main} onChoose={setChosen} />
      )}
    </ActDialog>
  )
}

/** The claim with the largest figure: of a total and its parts the total. */
function largestOf(claims: readonly FullClaim[] = []): string | undefined {
  const figures = claims.flatMap(({ claim }) => {
    const value = quantityOf(claim)?.value
    return value === undefined ? [] : [{ id: claim.id, value }]
  })
  return figures.toSorted((a, b) => b.value - a.value)[0]?.id
}
