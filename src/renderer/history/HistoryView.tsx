// The history: its steps by day, the newest first, and beside them the step in hand with what it changed.
// Arrows go through the steps, Enter into the one in hand, r restores what it left. Must not break: undone steps say so.
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { HistoryStep } from '../../core/answers'
import { useActions, useApp } from '../state/store'
import { useSequences } from '../state/use-keymap'
import { focusList } from '../ui/focus-list'
import { LongList } from '../ui/LongList'
import { useFocusBack } from '../ui/use-focus-back'
import { words } from '../ui/words'
import { restoreTo } from './ChangeView'
import { Head } from './Head'
import styles from './History.module.css'
import { rowsOf, type StepRow } from './rows'
import { said } from './said'
import { StepDetail } from './StepDetail'
import { useSteps } from './use-steps'
import { dayOf, When } from './When'

const rowHeight = 48

export function HistoryView() {
  const actions = useActions()
  const { at, of, sourceId, coder, kind, from, to } = useApp((state) => state.past)
  const query = { of, sourceId, coder, kind, from, to }
  const { steps, readMore } = useSteps(query)
  const [now] = useState(() => new Date())
  const rows = useMemo(() => rowsOf(steps ?? [], (time) => dayOf(time, now)), [steps, now])
  const row = rows.find(({ step }) => step.step === at) ?? rows[0]
  const view = useRef<HTMLDivElement>(null)
  const toList = (): void => focusList(view)
  const toChange = (): void => view.current?.querySelector<HTMLElement>('[data-seq]')?.focus()
  const onKeyDown = useRestoring(row?.step, toChange)
  const narrowed = Object.values(query).some((value) => value !== undefined)
  useEffect(() => focusList(view), [])
  useFocusBack(view, toList)
  return (
    <div ref={view} className={styles['view']}>
      <Head narrowed={narrowed} />
      <section aria-label={words.past.steps} className={styles['side']}>
        {/* The keys come from the list inside. */}
        <div role="presentation" className={styles['list']} onKeyDown={onKeyDown}>
          <LongList
            key={JSON.stringify(query)}
            label={words.past.steps}
            items={rows}
            chosen={row?.id}
            onChoose={({ step }) => actions.browseHistory({ at: step.step })}
            onOpen={({ step }) => {
              actions.browseHistory({ at: step.step })
              toChange()
            }}
            onEnd={readMore}
            rowHeight={rowHeight}
            grows
            empty={steps === undefined ? '' : narrowed ? words.past.nothingLike : words.past.nothingYet}
          >
            {(each) => <Row row={each} />}
          </LongList>
        </div>
      </section>
      {row && <StepDetail key={row.id} step={row.step} onLeave={toList} />}
    </div>
  )
}

/** r on a step: restores its one record; of several, one has to be chosen. */
function useRestoring(step: HistoryStep | undefined, toChange: () => void) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const singles = useApp((state) => state.settings?.singleKeys !== false)
  const isPages = useSequences()
  return (event: KeyboardEvent): void => {
    if (isPages(event.nativeEvent)) return
    if (event.key !== 'r' || event.ctrlKey || event.metaKey || event.altKey || !singles || !step) return
    event.preventDefault()
    const [only, another] = step.changes
    if (fixed) return actions.say(words.lacks.readOnly)
    if (!only) return actions.say(words.past.nothingToRestore)
    if (!another) return void restoreTo(actions, only)
    actions.say(words.past.chooseRecord(step.records))
    toChange()
  }
}

function Row({ row: { step, opens } }: { row: StepRow }) {
  return (
    <div className={styles['row']}>
      {opens !== undefined && <span className={styles['day']}>{opens}</span>}
      <span className={styles['time']}>
        <When at={step.at} />
      </span>
      <span className={styles['summary']} data-undone={step.undone || undefined}>
        {said(step)}
      </span>
      <span className={styles['facts']}>
        {step.undone && <span className={styles['undone']}>{words.past.undone}</span>}
        {step.coder.name}
      </span>
      <span className={styles['of']}>
        {step.records > 1 ? words.past.records(step.records) : step.changes[0]?.title}
      </span>
    </div>
  )
}
