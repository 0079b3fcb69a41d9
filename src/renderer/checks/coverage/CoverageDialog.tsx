// What of the sources was read and claimed: the whole project in one line, then each source, least covered first.
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import type { Coverage } from '../../../core/answers'
import { Progress } from '../../app/file/Progress'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { focusList } from '../../ui/focus-list'
import { LongList } from '../../ui/LongList'
import { words } from '../../ui/words'
import styles from './Coverage.module.css'
import { CoverageLine } from './CoverageLine'
import { orderOf, wholeOf } from './reckoning'

const rowHeight = 40

export function CoverageDialog() {
  const actions = useActions()
  const covered = useCoverage()
  return (
    <Dialog
      title={words.checking.coverage}
      width="widest"
      onClose={actions.closeDialog}
      buttons={
        <Button look="primary" onPress={actions.closeDialog}>
          Close
        </Button>
      }
    >
      <Progress what={words.checking.counting} />
      {covered && <Table covered={covered} />}
    </Dialog>
  )
}

function Table({ covered }: { covered: readonly Coverage[] }) {
  const actions = useActions()
  const rows = useRows(covered)
  const { source, read, claimed, figures, statements } = words.checking
  const table = useRef<HTMLDivElement>(null)
  // The sources are counted after the dialog has opened; then arrows and Enter lead to what is left to do.
  useEffect(() => focusList(table), [])
  return (
    <div
      ref={table}
      className={styles['table']}
      style={{ '--rows': `${(rows.length * rowHeight) / 16}rem` } as CSSProperties}
    >
      <div aria-hidden className={styles['heads']}>
        {[source, read, claimed, figures, statements].map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      <div className={styles['whole']}>
        <CoverageLine title={words.checking.whole} coverage={wholeOf(covered)} />
      </div>
      <LongList
        label={words.checking.coverage}
        items={rows}
        onOpen={({ id }) => {
          actions.closeDialog()
          void actions.showSource(id)
        }}
        rowHeight={rowHeight}
        empty={words.noSources}
      >
        {({ text, coverage }) => <CoverageLine title={text} coverage={coverage} />}
      </LongList>
    </div>
  )
}

/** The sources with their titles, the one with most left to do first. */
function useRows(covered: readonly Coverage[]) {
  const sources = useApp((state) => state.sources)
  return useMemo(() => {
    const named = covered.flatMap((coverage) => {
      const title = sources.get(coverage.sourceId)?.title
      return title === undefined ? [] : [{ id: coverage.sourceId, text: title, coverage }]
    })
    return named.toSorted((a, b) => orderOf(a.coverage, b.coverage) || a.text.localeCompare(b.text))
  }, [covered, sources])
}

/** What was covered when the dialog opened; undefined while it is counted, or where that was cancelled. */
function useCoverage(): readonly Coverage[] | undefined {
  const actions = useActions()
  const [covered, setCovered] = useState<readonly Coverage[]>()
  useEffect(() => {
    let current = true
    void actions.coverage().then((answer) => {
      if (current && answer) setCovered(answer.sources)
    })
    return () => {
      current = false
    }
  }, [actions])
  return covered
}
