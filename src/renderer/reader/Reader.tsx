// The middle of the page: the head of the open source and its text, or what to do when there is none.
import { useId } from 'react'
import type { Source } from '../../core/model/source'
import { useApp } from '../state/store'
import { words } from '../ui/words'
import styles from './Reader.module.css'
import { Text } from './Text'

export function Reader() {
  const source = useApp((state) => state.source)
  const record = useApp((state) => (state.source ? state.sources.get(state.source.id) : undefined))
  const none = useApp((state) => state.sources.size === 0)
  const titleId = useId()
  return (
    <section aria-label="Reader" className={styles['reader']}>
      {source && record ? (
        <>
          <Head source={record} titleId={titleId} />
          {source.text === '' ? (
            <p className={styles['empty']}>{words.noText}</p>
          ) : (
            <Text key={source.id} source={source} titleId={titleId} />
          )}
        </>
      ) : (
        <p className={styles['empty']}>{none ? words.noSources : words.noSource}</p>
      )}
    </section>
  )
}

function Head({ source, titleId }: { source: Source; titleId: string }) {
  const facts = [source.publisher, source.published, words.characters(source.text.characters)]
  return (
    <div className={styles['head']}>
      <h2 id={titleId}>{source.title}</h2>
      <p>{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
    </div>
  )
}
