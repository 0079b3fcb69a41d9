// Controls that belong together under a name: what assistive technology calls a group.
// Names are unique within the group around it, so that a control is found by the names on the way to it.
import type { ReactNode } from 'react'
import styles from './controls.module.css'

type Look = 'stack' | 'item' | 'panel' | 'plain' | 'member' | 'others'

interface BoxProps {
  name: string
  look?: Look
  id?: string
  children: ReactNode
}

export function Box({ name, look = 'stack', id, children }: BoxProps) {
  return (
    <fieldset aria-label={name} id={id} className={styles[look]}>
      {children}
    </fieldset>
  )
}
