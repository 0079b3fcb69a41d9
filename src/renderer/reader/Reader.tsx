// The middle of the page: the head of the open source and its text, or what to do when there is none.
import { type CSSProperties, useId } from 'react'
import { useApp } from '../state/store'
import { words } from '../ui/words'
import styles from './Reader.module.css'
import { SourceHead } from './SourceHead'
import { Text } from './Text'

export function Reader() {
  const source = useApp((state) => state.source)
  const record = useApp((state) => (state.source ? state.sources.get(state.source.id) : undefined))
  const none = useApp((state) => state.sources.size === 0)
  const titleId = useId()
  const look = useLook()
  return (
    <section aria-label="Reader" className={styles['reader']} style={look} data-format={record?.format}>
      {source && record ? (
        <>
          <SourceHead source={record} titleId={titleId} />
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

/** How the text is set, as the person has chosen. */
function useLook(): CSSProperties {
  const reader = useApp((state) => state.settings?.reader)
  return {
    '--reader-face': reader?.typeface === 'sans' ? 'var(--font-ui)' : 'var(--font-text)',
    '--reader-size': String((reader?.size ?? 100) / 100),
    '--reader-width': String(reader?.width ?? 70),
  } as CSSProperties
}
