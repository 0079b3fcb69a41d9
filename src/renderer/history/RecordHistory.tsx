// The history of one record where that is in hand: what became of it, the newest first, and the way to all of it.
// Must not break: it is read only while it is shown.
import { History } from 'lucide-react'
import type { HistoryStep } from '../../core/answers'
import type { Past } from '../state/browsing'
import { useActions } from '../state/store'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import { ChangeView } from './ChangeView'
import styles from './History.module.css'
import { said } from './said'
import { useSteps } from './use-steps'
import { When } from './When'

/** As many as stand beside a form; the history has all of them. */
const shown = 12

interface RecordHistoryProps {
  of: NonNullable<Past['of']>
  /** What the whole history is narrowed to. */
  whole?: Partial<Past>
}

export function RecordHistory({ of, whole = { of } }: RecordHistoryProps) {
  const actions = useActions()
  const { steps } = useSteps({ of })
  if (!steps) return null
  return (
    <div className={styles['brief']}>
      {steps.length === 0 && <p className={styles['none']}>{words.past.noneOfIt}</p>}
      <ol aria-label={words.past.history}>
        {steps.slice(0, shown).map((step) => (
          <li key={step.step}>
            <BriefStep step={step} of={of} />
          </li>
        ))}
      </ol>
      <Button look="quiet" icon={History} onPress={() => actions.showHistory(whole)}>
        {words.past.whole}
      </Button>
    </div>
  )
}

function BriefStep({ step, of }: { step: HistoryStep; of: RecordHistoryProps['of'] }) {
  const own = step.changes.filter(({ noun, id }) => noun === of.noun && id === of.id)
  return (
    <>
      <p className={styles['byline']}>
        <When at={step.at} whole /> · {step.coder.name}
        {step.undone && <span className={styles['undone']}>{words.past.undone}</span>}
      </p>
      <p className={styles['summary']} data-undone={step.undone || undefined}>
        {said(step)}
      </p>
      {own.map((change) => (
        <ChangeView key={change.seq} change={change} titled={false} />
      ))}
    </>
  )
}
