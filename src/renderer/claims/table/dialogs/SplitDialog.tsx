// Splitting a claim: the passages that are chosen here leave it for a new claim.
// Must not break: neither of the two claims is left without a passage.
import { useState } from 'react'
import { useActions } from '../../../state/store'
import { useOnce } from '../../../ui/use-once'
import { words } from '../../../ui/words'
import { roles } from '../../parts/words'
import { ActDialog } from './ActDialog'
import { Passage, useFullClaims } from './ClaimCard'
import styles from './Dialogs.module.css'

export function SplitDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const actions = useActions()
  const [full] = useFullClaims([id]) ?? []
  const [chosen, setChosen] = useState<readonly number[]>([])
  const evidence = full?.claim.evidence ?? []
  const whole = chosen.length === 0 || chosen.length === evidence.length
  const split = useOnce(async () => {
    if (await actions.change('splitClaim', { id, evidence: chosen.toSorted((a, b) => a - b) })) onClose()
  })
  return (
    <ActDialog
      title={words.ledger.splitTitle}
      onClose={onClose}
      label={words.ledger.splitDo}
      disabled={whole}
      onDo={split}
    >
      <p>{full && evidence.length < 2 ? words.ledger.splitOne : words.ledger.splitWhat}</p>
      <fieldset aria-label={words.ledger.splitPassages} className={styles['passages']}>
        {evidence.map(({ role }, index) => (
          <label key={index} className={styles['passage']}>
            <input
              type="checkbox"
              checked={chosen.includes(index)}
              disabled={evidence.length < 2}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, index] : chosen.filter((each) => each !== index))
              }
            />
            <span>
              <Passage passage={full?.passages[index]} />
              <small>{roles.find(({ key }) => key === role)?.label}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </ActDialog>
  )
}
