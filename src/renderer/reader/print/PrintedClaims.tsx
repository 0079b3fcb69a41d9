// The claims of a source on paper: numbered as in the text, with quote, fields and citation.
import type { Source } from '../../../core/model/source'
import { citation, locatorAt } from '../../../core/transfer/citation'
import { fieldsInWords } from '../../claims/parts/in-words'
import { certainties, statuses } from '../../claims/parts/words'
import type { SourceInHand } from '../../state/state'
import { useApp } from '../../state/store'
import { words } from '../../ui/words'
import type { Numbered } from './numbered'
import styles from './print.module.css'

interface PrintedClaimsProps {
  numbers: readonly Numbered[]
  source: SourceInHand
  record: Source
}

export function PrintedClaims({ numbers, source, record }: PrintedClaimsProps) {
  return (
    <section className={styles['claims']}>
      <h2>{words.printedClaims}</h2>
      <ol>
        {numbers.map((each) => (
          <PrintedClaim key={each.claim.id} {...each} source={source} record={record} />
        ))}
      </ol>
    </section>
  )
}

function PrintedClaim({
  number,
  claim,
  passages,
  source,
  record,
}: Numbered & Omit<PrintedClaimsProps, 'numbers'>) {
  const type = useApp((state) => state.codebook.claimTypes.find(({ key }) => key === claim.type))
  const entities = useApp((state) => state.codebook.entities)
  const labelOf = (options: readonly { key: string; label: string }[], key: string): string =>
    options.find((option) => option.key === key)?.label ?? key
  return (
    <li>
      <h3>
        {number}. {type?.label ?? claim.type}
        <small>{[labelOf(statuses, claim.status), labelOf(certainties, claim.certainty)].join(' · ')}</small>
      </h3>
      {claim.statement !== undefined && <p>{claim.statement}</p>}
      {type && (
        <dl>
          {fieldsInWords(claim, type, entities).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {passages.map(({ id, start, end }) => (
        <blockquote key={id}>
          “{source.text.slice(start, end)}”
          <footer>{citation(record, locatorAt(source.text, source.blocks, start))}</footer>
        </blockquote>
      ))}
    </li>
  )
}
