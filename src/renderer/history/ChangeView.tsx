// What became of one record in a step: its parts before and after in words, and the ways to have it so again.
// Must not break: restoring is one step that undo takes back.
import { CirclePlus, CircleX, type LucideIcon, Pencil, RotateCcw } from 'lucide-react'
import type { RecordChange } from '../../core/answers'
import type { Actions } from '../state/actions'
import { useActions, useApp } from '../state/store'
import { words } from '../ui/words'
import { Difference } from './Difference'
import styles from './History.module.css'

const icons: Record<RecordChange['kind'], LucideIcon> = {
  added: CirclePlus,
  changed: Pencil,
  removed: CircleX,
}

/** Puts a record back as a change left it; what was removed, as it was before. */
export const restoreTo = (actions: Actions, change: RecordChange): Promise<unknown> =>
  change.kind === 'removed' ? actions.restoreBefore(change) : actions.restore(change)

export function ChangeView({ change, titled = true }: { change: RecordChange; titled?: boolean }) {
  const { kind, noun, title, parts } = change
  const Icon = icons[kind]
  return (
    <>
      {titled && (
        <p className={styles['record']} data-kind={kind}>
          <Icon size={14} aria-hidden />
          <span className={styles['became']}>
            {words.past.became[kind]} · {words.past.nouns[noun]}
          </span>
          <strong>{title}</strong>
        </p>
      )}
      {parts.length > 0 && (
        <dl className={styles['parts']}>
          {parts.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{kind === 'changed' ? <Difference before={before} after={after} /> : (after ?? before)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Ways change={change} />
    </>
  )
}

function Ways({ change }: { change: RecordChange }) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const way = (label: string, run: () => void) => (
    <button
      type="button"
      className={styles['way']}
      aria-label={`${label}: ${change.title}`}
      disabled={fixed}
      onClick={run}
    >
      <RotateCcw size={13} aria-hidden />
      {label}
    </button>
  )
  return (
    <div className={styles['ways']}>
      {change.kind === 'removed'
        ? way(words.past.bringBack, () => void restoreTo(actions, change))
        : way(words.past.restore, () => void restoreTo(actions, change))}
      {change.kind === 'changed' && way(words.past.restoreBefore, () => void actions.restoreBefore(change))}
    </div>
  )
}
