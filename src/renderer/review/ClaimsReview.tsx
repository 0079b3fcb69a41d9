// The claims of a queue, one at a time: its words at one side, its passages at the other, and one key for each decision.
// Must not break: the focus stays where the keys are, whatever is decided; the form is one key away and leads back.
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { ClaimForm } from '../claims/ClaimForm'
import { claimInHand, useActions, useApp, useAppStore } from '../state/store'
import { words } from '../ui/words'
import { ClaimCard } from './ClaimCard'
import { Decisions } from './Decisions'
import { Evidence } from './Evidence'
import { QueueBar } from './QueueBar'
import styles from './Review.module.css'
import { useReviewKeys } from './use-review-keys'

export function ClaimsReview({ what }: { what: ReactNode }) {
  const actions = useActions()
  const stop = useRef<HTMLElement>(null)
  const [writing, setWriting] = useState(false)
  const claim = useApp(claimInHand)
  const { ids, at } = useApp((state) => state.reviewing)
  const toForm = (): void => {
    setWriting(true)
    actions.focusOn('form')
  }
  const onKeyDown = useReviewKeys(stop, toForm)
  useQueue()
  useFocus(stop)
  useBack(() => {
    setWriting(false)
    stop.current?.focus()
    // Whoever closed the form laid its claim down.
    void actions.reviewAt({ by: 0 })
  })
  useTop(stop, claim?.id)
  const current = claim !== undefined && claim.id === ids?.[at] ? claim : undefined
  return (
    <>
      <QueueBar what={what} />
      {ids?.length === 0 ? (
        <Empty stop={stop} />
      ) : (
        // The keys of the review: one for each decision, and those that step through the queue.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <section
          ref={stop}
          aria-label={words.reviewing.claim}
          // The place that the single keys belong to.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className={styles['reviewed']}
          onKeyDown={onKeyDown}
        >
          <div className={styles['claim']}>
            {writing && current ? (
              <ClaimForm key={current.id} />
            ) : (
              <>
                <ClaimCard claim={current} missing={ids !== undefined && current === undefined} />
                <Decisions claim={current} onForm={toForm} />
              </>
            )}
          </div>
          {current && <Evidence claim={current} />}
        </section>
      )}
    </>
  )
}

/** Begins the queue when the review is opened for the first time, and takes its claim in hand again later. */
function useQueue(): void {
  const actions = useActions()
  const store = useAppStore()
  useEffect(() => {
    const { ids, queue, at } = store.getState().reviewing
    void (ids ? actions.reviewAt(at) : actions.beginReview(queue))
  }, [actions, store])
}

/** Each claim is read from its beginning. */
function useTop(stop: RefObject<HTMLElement | null>, id: string | undefined): void {
  useEffect(() => {
    for (const part of stop.current?.querySelectorAll('[data-read]') ?? []) part.scrollTop = 0
    stop.current?.scrollTo(0, 0)
  }, [stop, id])
}

function useFocus(stop: { current: HTMLElement | null }): void {
  const empty = useApp((state) => state.reviewing.ids?.length === 0)
  useEffect(() => stop.current?.focus(), [stop, empty])
}

/** The form says that somebody has done with it by asking for the text; here the review takes its place. */
function useBack(back: () => void): void {
  const actions = useActions()
  const focus = useApp((state) => state.focus)
  const latest = useRef(back)
  useEffect(() => {
    latest.current = back
  })
  useEffect(() => {
    if (focus?.on !== 'text') return
    actions.focusArrived()
    latest.current()
  }, [actions, focus])
}

function Empty({ stop }: { stop: RefObject<HTMLElement | null> }) {
  const queue = useApp((state) => state.reviewing.queue)
  const none = useApp((state) => Object.values(state.claimCounts).every((n) => n === 0))
  const { none: empty, noClaims } = words.reviewing
  return (
    <section ref={stop} aria-label={words.reviewing.claim} tabIndex={-1} className={styles['empty']}>
      <p>{none ? noClaims : ((empty as Record<string, string>)[queue] ?? empty.view)}</p>
    </section>
  )
}
