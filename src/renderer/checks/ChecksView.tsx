// What adds up and what doesn't: a list, and beside it the check in hand with its numbers, passages and decision.
// Arrows go through the list; Tab leads to the check itself.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { CheckedClaims } from '../../core/answers'
import type { Checking } from '../state/browsing'
import { useActions, useApp } from '../state/store'
import { focusList } from '../ui/focus-list'
import { LongList } from '../ui/LongList'
import { Segmented } from '../ui/Segmented'
import { words } from '../ui/words'
import { CheckDetail } from './CheckDetail'
import styles from './Checks.module.css'
import { faceOf, kindOf } from './face'
import { type CheckRow, countsOf, rowsOf } from './shown'

const rowHeight = 84
const shows = ['open', 'holds', 'decided', 'offers'] as const
const nothing: CheckedClaims = { checks: [], proposals: [] }

export function ChecksView() {
  const actions = useActions()
  const { found = nothing, running, failure, show, at } = useApp((state) => state.checking)
  const rows = useMemo(() => rowsOf(found, show), [found, show])
  const row = useRowAt(rows, at)
  const list = useRef<HTMLElement>(null)
  const unclaimed = useApp((state) => Object.values(state.claimCounts).every((n) => n === 0))
  const isEmpty = unclaimed && found.checks.length === 0
  useEffect(() => focusList(list), [])
  useEffect(() => {
    // What was pressed went with the check that was decided.
    if (document.activeElement === document.body) focusList(list)
  }, [row?.id])
  return (
    <div className={styles['view']}>
      <section ref={list} aria-label={words.checking.checks} className={styles['side']}>
        <div className={styles['head']}>
          <Show found={found} show={show} />
          <output className={styles['running']}>{running ? words.checking.running : failure}</output>
        </div>
        <LongList
          key={show}
          label={words.checking.checks}
          items={rows}
          chosen={row?.id}
          onChoose={({ id }) => actions.browseChecks({ at: id })}
          onOpen={({ id }) => actions.browseChecks({ at: id })}
          rowHeight={rowHeight}
          grows
          empty={isEmpty ? words.checking.noClaims : words.checking.none[show]}
        >
          {(each) => <Row row={each} />}
        </LongList>
      </section>
      {row && <CheckDetail key={row.id} row={row} />}
    </div>
  )
}

/** The row that is looked at; where that is gone, the next one stands in its place. */
function useRowAt(rows: readonly CheckRow[], at: string | undefined): CheckRow | undefined {
  const [stood, setStood] = useState(0)
  const found = rows.findIndex(({ id }) => id === at)
  const n = found >= 0 ? found : at === undefined ? 0 : Math.min(stood, rows.length - 1)
  if (n >= 0 && n !== stood) setStood(n)
  return rows[n]
}

function Show({ found, show }: { found: CheckedClaims; show: Checking['show'] }) {
  const actions = useActions()
  const counts = useMemo(() => countsOf(found), [found])
  return (
    <Segmented
      inBar
      label={words.checking.show}
      value={show}
      onChange={(value) => actions.browseChecks({ show: value, at: undefined })}
      choices={shows.map((value) => ({
        value,
        label: words.checking.shown[value],
        count: counts[value],
      }))}
    />
  )
}

function Row({ row }: { row: CheckRow }) {
  const { check } = row
  const { Sign, label, state } = faceOf(row)
  return (
    <div className={styles['row']} data-state={state}>
      <Sign size={16} aria-label={label} />
      <span className={styles['kind']}>
        {kindOf(row)}
        {check && check.state !== 'open' && ` · ${words.checking.states[check.state]}`}
      </span>
      <span className={styles['message']}>{row.message}</span>
    </div>
  )
}
