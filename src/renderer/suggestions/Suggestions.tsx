// The room that reads along: what the open source proposes, for everybody in the page who wants to know.
// Must not break: suggestions live here, in the page; nothing of them is stored, counted or exported.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Source } from '../../core/model/source'
import type { Suggestion } from '../../core/model/suggestion'
import { createReading, type Readable, type Reading } from '../../core/reading'
import { useApp, useAppStore } from '../state/store'
import { readAlong } from './read-along'
import { inOrder } from './unclaimed'
import type { Offered } from './use-offer'

export interface Suggestions {
  /** One for each figure and each attributed statement of the open source, in order; none before all of it was read. */
  suggestions: readonly Suggestion[]
  done: boolean
}

export interface Room extends Suggestions {
  reading: Reading | undefined
  /** What forms have offered and what was decided about it, by the id of the claim. */
  offers: Map<string, { for: unknown; offered: Offered }>
}

const RoomContext = createContext<Room | undefined>(undefined)

export function useRoom(): Room {
  const room = useContext(RoomContext)
  if (!room) throw new Error('A component stands outside of the room that reads along.')
  return room
}

export function SuggestionsRoom({ children }: { children: ReactNode }) {
  const [reading, basis] = useReading()
  const found = useFound(reading, basis)
  const [offers] = useState<Room['offers']>(() => new Map())
  const room = useMemo(
    () => ({ reading, suggestions: found ?? [], done: found !== undefined, offers }),
    [reading, found, offers],
  )
  return <RoomContext value={room}>{children}</RoomContext>
}

/** The reading of the open source, and what it rests on besides the text: the same as long as that stays. */
function useReading(): [Reading | undefined, string] {
  const store = useAppStore()
  const open = useApp((state) => state.source)
  const record = useApp((state) => state.source && state.sources.get(state.source.id))
  const basis = useMemo(() => JSON.stringify(record ? basisOf(record) : ''), [record])
  const reading = useMemo(() => {
    if (!open || basis === nobody) return undefined
    const source = JSON.parse(basis) as Readable['source']
    // Names that somebody makes known later are looked for by the form that shows them.
    const entities = [...store.getState().codebook.entities.values()]
    return createReading({ source, text: open.text, leaves: open.leaves, entities })
  }, [store, open, basis])
  return [reading, basis]
}

const nobody = JSON.stringify('')

/** Of another publication date there are other periods; of other regions, other furniture. */
const basisOf = ({ id, regions, published, publisher, authors, attribution, language }: Source) => ({
  id,
  regions,
  published,
  publisher,
  authors,
  attribution,
  language,
})

/** Sources whose suggestions are kept while others are open. */
const most = 12

/** What was found in the source, once it was read to its end; then it isn't read again. */
function useFound(reading: Reading | undefined, basis: string): readonly Suggestion[] | undefined {
  const [kept, setKept] = useState<ReadonlyMap<string, readonly Suggestion[]>>(() => new Map())
  const found = kept.get(basis)
  const isRead = found !== undefined
  useEffect(() => {
    if (!reading || isRead) return undefined
    const along = {
      blocks: reading.suggestions(),
      now: () => performance.now(),
      later,
      tell: (all: readonly Suggestion[]) =>
        setKept((before) => new Map([...[...before].slice(1 - most), [basis, inOrder(all)] as const])),
    }
    let stop = later((time) => {
      stop = readAlong(along, time)
    })
    return () => stop()
  }, [reading, basis, isRead])
  return found
}

/** A window that is never idle has this done nevertheless, after so many milliseconds. */
const patience = 1000

/** Calls when the window is idle, with the time until its next frame: whoever scrolls shall notice nothing. */
function later(run: (time?: number) => void): () => void {
  const idle = (deadline: IdleDeadline): void =>
    run(deadline.didTimeout ? undefined : deadline.timeRemaining())
  const id = requestIdleCallback(idle, { timeout: patience })
  return () => cancelIdleCallback(id)
}
