// The head over the text: what the source is, where it comes from, what was made of it, how far it was read.
import { Check, Circle, CircleDot, TableOfContents } from 'lucide-react'
import { type Ref, useState } from 'react'
import { dateInWords } from '../../core/model/edtf-words'
import type { Source } from '../../core/model/source'
import { useCommands } from '../app/commands'
import { useActions, useApp } from '../state/store'
import { Button, IconButton } from '../ui/Button'
import { words } from '../ui/words'
import { HighlightFilter } from './highlights/HighlightFilter'
import { AtCaret } from './popups/AtCaret'
import { LinkAddress } from './popups/LinkAddress'
import styles from './Reader.module.css'

interface SourceHeadProps {
  source: Source
  titleId: string
  /** Takes the element in which the text says how far down it the window stands. */
  place: Ref<HTMLSpanElement>
}

export function SourceHead({ source, titleId, place }: SourceHeadProps) {
  const { outline } = useCommands()
  const claims = useApp((state) => state.claimCounts[source.id] ?? 0)
  const facts = [
    source.publisher,
    source.published === undefined ? undefined : dateInWords(source.published),
    source.authors?.join(', '),
  ].filter((fact) => fact !== undefined && fact !== '')
  return (
    <header className={styles['head']}>
      <h2 id={titleId} title={source.title}>
        {source.title}
      </h2>
      <div className={styles['state']}>
        <span>{claims > 0 ? words.claims(claims) : words.characters(source.text.characters)}</span>
        <HighlightFilter />
        <ReadState sourceId={source.id} />
        <IconButton
          icon={TableOfContents}
          label={words.outline.title}
          {...(outline.keys !== undefined && { keys: outline.keys })}
          onPress={() => outline.run()}
        />
      </div>
      <p className={styles['facts']}>
        {facts.length > 0 && <span title={facts.join(' · ')}>{facts.join(' · ')}</span>}
        {source.url !== undefined && <Address url={source.url} />}
        <span role="note" aria-label={words.placeLabel} ref={place} className={styles['place']} />
      </p>
    </header>
  )
}

/** The host of the page's address; the whole of it on demand. */
function Address({ url }: { url: string }) {
  const [at, setAt] = useState<{ x: number; y: number }>()
  const open = ({ currentTarget }: { currentTarget: Element }): void => {
    const { left, bottom } = currentTarget.getBoundingClientRect()
    setAt({ x: left, y: bottom })
  }
  return (
    <>
      <button type="button" className={styles['address']} onClick={open}>
        {/^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url}
      </button>
      {at && (
        <AtCaret label={words.address} at={at} onClose={() => setAt(undefined)}>
          <LinkAddress url={url} />
        </AtCaret>
      )}
    </>
  )
}

const icons = { read: Check, reading: CircleDot, unread: Circle }

function ReadState({ sourceId }: { sourceId: string }) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const state = useApp(({ readings }) => readings.get(sourceId)?.state ?? 'unread')
  return (
    <Button
      look="quiet"
      icon={icons[state]}
      isDisabled={fixed}
      aria-description={state === 'read' ? words.toUnread : words.toRead}
      onPress={() => actions.ask('markRead')}
    >
      {words.readStates[state]}
    </Button>
  )
}
