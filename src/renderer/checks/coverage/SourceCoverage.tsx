// What of one source was read and claimed, among its details.
import { useEffect, useState } from 'react'
import type { Coverage } from '../../../core/answers'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import facts from '../../inspector/source/source.module.css'
import styles from './Coverage.module.css'
import { percentOf } from './reckoning'

export function SourceCoverage({ sourceId }: { sourceId: string }) {
  const coverage = useCoverageOf(sourceId)
  if (!coverage) return null
  const { length, read, claimed, figures, statements } = coverage
  return (
    <section aria-label={words.checking.coverage} className={facts['part']}>
      <h2>{words.checking.coverage}</h2>
      <span className={styles['meter']}>
        <span style={{ inlineSize: `${percentOf(read, length)}%` }} />
      </span>
      <ul className={styles['facts']}>
        <li>{words.checking.coverageOf(percentOf(read, length), percentOf(claimed, length))}</li>
        <li>{words.checking.figuresClaimed(figures.claimed, figures.all)}</li>
        <li>{words.checking.statementsClaimed(statements.claimed, statements.all)}</li>
      </ul>
    </section>
  )
}

/** Counted again when facts or the reading of the source change. */
function useCoverageOf(sourceId: string): Coverage | undefined {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const reading = useApp((state) => state.readings.get(sourceId))
  const [coverage, setCoverage] = useState<Coverage>()
  useEffect(() => {
    let current = true
    void actions.coverageOf(sourceId).then((answer) => {
      if (current) setCoverage(answer)
    })
    return () => {
      current = false
    }
  }, [actions, sourceId, stale, reading])
  return coverage?.sourceId === sourceId ? coverage : undefined
}
