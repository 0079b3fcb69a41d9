// What the file was and what became of it: facts that nobody can change, and the parts of the page with the way to each.
import { useMemo, useRef } from 'react'
import type { Source } from '../../../core/model/source'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import styles from './source.module.css'
import { regionKinds, wordsIn } from './values'

export function Facts({ source }: { source: Source }) {
  const text = useApp((state) => (state.source?.id === source.id ? state.source.text : undefined))
  const coder = useApp((state) => state.codebook.coders.get(source.coder)?.name ?? '')
  const count = useMemo(() => (text === undefined ? undefined : wordsIn(text)), [text])
  const charset = /charset=([^;]+)/i.exec(source.original.mediaType)?.[1]
  const when = new Date(source.importedAt).toLocaleString(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const rows: [string, string][] = [
    ['File', source.original.fileName],
    ['Format', source.format],
    ['Size', words.bytes(source.original.bytes)],
    [
      'Text',
      [words.characters(source.text.characters), count === undefined ? '' : words.library.words(count)]
        .filter(Boolean)
        .join(', '),
    ],
    ...(charset === undefined ? [] : [['Encoding', charset] as [string, string]]),
    ['Read by', source.text.extractor],
    ['SHA-256', source.original.sha256],
    ['Imported', words.library.importedBy(when, coder)],
  ]
  return (
    <section className={styles['part']}>
      <h2>{words.library.facts}</h2>
      <dl className={styles['facts']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-hash={name === 'SHA-256' || undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export function Regions({ source }: { source: Source }) {
  const actions = useActions()
  const last = useRef<Record<string, number>>({})
  const kinds = regionKinds(source.regions)
  const toNext = (kind: string, spans: Source['regions']): void => {
    const n = ((last.current[kind] ?? -1) + 1) % spans.length
    last.current[kind] = n
    const span = spans[n]
    if (span) void actions.showPassage(source.id, span.start, span.end)
  }
  return (
    <section className={styles['part']}>
      <h2>{words.library.regions}</h2>
      {kinds.length === 0 && <p className={styles['quiet']}>{words.library.noRegions}</p>}
      <div className={styles['kinds']}>
        {kinds.map(({ kind, spans }) => (
          <button
            key={kind}
            type="button"
            title={words.library.toRegion(kind)}
            onClick={() => toNext(kind, spans)}
          >
            {kind} <span>{spans.length.toLocaleString('en')}</span>
          </button>
        ))}
      </div>
    </section>
  )
}
