// A small button with an icon alone, for what can be done with one item: named for assistive technology.
// It does nothing while the project is open for reading only.
import type { LucideIcon } from 'lucide-react'
import { useDesk } from '../form/desk'
import styles from './controls.module.css'

interface ToolProps {
  icon: LucideIcon
  label: string
  onPress: () => void
  disabled?: boolean
}

export function Tool({ icon: Icon, label, onPress, disabled = false }: ToolProps) {
  const desk = useDesk()
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-label={label}
      title={label}
      disabled={disabled || desk.fixed}
      onClick={onPress}
    >
      <Icon size={14} aria-hidden />
    </button>
  )
}
