// The status of a claim: a sign and its word, never a colour alone.
import { Check, CheckCheck, CircleDashed, type LucideIcon, TriangleAlert, X } from 'lucide-react'
import type { Claim } from '../../../core/model/claim'
import { statuses } from '../parts/words'
import styles from './Table.module.css'

const icons: Record<Claim['status'], LucideIcon> = {
  draft: CircleDashed,
  reviewed: Check,
  verified: CheckCheck,
  disputed: TriangleAlert,
  retracted: X,
}

/** `short` leaves the word to the tooltip and to assistive technology. */
export function Status({ status, short = false }: { status: Claim['status']; short?: boolean }) {
  const Icon = icons[status]
  const label = statuses.find(({ key }) => key === status)?.label ?? status
  return (
    <span className={styles['status']} data-status={status} title={short ? label : undefined}>
      <Icon size={14} aria-hidden={!short} aria-label={short ? label : undefined} />
      {!short && label}
    </span>
  )
}
