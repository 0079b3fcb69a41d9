// The middle of the page: the head of the open source and its text, or what to do when there is none.
import { FileInput } from 'lucide-react'
import { type CSSProperties, useId, useState } from 'react'
import { useCommands } from '../app/commands'
import { useApp } from '../state/store'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import { VersionLine } from '../versions/VersionLine'
import styles from './Reader.module.css'
import { SourceHead } from './SourceHead'
import { Text } from './Text'
import { useColours } from './use-painting'

export function Reader() {
  const source = useApp((state) => state.source)
  const record = useApp((state) => (state.source ? state.sources.get(state.source.id) : undefined))
  const none = useApp((state) => state.sources.size === 0)
  const titleId = useId()
  const look = useLook()
  useColours()
  const layout = useApp((state) => state.settings?.reader.layout)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <section
      aria-label="Reader"
      className={styles['reader']}
      style={look}
      data-format={record?.format}
      data-layout={layout}
    >
      {source && record ? (
        <>
          <SourceHead source={record} titleId={titleId} place={setPlace} />
          <VersionLine source={record} />
          {source.text === '' ? (
            <p className={styles['empty']}>{words.noText}</p>
          ) : (
            <Text key={source.id} source={source} titleId={titleId} place={place} />
          )}
        </>
      ) : (
        <Nothing none={none} />
      )}
    </section>
  )
}

/** Instead of a text: what to do next. In a project without sources that has the focus. */
function Nothing({ none }: { none: boolean }) {
  const { import: files } = useCommands()
  if (!none) return <p className={styles['empty']}>{words.noSource}</p>
  return (
    <div className={styles['empty']}>
      <p>{words.noSources}</p>
      <Button
        look="primary"
        icon={FileInput}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- nothing else has the focus in an empty project
        autoFocus
        isDisabled={!files.enabled}
        onPress={() => files.run()}
      >
        {words.importFiles}
      </Button>
    </div>
  )
}

const faces = { serif: 'var(--font-text)', sans: 'var(--font-ui)', system: 'var(--font-system)' }

/** How the text is set, as the person has chosen. */
function useLook(): CSSProperties {
  const reader = useApp((state) => state.settings?.reader)
  return {
    '--reader-face': faces[reader?.typeface ?? 'serif'],
    '--reader-size': String((reader?.size ?? 100) / 100),
    // Wider than any window: the page takes the room that there is.
    '--reader-width': String(reader?.layout === 'wide' ? 1000 : (reader?.width ?? 70)),
  } as CSSProperties
}
