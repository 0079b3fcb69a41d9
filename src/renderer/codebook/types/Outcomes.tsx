// What would become of values, field by field, with examples: shown before a change of a claim type is made.
import type { ClaimTypePreview } from '../../../core/answers'
import { words } from '../../ui/words'
import parts from '../parts/parts.module.css'
import { outcomes } from './in-words'
import styles from './types.module.css'

interface OutcomesProps {
  preview: ClaimTypePreview
  labelOf: (key: string) => string
  newLabelOf: (key: string) => string
}

export function Outcomes({ preview, labelOf, newLabelOf }: OutcomesProps) {
  const found = outcomes(preview, labelOf, newLabelOf)
  if (found.length === 0)
    return <p className={parts['quiet']}>{words.codebook.types.nothingLost(preview.claims)}</p>
  return (
    <ul>
      {found.map(({ sentence, examples }) => (
        <li key={sentence}>
          {sentence}
          {examples.length > 0 && (
            <ul className={styles['examples']}>
              {examples.map((example) => (
                <li key={example}>{example}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
