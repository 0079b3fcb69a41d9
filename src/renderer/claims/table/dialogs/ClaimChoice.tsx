// One of several claims chosen by all that they say: which stands after a merge, which is the total.
import { Radio, RadioGroup } from 'react-aria-components'
import { ClaimCard, type FullClaim } from './ClaimCard'
import styles from './Dialogs.module.css'

interface ClaimChoiceProps {
  label: string
  /** Undefined until they are read. */
  claims: readonly FullClaim[] | undefined
  chosen: string
  onChoose: (id: string) => void
}

export const ClaimChoice = ({ label, claims, chosen, onChoose }: ClaimChoiceProps) => (
  <RadioGroup aria-label={label} value={chosen} onChange={onChoose} className={styles['cards'] ?? ''}>
    {claims?.map((each) => (
      <Radio key={each.claim.id} value={each.claim.id} className={styles['radio'] ?? ''}>
        <ClaimCard {...each} />
      </Radio>
    ))}
  </RadioGroup>
)
