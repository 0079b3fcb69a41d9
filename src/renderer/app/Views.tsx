// The view that is open: Read, or the table of claims.
import { ClaimsTable } from '../claims/ClaimsTable'
import { useApp } from '../state/store'
import { Boundary } from '../ui/Boundary'
import { ReadView } from './ReadView'
import styles from './Views.module.css'

export function Views() {
  const view = useApp((state) => state.view)
  return (
    <main className={styles['main']}>
      <Boundary key={view}>{view === 'claims' ? <ClaimsTable /> : <ReadView />}</Boundary>
    </main>
  )
}
