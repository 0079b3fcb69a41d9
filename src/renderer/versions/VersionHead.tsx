// The head of a column: which version it is, and when it was published or taken in.
import { dateInWords } from '../../core/model/edtf-words'
import type { Source } from '../../core/model/source'
import { useApp } from '../state/store'
import { words } from '../ui/words'
import styles from './Versions.module.css'

export function VersionHead({ id, label }: { id: string; label: string }) {
  const source = useApp((state) => state.sources.get(id))
  return (
    <th className={styles['head']}>
      <span>{label}</span>
      <strong>{source?.title}</strong>
      <span>{source && factsOf(source)}</span>
    </th>
  )
}

/** What tells a version from another one of the same title. */
export function factsOf({ publisher, published, importedAt }: Source): string {
  const facts = [
    publisher,
    published === undefined ? undefined : dateInWords(published),
    words.versions.takenIn(words.day(importedAt)),
  ]
  return facts.filter((fact) => fact !== undefined).join(' · ')
}
