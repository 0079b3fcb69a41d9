// What came of an import, by what became of the files: imported, known already, failed by reason; and what to know.
import type { ReactNode } from 'react'
import type { ImportReport } from '../../../core/contract'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import { standing } from '../../versions/pairs'
import { byReason, bySource, commonFolder } from './report'
import styles from './Import.module.css'

/** More lines than anybody reads here would only make the dialog slow; the copied report has all of them. */
const mostLines = 100
/** What is shown at once; more lines would push what went wrong out of sight. */
const fewLines = 8

export function Report({ report }: { report: ImportReport }) {
  const { imported, skipped, failed, warnings } = report
  const ids = new Set(imported.map(({ id }) => id))
  const every = useApp((state) => state.versioning.offers)
  const sources = useApp((state) => state.sources)
  const offers = standing(every, sources).filter(({ id }) => ids.has(id))
  const titleOf = (id: string): string => sources.get(id)?.title ?? id
  const folder = commonFolder(skipped.map(({ path }) => path))
  return (
    <div className={styles['report']}>
      <Part title={words.imported(imported.length)} items={imported}>
        {({ id }) => <SourceLink id={id} />}
      </Part>
      <Part title={words.versions.mayBe(offers.length)} items={offers}>
        {({ id, of }) => (
          <>
            <SourceLink id={id} /> {words.versions.mayBeOf(titleOf(of))}
          </>
        )}
      </Part>
      <Part title={words.warnings} items={bySource(warnings)}>
        {({ sourceId, messages }) => (
          <>
            <SourceLink id={sourceId} />
            {messages.map((message) => (
              <p key={message}>{message}</p>
            ))}
          </>
        )}
      </Part>
      {byReason(failed).map(({ reason, failed: those }) => (
        <Part key={reason} title={words.importing.failedBecause(those.length, reason)} items={those} bad>
          {({ message }) => message}
        </Part>
      ))}
      <Part title={words.skipped(skipped.length)} items={skipped}>
        {({ path, sourceId }) => (
          <>
            {words.importing.skippedAs(path.slice(folder))} <SourceLink id={sourceId} />
          </>
        )}
      </Part>
    </div>
  )
}

interface PartProps<T> {
  title: string
  items: readonly T[]
  bad?: boolean
  children: (item: T) => ReactNode
}

function Part<T>({ title, items, bad = false, children }: PartProps<T>) {
  if (items.length === 0) return null
  return (
    <details className={bad ? styles['bad'] : undefined} open={bad || items.length <= fewLines}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <ul>
        {items.slice(0, mostLines).map((item, n) => (
          // A report never changes, and files may be named alike.
          <li key={n}>{children(item)}</li>
        ))}
      </ul>
      {items.length > mostLines && <p>{words.importing.moreLines(items.length - mostLines)}</p>}
    </details>
  )
}

/** Opens the source and leaves the report. */
function SourceLink({ id }: { id: string }) {
  const actions = useActions()
  const title = useApp((state) => state.sources.get(id)?.title ?? id)
  const open = (): void => {
    actions.closeDialog()
    void actions.openSource(id).then(() => actions.focusOn('text'))
  }
  return (
    <button type="button" className={styles['link']} onClick={open}>
      {title}
    </button>
  )
}
