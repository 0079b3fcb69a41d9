// The details of the open source, or of the sources that are selected together.
import { useMemo } from 'react'
import { SourceCoverage } from '../../checks/coverage/SourceCoverage'
import type { Source } from '../../../core/model/source'
import { useApp } from '../../state/store'
import { words } from '../../ui/words'
import { Facts, Regions } from './Facts'
import { Notes } from './Notes'
import styles from './source.module.css'
import { SourceForm } from './SourceForm'

export function SourceDetails({ sources }: { sources: readonly Source[] }) {
  const single = sources.length === 1 ? sources[0] : undefined
  return (
    <div className={styles['details']}>
      {!single && <p className={styles['several']}>{words.library.selectedSources(sources.length)}</p>}
      <SourceForm sources={sources} />
      {single && (
        <>
          <SourceCoverage sourceId={single.id} />
          <Regions source={single} />
          <Notes source={single} />
          <Facts source={single} />
        </>
      )}
    </div>
  )
}

/** The sources that are selected together, or the open one. */
export function useSourcesInHand(): Source[] {
  const sources = useApp((state) => state.sources)
  const selected = useApp((state) => state.library.selected)
  const open = useApp((state) => state.source?.id)
  return useMemo(() => {
    const ids = selected.size > 1 ? [...selected] : open === undefined ? [] : [open]
    const found = ids.flatMap((id) => sources.get(id) ?? [])
    return found.length > 0 || open === undefined
      ? found
      : [sources.get(open)].filter((each) => each !== undefined)
  }, [sources, selected, open])
}
