// The notes that nobody has settled, the newest first: a list, and beside it the thread and what it hangs on.
// Must not break: a thread that is settled stays until somebody goes on, so that the list doesn't jump.
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { ThreadView } from '../notes/Thread'
import { openThreads, type Thread, threadsOn } from '../notes/threads'
import { When } from '../history/When'
import { useActions, useApp } from '../state/store'
import { useSequences } from '../state/use-keymap'
import { Button } from '../ui/Button'
import { focusList } from '../ui/focus-list'
import { LongList } from '../ui/LongList'
import { useFocusBack } from '../ui/use-focus-back'
import { words } from '../ui/words'
import styles from './Review.module.css'
import { useNoted } from './use-noted'

const rowHeight = 56

export function OpenNotes({ what }: { what: ReactNode }) {
  const actions = useActions()
  const notes = useApp((state) => state.notes)
  const at = useApp((state) => state.reviewing.thread)
  const rows = useMemo(() => rowsOf(openThreads(notes, at)), [notes, at])
  const row = useRowAt(rows, at)
  const standsAt = row?.id
  useEffect(() => {
    // What is looked at stays, whatever becomes of it.
    if (standsAt !== at) actions.browseReview({ thread: standsAt })
  }, [actions, standsAt, at])
  const place = useRef<HTMLDivElement>(null)
  const toList = (): void => focusList(place)
  useEffect(() => focusList(place), [])
  useFocusBack(place, toList)
  const settle = useSettling(row?.thread)
  return (
    <>
      <div className={styles['bar']}>{what}</div>
      <div ref={place} className={styles['noted']}>
        {/* The keys come from the list inside. */}
        <div role="presentation" className={styles['threads']} onKeyDown={settle}>
          <LongList
            label={words.noting.threads}
            items={rows}
            chosen={row?.id}
            onChoose={({ id }) => actions.browseReview({ thread: id })}
            onOpen={({ id }) => {
              actions.browseReview({ thread: id })
              place.current?.querySelector<HTMLElement>('[data-thread] textarea')?.focus()
            }}
            rowHeight={rowHeight}
            grows
            empty={words.noting.noThreads}
          >
            {(each) => <Row thread={each.thread} />}
          </LongList>
        </div>
        {row && <Detail key={row.id} thread={row.thread} onLeave={toList} />}
      </div>
    </>
  )
}

interface ThreadRow {
  id: string
  text: ''
  thread: Thread
}

const rowsOf = (threads: readonly Thread[]): ThreadRow[] =>
  threads.map((thread) => ({ id: thread.root.id, text: '', thread }))

/** The row that is looked at; where that is gone, the next one stands in its place. */
function useRowAt(rows: readonly ThreadRow[], at: string | undefined): ThreadRow | undefined {
  const [stood, setStood] = useState(0)
  const found = rows.findIndex(({ id }) => id === at)
  const n = found >= 0 ? found : at === undefined ? 0 : Math.min(stood, rows.length - 1)
  if (n >= 0 && n !== stood) setStood(n)
  return rows[n]
}

/** s on a thread of the list settles it. */
function useSettling(thread: Thread | undefined) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const singles = useApp((state) => state.settings?.singleKeys !== false)
  const isPages = useSequences()
  return (event: KeyboardEvent): void => {
    if (isPages(event.nativeEvent)) return
    if (event.key !== 's' || event.ctrlKey || event.metaKey || event.altKey || !singles || !thread) return
    event.preventDefault()
    if (fixed) return actions.say(words.lacks.readOnly)
    void actions.settleNote(thread.root.id)
  }
}

function Row({ thread: { root, replies } }: { thread: Thread }) {
  const { kind, title } = useNoted(root.on)
  const coder = useApp((state) => state.codebook.coders.get(root.coder)?.name)
  return (
    <div className={styles['row']}>
      <span className={styles['words']}>{root.text}</span>
      <span className={styles['on']}>{[kind, title].filter((part) => part !== undefined).join(': ')}</span>
      <span className={styles['on']}>
        {coder} · <When at={root.createdAt} whole />
        {replies.length > 0 && ` · ${words.noting.replies(replies.length)}`}
      </span>
    </div>
  )
}

function Detail({ thread, onLeave }: { thread: Thread; onLeave: () => void }) {
  const { kind, title, show } = useNoted(thread.root.on)
  const notes = useApp((state) => state.notes)
  const n = threadsOn(notes, thread.root.on).findIndex(({ root }) => root.id === thread.root.id) + 1
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onLeave()
  }
  return (
    // The keys come from what is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label={words.noting.notes} className={styles['evidence']} data-thread onKeyDown={onKeyDown}>
      <div>
        <p className={styles['kind']}>{kind}</p>
        {title !== undefined && <h2 className={styles['title']}>{title}</h2>}
      </div>
      <ThreadView thread={thread} n={n} onGoes={onLeave} />
      {show && (
        <div>
          <Button onPress={show}>{words.noting.show}</Button>
        </div>
      )}
    </section>
  )
}
