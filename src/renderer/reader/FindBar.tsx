// The bar that finds words in the open source. Enter goes to the next match, Shift+Enter back, Escape to the text.
import { CaseSensitive, ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { ToggleButton } from 'react-aria-components'
import { IconButton } from '../ui/Button'
import { isComposing } from '../ui/composing'
import { FilterBox } from '../ui/FilterBox'
import { words } from '../ui/words'
import styles from './Reader.module.css'
import type { Find } from './use-find'

export function FindBar({ find }: { find: Find }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [find.asked])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const inBox = event.target === input.current
    if (event.key === 'Escape') find.close()
    else if (event.key === 'Enter' && inBox) find.go(event.shiftKey ? -1 : 1)
    else if (event.key === 'F3') find.go(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const { length } = find.matches
  return (
    <search aria-label={words.find} className={styles['find']} onKeyDownCapture={onKeyDown}>
      <FilterBox
        label={words.find}
        placeholder={words.find}
        value={find.query}
        onChange={find.type}
        onDown={() => find.go(1)}
        input={input}
      />
      <ToggleButton
        aria-label={words.matchCase}
        isSelected={find.matchCase}
        onChange={find.setMatchCase}
        className={styles['case'] ?? ''}
      >
        <CaseSensitive size={18} aria-hidden />
      </ToggleButton>
      <output className={styles['matches']} data-none={(find.query !== '' && length === 0) || undefined}>
        {find.query === '' ? '' : words.matches(length === 0 ? 0 : find.at + 1, length)}
      </output>
      <IconButton
        icon={ChevronUp}
        label={words.previousMatch}
        keys="Shift+Enter"
        onPress={() => find.go(-1)}
      />
      <IconButton icon={ChevronDown} label={words.nextMatch} keys="Enter" onPress={() => find.go(1)} />
      <IconButton icon={X} label={words.closeFind} keys="Esc" onPress={find.close} />
    </search>
  )
}
