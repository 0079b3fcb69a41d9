// The view that is open: Read, the table of claims, or the checks.
import type { ReactNode } from 'react'
import { ChecksView } from '../checks/ChecksView'
import { ClaimsTable } from '../claims/ClaimsTable'
import type { View } from '../state/state'
import { useApp } from '../state/store'
import { Boundary } from '../ui/Boundary'
import { ReadView } from './ReadView'
import styles from './Views.module.css'

const views: Record<View, () => ReactNode> = { read: ReadView, claims: ClaimsTable, checks: ChecksView }

export function Views() {
  const view = useApp((state) => state.view)
  const Open = views[view]
  return (
    <main className={styles['main']}>
      <Boundary key={view}>
        <Open />
      </Boundary>
    </main>
  )
}
