// What of a source was read and claimed, as one line of a table.
import type { Coverage } from '../../../core/answers'
import { words } from '../../ui/words'
import styles from './Coverage.module.css'
import { percentOf } from './reckoning'

export function CoverageLine({ title, coverage }: { title: string; coverage: Omit<Coverage, 'sourceId'> }) {
  const { length, read, claimed, figures, statements } = coverage
  return (
    <div className={styles['line']}>
      <span className={styles['title']} title={title}>
        {title}
      </span>
      <Share part={read} whole={length} label={words.checking.read} />
      <Share part={claimed} whole={length} label={words.checking.claimed} />
      <Count {...figures} label={words.checking.figuresClaimed(figures.claimed, figures.all)} />
      <Count {...statements} label={words.checking.statementsClaimed(statements.claimed, statements.all)} />
    </div>
  )
}

function Share({ part, whole, label }: { part: number; whole: number; label: string }) {
  const percent = percentOf(part, whole)
  return (
    <span className={styles['share']}>
      <span className={styles['meter']}>
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      <span className={styles['spoken']}>{label} </span>
      {percent} %
    </span>
  )
}

function Count({ all, claimed, label }: { all: number; claimed: number; label: string }) {
  return (
    <span className={styles['count']} data-done={(all > 0 && claimed === all) || undefined}>
      <span className={styles['spoken']}>{label}</span>
      <span aria-hidden>
        {all === 0 ? '–' : `${claimed.toLocaleString('en')} / ${all.toLocaleString('en')}`}
      </span>
    </span>
  )
}
