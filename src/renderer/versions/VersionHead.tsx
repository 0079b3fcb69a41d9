// The head of a column: which version it is, and when it was published or taken in.
import { dateInWords } from '../../core/model/edtf-words'
import { useApp } from '../state/store'
import { words } from '../ui/words'
import styles from './Versions.module.css'

export function VersionHead({ id, label }: { id: string; label: string }) {
  const source = useApp((state) => state.sources.get(id))
  const facts = source && [
    source.publisher,
    source.published === undefined ? undefined : dateInWords(source.published),
    words.versions.takenIn(words.day(source.importedAt)),
  ]
  return (
    <th className={styles['head']}>
      <span>{label}</span>
      <strong>{source?.title}</strong>
      <span>{facts?.filter((fact) => fact !== undefined).join(' · ')}</span>
    </th>
  )
}
