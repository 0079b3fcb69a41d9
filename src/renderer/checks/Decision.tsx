// What a person decides about a check: accept or dismiss it, with a reason that is kept, or take that back.
import { Check as Tick, X } from 'lucide-react'
import { useState } from 'react'
import type { Check } from '../../core/model/check'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { TextField } from '../ui/Field'
import { words } from '../ui/words'
import styles from './Checks.module.css'

export function Decision({ check }: { check: Check }) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const [reason, setReason] = useState(check.reason ?? '')
  const decide = (state: Check['state']): void =>
    void actions.decideCheck(check, state, state === 'open' ? undefined : reason.trim() || undefined)
  if (check.state !== 'open')
    return (
      <div className={styles['decision']}>
        <p>
          <strong>{words.checking.states[check.state]}</strong>
          {check.reason !== undefined && `: ${check.reason}`}
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
      <Button
        icon={Tick}
        isDisabled={fixed}
        aria-description={words.checking.acceptHint}
        onPress={() => decide('accepted')}
      >
        {words.checking.accept}
      </Button>
      <Button
        icon={X}
        isDisabled={fixed}
        aria-description={words.checking.dismissHint}
        onPress={() => decide('dismissed')}
      >
        {words.checking.dismiss}
      </Button>
    </div>
  )
}
