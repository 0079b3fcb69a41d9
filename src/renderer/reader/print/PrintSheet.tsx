// What goes on paper: the text with its highlights, then its claims by number. It exists only while something is printed.
// It belongs to the app, not to the reader, which paper's width may lay out anew.
// Must not break: it is readable in black and white; every highlight with a claim carries letter and number.
import { useEffect, useMemo, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Source } from '../../../core/model/source'
import { citation } from '../../../core/transfer/citation'
import type { SourceInHand } from '../../state/state'
import { useApp } from '../../state/store'
import { words } from '../../ui/words'
import { foldsOf } from '../folds'
import { usePassages } from '../use-painting'
import { PrintedBlocks } from './PrintedBlocks'
import { PrintedClaims } from './PrintedClaims'
import styles from './print.module.css'
import { numbered } from './numbered'

export function PrintSheet() {
  const source = useApp((state) => state.source)
  const record = useApp((state) => (state.source ? state.sources.get(state.source.id) : undefined))
  const [printedAt, setPrintedAt] = useState<Date>()
  useEffect(() => {
    // The browser lays the page out for paper as soon as its listeners are done.
    const before = (): void => flushSync(() => setPrintedAt(new Date()))
    const after = (): void => setPrintedAt(undefined)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  if (!printedAt || !source || !record) return null
  return createPortal(<Sheet source={source} record={record} at={printedAt} />, document.body)
}

interface SheetProps {
  source: SourceInHand
  record: Source
  at: Date
}

function Sheet({ source, record, at }: SheetProps) {
  const project = useApp((state) => state.project?.record.title)
  const shown = useApp((state) => state.settings?.reader.furniture === 'shown')
  const claims = useApp((state) => state.claims)
  const passages = usePassages()
  const { text, leaves } = source
  const kinds = useMemo(
    () => foldsOf({ leaves, text, regions: record.regions, shown, turned: new Set() }).kinds,
    [leaves, text, record.regions, shown],
  )
  const left = new Set(leaves.filter((_, n) => !shown && kinds[n] === 'furniture'))
  const numbers = numbered([...claims.values()], passages)
  return (
    <div className={styles['sheet']}>
      <header>
        <p>{words.printedFrom(project ?? '', at.toLocaleDateString(undefined, { dateStyle: 'long' }))}</p>
        <h1>{record.title}</h1>
        <p>{citation(record)}</p>
      </header>
      <main>
        <PrintedBlocks
          blocks={source.blocks}
          {...{ text, passages, numbers, left }}
          kindOf={(leaf) => kinds[leaves.indexOf(leaf)]}
        />
      </main>
      {numbers.length > 0 && <PrintedClaims numbers={numbers} source={source} record={record} />}
    </div>
  )
}
