// Pairs of claims that may be the same, one after the other, side by side: merged, told apart for good, or skipped.
// Must not break: whatever is decided is one step to undo, and a pair that was told apart isn't offered again.
import { useEffect, useState } from 'react'
import type { LikelySame } from '../../../../core/answers'
import { useActions } from '../../../state/store'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { useOnce } from '../../../ui/use-once'
import { words } from '../../../ui/words'
import { ClaimCard, useFullClaims } from './ClaimCard'
import styles from './Dialogs.module.css'

const most = 100

export function TwinsDialog({ onClose }: { onClose: () => void }) {
  const actions = useActions()
  const [pairs, setPairs] = useState<readonly LikelySame[]>()
  const [at, setAt] = useState(0)
  useEffect(() => {
    void actions.claimTwins(most).then((answer) => setPairs(answer?.pairs ?? []))
  }, [actions])
  const pair = pairs?.[at]
  /** Leaves the pair, and those that the claim which is gone now stood in. */
  const next = (gone?: string): void => {
    if (gone !== undefined && pairs)
      setPairs(pairs.filter(({ ids }, index) => index <= at || !ids.includes(gone)))
    setAt(at + 1)
  }
  const merge = useOnce(async (into: string, from: string) => {
    if (await actions.change('mergeClaims', { into, from: [from] })) next(from)
  })
  const tellApart = useOnce(async ([from, to]: LikelySame['ids']) => {
    if (await actions.change('addRelation', { from, to, kind: 'notSameAs' })) next()
  })
  const [left, right] = pair?.ids ?? []
  const ways = pair && left !== undefined && right !== undefined && (
    <>
      <Button onPress={() => merge(left, right)}>{words.ledger.mergeIntoLeft}</Button>
      <Button onPress={() => merge(right, left)}>{words.ledger.mergeIntoRight}</Button>
      <Button onPress={() => tellApart(pair.ids)}>{words.ledger.notSame}</Button>
      <Button onPress={() => next()}>{words.ledger.skip}</Button>
    </>
  )
  return (
    <Dialog
      title={words.ledger.twinsTitle}
      width="widest"
      onClose={onClose}
      buttons={
        <>
          {ways}
          <Button onPress={onClose}>{words.ledger.close}</Button>
        </>
      }
    >
      {pair ? <Pair key={pair.ids.join()} pair={pair} place={at + 1} of={pairs?.length ?? 0} /> : null}
      {pairs && !pair && <p>{words.ledger.noMoreTwins}</p>}
    </Dialog>
  )
}

function Pair({ pair, place, of }: { pair: LikelySame; place: number; of: number }) {
  const claims = useFullClaims(pair.ids)
  return (
    <>
      <p aria-live="polite">
        {words.ledger.pairOf(place, of)}. {pair.because}
      </p>
      <div className={styles['pair']}>
        {claims?.map((each, index) => (
          <section
            key={each.claim.id}
            aria-label={index === 0 ? words.ledger.first : words.ledger.second}
            className={styles['side']}
          >
            <ClaimCard {...each} against={claims[1 - index]?.claim} />
          </section>
        ))}
      </div>
    </>
  )
}
