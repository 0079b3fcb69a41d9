// The details of the open source, or of the sources that are selected together.
import { SourceCoverage } from '../../checks/coverage/SourceCoverage'
import type { Source } from '../../../core/model/source'
import { SourceHistory } from '../../history/SourceHistory'
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
          <Regions key={single.id} source={single} />
          <Notes source={single} />
          <Facts source={single} />
          <SourceHistory key={`history ${single.id}`} id={single.id} />
        </>
      )}
    </div>
  )
}
