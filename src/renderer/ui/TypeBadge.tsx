// The letter of a claim type on its colour: never the colour alone.
import type { ClaimType } from '../../core/model/claim-type'
import styles from './TypeBadge.module.css'

/** Spoken as the type's label, unless the label stands beside it (`silent`). */
export function TypeBadge({ type, silent = false }: { type: ClaimType; silent?: boolean }) {
  const name = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': type.label }
  return (
    <span {...name} className={styles['badge']} style={{ backgroundColor: type.color }}>
      {type.letter}
    </span>
  )
}
