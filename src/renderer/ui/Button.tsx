// Buttons: plain, primary, quiet (toolbar), danger (what no undo brings back) and with an icon alone. A name is never only a picture:
// an icon button has a label for assistive technology and a tooltip with its key.
import type { LucideIcon } from 'lucide-react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import styles from './Button.module.css'

type Look = 'plain' | 'primary' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  look?: Look
  icon?: LucideIcon
}

export function Button({ look = 'plain', icon: Icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`${styles['button']} ${styles[look]}`}>
      {(state) => (
        <>
          {Icon && <Icon size={16} aria-hidden />}
          {typeof children === 'function' ? children(state) : children}
        </>
      )}
    </AriaButton>
  )
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon'> {
  icon: LucideIcon
  label: string
  /** The key for it, as the tooltip shows it. */
  keys?: string
}

export function IconButton({ icon: Icon, label, keys, look = 'quiet', ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={600}>
      <AriaButton
        {...props}
        aria-label={label}
        className={`${styles['button']} ${styles['square']} ${styles[look]}`}
      >
        <Icon size={16} aria-hidden />
      </AriaButton>
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label} {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
