// The check in hand: its sentence, its picture, the passages side by side, and what a person decides about it.
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import styles from './Checks.module.css'
import { Decision } from './Decision'
import { faceOf, kindOf } from './face'
import { Passages } from './Passages'
import { PictureOf } from './pictures/PictureOf'
import type { CheckRow } from './shown'

export function CheckDetail({ row }: { row: CheckRow }) {
  const { check, proposal } = row
  const { Sign, label, state } = faceOf(row)
  return (
    <section aria-label={check ? words.checking.check : words.checking.offer} className={styles['detail']}>
      <div className={styles['inner']}>
        <p className={styles['verdict']} data-state={state}>
          <Sign size={16} aria-hidden />
          {label}
          <span>{kindOf(row)}</span>
        </p>
        <h2>{row.message}</h2>
        {check && <PictureOf check={check} />}
        <Passages claims={row.claims} />
        {check && <Decision check={check} />}
        {proposal && <Offer proposal={proposal} />}
      </div>
    </section>
  )
}

function Offer({ proposal }: { proposal: NonNullable<CheckRow['proposal']> }) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  return (
    <div className={styles['decision']}>
      <Button look="primary" isDisabled={fixed} onPress={() => void actions.makeProposal(proposal)}>
        {words.checking.make[proposal.verb]}
      </Button>
    </div>
  )
}
