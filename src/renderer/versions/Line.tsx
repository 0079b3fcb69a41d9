// The frame of the line over the text: a note, with Escape for whoever is in it, where it has a way out.
// Must not break: when it goes, undone or taken back, the focus that was in it goes to the text.
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useActions, useAppStore } from '../state/store'
import { words } from '../ui/words'
import styles from './Versions.module.css'

interface LineProps {
  children: ReactNode
  warns?: boolean
  onEscape?: () => void
}

export function Line({ children, warns = false, onEscape }: LineProps) {
  const place = useRef<HTMLDivElement>(null)
  useFocusToText(place)
  return (
    // The key comes from its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={place}
      role="note"
      aria-label={words.versions.line}
      className={styles['versionLine']}
      data-warns={warns || undefined}
      onKeyDown={({ key }) => key === 'Escape' && onEscape?.()}
    >
      {children}
    </div>
  )
}

function useFocusToText(place: { current: HTMLElement | null }): void {
  const actions = useActions()
  const store = useAppStore()
  useLayoutEffect(() => {
    const line = place.current
    return () => {
      const isLeft = store.getState().view !== 'read'
      if (!isLeft && line?.contains(document.activeElement) === true) actions.focusOn('text')
    }
  }, [actions, store, place])
}
