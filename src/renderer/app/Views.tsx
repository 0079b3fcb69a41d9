// The view that is open: Read, the table of claims, the checks, the codebook, the review, the history, or versions of a source.
import type { ReactNode } from 'react'
import { ChecksView } from '../checks/ChecksView'
import { ClaimsTable } from '../claims/ClaimsTable'
import { CodebookView } from '../codebook/CodebookView'
import { HistoryView } from '../history/HistoryView'
import { ReviewView } from '../review/ReviewView'
import type { View } from '../state/places'
import { useApp } from '../state/store'
import { Boundary } from '../ui/Boundary'
import { VersionsView } from '../versions/VersionsView'
import { ReadView } from './ReadView'
import styles from './Views.module.css'

const views: Record<View, () => ReactNode> = {
  read: ReadView,
  claims: ClaimsTable,
  checks: ChecksView,
  codebook: CodebookView,
  review: ReviewView,
  history: HistoryView,
  versions: VersionsView,
}

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
