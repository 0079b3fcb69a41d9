// One source in the list: how far it was read, its title, what is known of it, and how much was made of it.
// Must not break: how far it was read is said by a shape and a word, never by colour alone.
import { FileText, Globe, Hash, type LucideIcon } from 'lucide-react'
import { dateInFewWords } from '../../core/model/edtf-words'
import type { Source } from '../../core/model/source'
import { useApp } from '../state/store'
import { words } from '../ui/words'
import styles from './Sources.module.css'

const icons: Partial<Record<Source['format'], LucideIcon>> = { html: Globe, markdown: Hash }

/** `newer`: the number of the version that replaced it. */
export function SourceRow({ source, newer }: { source: Source; newer: number | undefined }) {
  const claims = useApp((state) => state.claimCounts[source.id] ?? 0)
  const state = useApp(({ readings }) => readings.get(source.id)?.state ?? 'unread')
  const place = source.publisher ?? (source.published === undefined ? source.original.fileName : undefined)
  const Icon = icons[source.format] ?? FileText
  return (
    <div className={styles['row']} data-state={state}>
      <span className={styles['dot']} aria-hidden />
      <span className={styles['title']}>{source.title}</span>
      <span className={styles['facts']}>
        <Icon size={12} aria-hidden />
        <span className={styles['spoken']}>{source.format}</span>
        {(newer !== undefined || source.version > 1) && (
          <span className={styles['version']} data-old={newer !== undefined || undefined}>
            <span aria-hidden>{words.versions.short(source.version)}</span>
            <span className={styles['spoken']}>{words.versions.version(source.version)}</span>
          </span>
        )}
        {newer !== undefined && <span className={styles['fact']}>{words.versions.replaced(newer)}</span>}
        {place !== undefined && <span className={styles['fact']}>{place}</span>}
        {source.published !== undefined && (
          <span className={styles['date']}>{dateInFewWords(source.published)}</span>
        )}
        {claims > 0 && (
          <span className={styles['claims']}>
            <span aria-hidden>{claims.toLocaleString('en')}</span>
            <span className={styles['spoken']}>{words.claims(claims)}</span>
          </span>
        )}
        {state !== 'read' && <span className={styles['spoken']}>{words.library.states[state]}</span>}
      </span>
    </div>
  )
}
