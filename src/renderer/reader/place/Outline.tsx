// The outline of the open source: its headings, the one that is being read marked. Typing filters, Enter goes there.
// Must not break: the focus is in it as long as it is open, and in the text afterwards.
import { useEffect, useMemo, useRef, useState } from 'react'
import { FilterBox } from '../../ui/FilterBox'
import { LongList } from '../../ui/LongList'
import { words } from '../../ui/words'
import { type Desk, goTo, selected } from '../act'
import { AtCaret } from '../popups/AtCaret'
import { leavesInView, reveal, spanOfLeaves } from '../window'
import { filtered, type Heading, headingAt, headingsOf } from './headings'
import styles from './Place.module.css'

const { outline } = words
/** In pixels; the filter box with what is around it, and a heading. */
const [box, rowHeight] = [48, 28]

interface OutlineProps {
  desk: Desk
  onClose: () => void
}

export function Outline({ desk, onClose }: OutlineProps) {
  const headings = useMemo(() => headingsOf(desk.shown, desk.folding.store.getState()), [desk])
  const [here] = useState(() => headingAt(headings, placeOf(desk)))
  const open = ({ start }: Heading): void => {
    onClose()
    goTo(desk, { start, end: start })
    reveal(desk.shown, desk.scroller, start, 'top')
    desk.actions.focusOn('text')
  }
  const { left, top } = desk.scroller.getBoundingClientRect()
  return (
    <AtCaret label={outline.title} at={{ x: left + 16, y: top + 4 }} onClose={onClose}>
      {headings.length === 0 ? (
        <p className={styles['none']}>{outline.none}</p>
      ) : (
        <Headings headings={headings} here={here?.id} onOpen={open} onLeave={onClose} />
      )}
    </AtCaret>
  )
}

interface HeadingsProps {
  headings: readonly Heading[]
  /** The one that is being read. */
  here: string | undefined
  onOpen: (heading: Heading) => void
  onLeave: () => void
}

function Headings({ headings, here, onOpen, onLeave }: HeadingsProps) {
  const [typed, setTyped] = useState('')
  const room = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const found = filtered(headings, typed)
  const chosen = typed === '' ? here : undefined
  const first = found.find(({ id }) => id === chosen) ?? found[0]
  return (
    <div
      ref={room}
      className={styles['outline']}
      style={{ height: `min(24rem, 60vh, ${box + headings.length * rowHeight}px)` }}
    >
      <FilterBox
        label={outline.filter}
        placeholder={outline.filter}
        value={typed}
        onChange={setTyped}
        onDown={() => room.current?.querySelector<HTMLElement>('[role="tree"]')?.focus()}
        onEnter={() => first && onOpen(first)}
        onLeave={onLeave}
        input={input}
      />
      <LongList<Heading>
        role="tree"
        label={outline.headings}
        items={found}
        chosen={chosen}
        onOpen={onOpen}
        rowHeight={rowHeight}
        empty={outline.noMatch}
        aspect={({ id, level }) => ({
          'aria-level': level,
          'aria-current': id === here ? 'location' : undefined,
        })}
      >
        {({ text, level }) => (
          <span className={styles['heading']} data-level={Math.min(level, 5)} title={text}>
            {text}
          </span>
        )}
      </LongList>
    </div>
  )
}

/** Where somebody reads: at the caret while it can be seen, else at the top of the window. */
function placeOf(desk: Desk): number {
  const { focus } = selected(desk)
  const seen = spanOfLeaves(
    desk.shown,
    leavesInView(desk.shown, desk.folding.store.getState(), desk.scroller),
  )
  return focus >= seen.start && focus <= seen.end ? focus : seen.start
}
