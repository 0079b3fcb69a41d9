// The line at the bottom: what was saved, which long work is going on, what the project holds, and how its anchors are.
// The first part is a live region: whatever was saved, undone or exported is read out.
import { Lock, X } from 'lucide-react'
import { ProgressBar } from 'react-aria-components'
import { useActions, useApp } from '../state/store'
import { IconButton } from '../ui/Button'
import { words } from '../ui/words'
import { Anchors } from './Anchors'
import styles from './Status.module.css'

export function Status() {
  const status = useApp((state) => state.status)
  const said = useApp((state) => state.said)
  const open = useApp((state) => state.project !== undefined)
  return (
    <footer className={styles['status']} data-frame data-bare={!open || undefined}>
      <output aria-label="Status" className={styles['said']}>
        {/* New each time: words that change nothing on the screen are heard by nobody. */}
        <span key={said}>{status}</span>
      </output>
      <Jobs />
      {open && <Facts />}
    </footer>
  )
}

function Jobs() {
  const jobs = useApp((state) => state.jobs)
  const actions = useActions()
  return Object.entries(jobs).map(([job, { what, quick = false, done, total, item }]) =>
    what === undefined || (quick && total === undefined) ? null : (
      <div key={job} className={styles['job']}>
        <ProgressBar
          aria-label={what}
          value={done}
          maxValue={Math.max(1, total ?? 1)}
          isIndeterminate={total === undefined}
          valueLabel={total === undefined ? (item ?? '') : words.progress(done, total)}
          className={styles['progress'] ?? ''}
        >
          {({ percentage, valueText, isIndeterminate }) => (
            <>
              <span>{what}</span>
              <span className={styles['track']} data-open={isIndeterminate || undefined}>
                <span className={styles['done']} style={{ width: `${percentage ?? 30}%` }} />
              </span>
              <span className={styles['value']}>{valueText}</span>
            </>
          )}
        </ProgressBar>
        <IconButton icon={X} label={words.cancelJob(what)} onPress={() => void actions.cancelJob(job)} />
      </div>
    ),
  )
}

function Facts() {
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const coder = useApp((state) => state.settings?.coder)
  const sources = useApp((state) => state.sources.size)
  const claims = useApp((state) => (state.source ? (state.claimCounts[state.source.id] ?? 0) : undefined))
  return (
    <p className={styles['facts']}>
      {readOnly && (
        <span className={styles['lock']}>
          <Lock size={12} aria-hidden />
          {words.readOnlyShort}
        </span>
      )}
      {claims !== undefined && <span>{words.claimsHere(claims)}</span>}
      <Anchors />
      <span>{words.sources(sources)}</span>
      {coder?.confirmed === true && <span className={styles['coder']}>{coder.name}</span>}
    </p>
  )
}
