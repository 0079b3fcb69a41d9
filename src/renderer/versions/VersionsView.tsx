// Versions of sources: two of them beside each other, or the passages that wait for a decision since there is a new one.
import { useEffect } from 'react'
import { useActions, useApp } from '../state/store'
import { Segmented } from '../ui/Segmented'
import { words } from '../ui/words'
import { Compare } from './Compare'
import { Repairs } from './Repairs'
import styles from './Versions.module.css'

export function VersionsView() {
  const actions = useActions()
  const show = useApp((state) => state.versioning.show)
  // Whoever comes here has done with selecting a passage anew.
  useEffect(() => actions.browseVersions({ seeking: undefined }), [actions])
  return (
    <div className={styles['view']}>
      {show === 'compare' ? <Compare what={<What />} /> : <Repairs what={<What />} />}
    </div>
  )
}

function What() {
  const actions = useActions()
  const show = useApp((state) => state.versioning.show)
  const total = useApp((state) => state.versioning.total ?? 0)
  return (
    <Segmented
      inBar
      label={words.versions.show}
      value={show}
      onChange={(value) => actions.browseVersions({ show: value })}
      choices={[
        { value: 'compare', label: words.versions.compare },
        { value: 'repairs', label: words.versions.repairs, count: total },
      ]}
    />
  )
}
