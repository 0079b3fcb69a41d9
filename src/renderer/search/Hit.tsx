// One hit: on the first of a source its title, then what was found and where it matches.
import { FileText, Highlighter, type LucideIcon, MessageSquare, Quote } from 'lucide-react'
import type { SearchHit } from '../../core/answers'
import { useApp } from '../state/store'
import { words } from '../ui/words'
import { type HitRow, piecesOf } from './groups'
import styles from './Search.module.css'

const icons: Record<SearchHit['kind'], LucideIcon> = {
  source: FileText,
  highlight: Highlighter,
  claim: Quote,
  note: MessageSquare,
}

export function Hit({ row: { hit, opens } }: { row: HitRow }) {
  const title = useApp((state) =>
    typeof opens === 'string' ? (state.sources.get(opens)?.title ?? opens) : opens,
  )
  const Icon = icons[hit.kind]
  const named = hit.kind === 'claim' && !hit.snippet.startsWith(hit.title)
  return (
    <div className={styles['hit']}>
      {title !== undefined && <span className={styles['source']}>{title ?? words.searching.nowhere}</span>}
      <Icon size={13} aria-hidden />
      <span className={styles['spoken']}>{words.searching.hitKinds[hit.kind]}: </span>
      <span className={styles['snippet']}>
        {named && <span className={styles['name']}>{hit.title} </span>}
        {piecesOf(hit).map(({ text, marked }, n) =>
          // The pieces of a snippet never change their order.
          marked ? <mark key={n}>{text}</mark> : <span key={n}>{text}</span>,
        )}
      </span>
    </div>
  )
}
