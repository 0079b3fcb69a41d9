// What a person decides about a check or an offer: what its children offer, or to dismiss it, with a reason that is kept, or to take
// that back.
import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Check } from '../../core/model/check'
import type { Decidable } from '../state/actions/checks'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { TextField } from '../ui/Field'
import { words } from '../ui/words'
import styles from './Checks.module.css'

interface DecisionProps {
  about: Decidable & Pick<Check, 'state' | 'reason'>
  dismissHint: string
  children: (isDisabled: boolean, decide: (state: Check['state']) => void) => ReactNode
}

export function Decision({ about, dismissHint, children }: DecisionProps) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const [reason, setReason] = useState(about.reason ?? '')
  const decide = (state: Check['state']): void =>
    void actions.decideCheck(about, state, state === 'open' ? undefined : reason.trim() || undefined)
  if (about.state !== 'open')
    return (
      <div className={styles['decision']}>
        <p>
          <strong>{words.checking.states[about.state]}</strong>
          {about.reason !== undefined && `: ${about.reason}`}
        </p>
        <Button isDisabled={fixed} onPress={() => decide('open')}>
          {words.checking.takeBack}
        </Button>
      </div>
    )
  return (
    <div className={styles['decision']}>
      <TextField
        label={words.checking.reason}
        placeholder={words.checking.reasonHint}
        value={reason}
        onChange={setReason}
        isReadOnly={fixed}
      />
      {children(fixed, decide)}
      <Button icon={X} isDisabled={fixed} aria-description={dismissHint} onPress={() => decide('dismissed')}>
        {words.checking.dismiss}
      </Button>
    </div>
  )
}
