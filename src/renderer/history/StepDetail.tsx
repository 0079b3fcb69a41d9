// The step in hand: who made it, when, and what became of each record. r restores the record that has the focus.
// Must not break: Escape leads back to the list of steps.
import type { KeyboardEvent } from 'react'
import type { HistoryStep } from '../../core/answers'
import { useActions, useApp } from '../state/store'
import { useSequences } from '../state/use-keymap'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import { ChangeView, restoreTo } from './ChangeView'
import styles from './History.module.css'
import { said } from './said'
import { When } from './When'

interface StepDetailProps {
  step: HistoryStep
  onLeave: () => void
}

export function StepDetail({ step, onLeave }: StepDetailProps) {
  const actions = useActions()
  const onKeyDown = useKeys(step, onLeave)
  const others = step.records - step.changes.length
  return (
    // The keys come from what is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={words.past.step}
      className={styles['detail']}
      onKeyDown={onKeyDown}
      // Whoever does something here stays at this step, and not at whichever is the newest.
      onFocus={() => actions.browseHistory({ at: step.step })}
    >
      <div className={styles['inner']}>
        <header className={styles['head']}>
          <h2 data-undone={step.undone || undefined}>{said(step)}</h2>
          <p className={styles['byline']}>
            {step.coder.name} · <When at={step.at} whole />
            {step.undone && <span className={styles['undone']}>{words.past.undone}</span>}
          </p>
          <Back step={step} />
        </header>
        <ul aria-label={words.past.changes} className={styles['changes']}>
          {step.changes.map((change) => (
            <li key={change.seq} tabIndex={-1} data-seq={change.seq}>
              <ChangeView change={change} />
            </li>
          ))}
        </ul>
        {others > 0 && <p className={styles['others']}>{words.past.more(others)}</p>}
      </div>
    </section>
  )
}

function useKeys({ changes }: HistoryStep, onLeave: () => void) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const singles = useApp((state) => state.settings?.singleKeys !== false)
  const isPages = useSequences()
  return (event: KeyboardEvent): void => {
    if (isPages(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return
    const seq = event.target instanceof Element && event.target.closest<HTMLElement>('[data-seq]')
    const change = seq && changes.find((each) => String(each.seq) === seq.dataset['seq'])
    if (event.key === 'Escape') onLeave()
    else if (event.key === 'r' && change && singles && !fixed) void restoreTo(actions, change)
    else return
    event.preventDefault()
  }
}

/** The way to take this step back with all that came after it. */
function Back({ step }: { step: HistoryStep }) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  if (step.undone || step.undoes !== undefined || fixed) return null
  return (
    <Button
      onPress={() => {
        actions.browseHistory({ since: step.at })
        actions.openDialog('undoSince')
      }}
    >
      {words.past.undoSince.fromHere}
    </Button>
  )
}
