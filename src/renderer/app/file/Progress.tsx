// How far long work is that a dialog began, with Cancel; nothing while none is running.
import { ProgressBar } from 'react-aria-components'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { words } from '../../ui/words'
import styles from './File.module.css'

export function Progress({ what }: { what: string }) {
  const actions = useActions()
  const jobs = useApp((state) => state.jobs)
  const running = Object.entries(jobs).find(([, job]) => job.what === what)
  if (!running) return null
  const [id, { done, total, item }] = running
  return (
    <div className={styles['progress']}>
      <ProgressBar
        aria-label={what}
        value={done}
        maxValue={Math.max(1, total ?? 1)}
        isIndeterminate={total === undefined}
        valueLabel={total === undefined ? '' : words.progress(done, total)}
      >
        {({ percentage, valueText }) => (
          <>
            <span>
              {what} {valueText} {item}
            </span>
            <span className={styles['track']}>
              <span style={{ width: `${percentage ?? 30}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button onPress={() => void actions.cancelJob(id)}>Cancel</Button>
    </div>
  )
}
