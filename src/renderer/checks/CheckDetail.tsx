// The check in hand: its sentence, its picture, the passages side by side, and what a person decides about it.
import { Check as Tick } from 'lucide-react'
import type { Check, Proposal } from '../../core/model/check'
import { useActions } from '../state/store'
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
        {check && <OnCheck check={check} />}
        {proposal && <OnOffer proposal={proposal} />}
      </div>
    </section>
  )
}

function OnCheck({ check }: { check: Check }) {
  return (
    <Decision about={check} dismissHint={words.checking.dismissHint}>
      {(isDisabled, decide) => (
        <Button
          icon={Tick}
          isDisabled={isDisabled}
          aria-description={words.checking.acceptHint}
          onPress={() => decide('accepted')}
        >
          {words.checking.accept}
        </Button>
      )}
    </Decision>
  )
}

function OnOffer({ proposal }: { proposal: Proposal }) {
  const actions = useActions()
  return (
    <Decision about={{ ...proposal, kind: proposal.verb }} dismissHint={words.checking.dismissOfferHint}>
      {(isDisabled) => (
        <Button look="primary" isDisabled={isDisabled} onPress={() => void actions.makeProposal(proposal)}>
          {words.checking.make[proposal.verb]}
        </Button>
      )}
    </Decision>
  )
}
