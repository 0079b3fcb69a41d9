// The line at the bottom. It is a live region: whatever was saved, undone or exported is read out here.
import { useApp } from '../state/store'
import { words } from '../ui/words'
import styles from './App.module.css'

export function Status() {
  const status = useApp((state) => state.status)
  const project = useApp((state) => state.project)
  const sources = useApp((state) => state.sources.size)
  const claims = useApp((state) => (state.source ? (state.claimCounts[state.source.id] ?? 0) : undefined))
  return (
    <footer className={styles['status']}>
      <output aria-label="Status">{status}</output>
      {project && (
        <p className={styles['counts']}>
          {project.readOnly && <span>{words.readOnlyShort}</span>}
          <span>{words.sources(sources)}</span>
          {claims !== undefined && <span>{words.claimsHere(claims)}</span>}
        </p>
      )}
    </footer>
  )
}
