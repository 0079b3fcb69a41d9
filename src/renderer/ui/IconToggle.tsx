// A button that is on or off and shows only a picture; its name and key are in the tooltip.
// Must not break: whether it is on is told by more than its colour, to the eye as well as to assistive technology.
import type { ComponentType } from 'react'
import { ToggleButton, type ToggleButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Button.module.css'

interface IconToggleProps extends Pick<ToggleButtonProps, 'isSelected' | 'onChange'> {
  icon: ComponentType<{ size: number; 'aria-hidden': true }>
  label: string
  /** The key for it, as the tooltip shows it. */
  keys: string
}

export function IconToggle({ icon: Icon, label, keys, ...props }: IconToggleProps) {
  return (
    <TooltipTrigger delay={600}>
      <ToggleButton
        {...props}
        aria-label={label}
        aria-keyshortcuts={keys}
        className={`${styles['button']} ${styles['square']} ${styles['quiet']} ${styles['toggle']}`}
      >
        <Icon size={18} aria-hidden />
      </ToggleButton>
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label} <kbd>{keys}</kbd>
      </Tooltip>
    </TooltipTrigger>
  )
}
