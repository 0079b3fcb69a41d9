// The box of what can be taken or left, for the eye: the row or the control that it stands in says which it is.
import { Check } from 'lucide-react'
import styles from './Tick.module.css'

export const Tick = ({ on }: { on: boolean }) => (
  <span aria-hidden className={styles['tick']} data-on={on || undefined}>
    {on && <Check size={12} strokeWidth={3} />}
  </span>
)
