// Another claim in one line, with its letter; a press goes to it.
// It may be of any source, so that it is known by its row in the claims table.
import { useActions, useApp } from '../../state/store'
import { TypeBadge } from '../../ui/TypeBadge'
import { useClaimName, useClaimRow } from '../form/claim-rows'
import styles from './sections.module.css'

export function ClaimLine({ id }: { id: string }) {
  const actions = useActions()
  const row = useClaimRow(id)
  const nameOf = useClaimName()
  const type = useApp((state) => state.codebook.claimTypes.find((each) => each.key === row?.type))
  return (
    <button
      type="button"
      className={styles['claim']}
      disabled={!row}
      onClick={() => row && void actions.showClaim(row)}
    >
      {type && <TypeBadge type={type} />}
      <span>{row ? nameOf(row) : '…'}</span>
    </button>
  )
}
