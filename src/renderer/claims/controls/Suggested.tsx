// What stands around the control of a suggested value: the key that turns it down, and other readings of the same words.
// Must not break: the control inside stays the same one whether its value is suggested or not, so that it keeps the focus.
import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useActions } from '../../state/store'
import { words } from '../../ui/words'
import { elementId, useDesk, useSuggestedAt, useTypedAt } from '../form/desk'
import { otherWords } from '../parts/offered-words'
import type { Other } from '../parts/offer'
import { type Part, type Path, pathKey, valueAt } from '../parts/part'
import { Box } from './Box'
import styles from './controls.module.css'

interface SuggestedProps {
  part: Part
  path: Path
  children: ReactNode
}

export function Suggested({ part, path, children }: SuggestedProps) {
  const desk = useDesk()
  const offered = useSuggestedAt(path)
  const typed = useTypedAt(path)
  const who = part.as === 'who'
  const here = who
    ? ['entity', 'name', 'unnamed'].some((key) => valueAt(offered, [key]))
    : offered !== undefined
  const suggested = here && typed === undefined
  return (
    <div className={styles['suggestible']} data-suggested={suggested || undefined}>
      {children}
      {suggested && !desk.fixed && (
        // From the keyboard, the field itself takes Delete.
        <button
          type="button"
          tabIndex={-1}
          className={styles['dismiss']}
          aria-label={words.suggesting.dismiss(part.label)}
          title={words.suggesting.dismiss(part.label)}
          onClick={() => desk.suggested.dismiss(who ? [...path, ''] : path)}
        >
          <X size={12} aria-hidden />
        </button>
      )}
    </div>
  )
}

const most = 4

/** Where the other readings of the part at a path are shown. */
export const othersId = (path: Path): string => `${elementId(path)}+others`

/** Other readings of the part at a path: each shows where it was read, and is taken instead with Enter. */
export function OtherReadings({ part, path }: { part: Part; path: Path }) {
  const desk = useDesk()
  const actions = useActions()
  const offered = useSuggestedAt(path)
  const place = pathKey(path)
  const others = useStore(desk.suggested.store, (offer) => offer.others[place])
  if (!others || offered === undefined) return null
  const first = part.as === 'group' ? [...path, part.parts[0]?.key ?? ''] : path
  const toField = (): void => document.getElementById(elementId(first.filter((key) => key !== '')))?.focus()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' && event.key !== 'ArrowUp') return
    event.preventDefault()
    toField()
  }
  const take = (index: number): void => {
    desk.suggested.exchange(place, index)
    toField()
  }
  const point = ({ span }: Other): void => {
    const { sourceId } = desk.suggested.store.getState()
    if (sourceId !== undefined) actions.pointAt({ ...span, sourceId })
  }
  return (
    <Box name={words.suggesting.others(part.label)} look="others" id={othersId(path)}>
      {others.slice(0, most).map((other, index) => (
        <button
          key={index}
          type="button"
          className={styles['other']}
          onClick={() => take(index)}
          onFocus={(event) => {
            event.stopPropagation()
            point(other)
          }}
          onKeyDown={onKeyDown}
        >
          {words.suggesting.or(otherWords(part, other.value, offered))}
        </button>
      ))}
    </Box>
  )
}
