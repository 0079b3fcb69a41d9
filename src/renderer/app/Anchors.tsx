// Anchor health in the status line: that all highlights stand where they were made, or how many don't and why.
// Pressed, it shows what waits for a decision because of it, or else the claims that rest on those, or else these themselves.
import { Button } from 'react-aria-components'
import { useActions, useApp } from '../state/store'
import { words } from '../ui/words'
import styles from './Status.module.css'
import { useAnchors } from './use-anchors'

export function Anchors() {
  useAnchors()
  const actions = useActions()
  const anchors = useApp((state) => state.anchors)
  const waiting = useApp((state) => state.versioning.total ?? 0)
  if (!anchors || anchors.highlights === 0) return null
  const astray = words.astray(anchors)
  if (astray === '') return <span className={styles['quiet']}>{words.noneAstray}</span>
  return (
    <span>
      <Button
        aria-label={words.showAstray(astray, waiting)}
        className={styles['astray'] ?? ''}
        data-lost={anchors.lost > 0 || undefined}
        onPress={() => void actions.showAstray()}
      >
        {astray}
      </Button>
    </span>
  )
}
