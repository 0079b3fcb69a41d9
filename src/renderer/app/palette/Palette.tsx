// The command palette: type a few letters of anything, Enter runs it. What can't be run now stands last and says why.
// Must not break: the focus stays in the field, which names the active entry (combobox and listbox).
import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { useActions, useApp } from '../../state/store'
import { TypeBadge } from '../../ui/TypeBadge'
import { isComposing } from '../../ui/composing'
import { useFocusKept } from '../../ui/use-focus-kept'
import { words } from '../../ui/words'
import styles from './Palette.module.css'
import { ranked } from './rank'
import { type PaletteEntry, useEntries } from './use-entries'

/** More than anybody reads; a longer query finds the rest. */
const most = 60

export function Palette({ only = 'everything' }: { only?: 'everything' | 'claimTypes' }) {
  const actions = useActions()
  const used = useApp((state) => state.used)
  const entries = useEntries(only)
  const dialog = useRef<HTMLElement>(null)
  useFocusKept(dialog)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  // Thousands of sources are among them: they are ranked for each query, not for each step through the list.
  const found = useMemo(() => ranked(entries, query, used).slice(0, most), [entries, query, used])
  const at = Math.min(active, found.length - 1)
  const choose = (entry: PaletteEntry | undefined): void => {
    if (!entry) return
    if (entry.lack !== undefined) return actions.say(entry.lack)
    flushSync(() => {
      actions.closeDialog()
      actions.use(entry.id)
    })
    // The focus is given back first, and what is run may take it; the next key is for where that leads.
    queueMicrotask(entry.run)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const digit = only === 'claimTypes' && query === '' ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key]
    if (event.key === 'Enter') choose(found[at])
    else if (digit !== undefined) choose(found.find(({ keys }) => keys === digit))
    else if (step !== undefined) setActive(Math.max(0, Math.min(found.length - 1, step)))
    else return
    event.preventDefault()
  }
  const onQuery = (text: string): void => {
    setQuery(text)
    setActive(0)
  }
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && actions.closeDialog()}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <AriaDialog ref={dialog} aria-label={words.palette.title} className={styles['dialog'] ?? ''}>
          <Field only={only} query={query} onQuery={onQuery} onKeyDown={onKeyDown} found={found} at={at} />
          <List found={found} at={at} onChoose={choose} onActive={setActive} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

const listId = 'palette-list'
const optionId = (n: number): string => `palette-${n}`

interface FieldProps {
  only: 'everything' | 'claimTypes'
  query: string
  onQuery: (query: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  found: readonly PaletteEntry[]
  at: number
}

function Field({ only, query, onQuery, onKeyDown, found, at }: FieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const helpId = useId()
  useEffect(() => input.current?.focus(), [])
  return (
    <div className={styles['field']}>
      <Search size={16} aria-hidden />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.palette.title}
        aria-describedby={helpId}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? optionId(at) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={only === 'claimTypes' ? words.palette.claimTypes : words.palette.everything}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={onKeyDown}
      />
      <output id={helpId} className={styles['count']}>
        {words.palette.found(found.length)}
      </output>
    </div>
  )
}

interface ListProps {
  found: readonly PaletteEntry[]
  at: number
  onChoose: (entry: PaletteEntry) => void
  onActive: (n: number) => void
}

function List({ found, at, onChoose, onActive }: ListProps) {
  useEffect(() => {
    // It answers with a promise in newer browsers, which is nothing that an effect may return.
    document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' })
  }, [at, found])
  if (found.length === 0) return <p className={styles['none']}>{words.palette.none}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select can't show what stands beside each entry
    <div role="listbox" id={listId} aria-label={words.palette.title} tabIndex={-1} className={styles['list']}>
      {found.map((entry, n) => (
        // The field has the focus and the keys; this is for the mouse.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={entry.id}
          id={optionId(n)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select can't show what stands beside each entry
          role="option"
          aria-selected={n === at}
          aria-disabled={entry.lack !== undefined}
          className={styles['entry']}
          onClick={() => onChoose(entry)}
          onPointerMove={() => onActive(n)}
        >
          {entry.type && <TypeBadge type={entry.type} silent />}
          <span className={styles['text']}>{entry.text}</span>
          {entry.lack !== undefined && <span className={styles['lack']}>{entry.lack}</span>}
          {entry.kind !== undefined && <span className={styles['kind']}>{entry.kind}</span>}
          {entry.keys !== undefined && <kbd>{entry.keys}</kbd>}
        </div>
      ))}
    </div>
  )
}
