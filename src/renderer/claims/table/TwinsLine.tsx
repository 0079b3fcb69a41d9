// A quiet line that says how many pairs of claims may be the same, and leads to them.
// Must not break: it is looked for in a pause, never between two keys of somebody who works.
import { useEffect, useState } from 'react'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { words } from '../../ui/words'
import type { Asking } from './use-acts'
import styles from './Table.module.css'

/** As many as are counted. */
const most = 100
/** Milliseconds without a change. */
const pause = 1500

export function TwinsLine({ ask }: { ask: (asking: Asking) => void }) {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const [pairs, setPairs] = useState(0)
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      void actions.claimTwins(most).then((answer) => {
        if (current && answer) setPairs(answer.pairs.length)
      })
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [actions, stale])
  if (pairs === 0 || readOnly) return null
  return (
    <div className={styles['twins']}>
      {pairs < most ? words.ledger.twins(pairs) : words.ledger.manyTwins(pairs)}
      <Button look="quiet" onPress={() => ask({ what: 'twins' })}>
        {words.ledger.reviewTwins}
      </Button>
    </div>
  )
}
