// The bar that finds words in the open source. Enter goes to the next hit, Shift+Enter back, Escape to the text.
// Must not break: every way to search is a button that says whether it is on, with a key of its own in the bar.
import { CaseSensitive, ChevronDown, ChevronUp, Regex, WholeWord, X } from 'lucide-react'
import { type ComponentType, type KeyboardEvent, useEffect, useRef } from 'react'
import { shownKeys } from '../../state/keymap'
import { onMac } from '../../state/use-keymap'
import { IconButton } from '../../ui/Button'
import { isComposing } from '../../ui/composing'
import { FilterBox } from '../../ui/FilterBox'
import { IconToggle } from '../../ui/IconToggle'
import { words } from '../../ui/words'
import styles from './FindBar.module.css'
import { type Find, placeOf, type Ways } from './use-find'

const { finding } = words

/** Letters with and without marks have no picture in the family of icons. */
const Diacritics = () => <span aria-hidden>é</span>

const ways = [
  { way: 'matchCase', icon: CaseSensitive, key: 'C' },
  { way: 'wholeWord', icon: WholeWord, key: 'W' },
  { way: 'diacritics', icon: Diacritics, key: 'A' },
  { way: 'expression', icon: Regex, key: 'R' },
] as const satisfies { way: keyof Ways; icon: ComponentType<{ size: number }>; key: string }[]

export function FindBar({ find }: { find: Find }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [find.asked])
  return (
    <search
      aria-label={finding.find}
      className={styles['bar']}
      onKeyDownCapture={(event) => onKey(event, find, input.current)}
    >
      <FilterBox
        label={finding.find}
        placeholder={finding.find}
        value={find.query}
        onChange={find.type}
        onDown={() => find.go(1)}
        input={input}
      />
      <div className={styles['buttons']}>
        {ways.map(({ way, icon, key }) => (
          <IconToggle
            key={way}
            icon={icon}
            label={finding.ways[way]}
            keys={shownKeys(keysOf(key), onMac())}
            isSelected={find.ways[way]}
            onChange={() => find.turn(way)}
          />
        ))}
      </div>
      <output
        className={styles['told']}
        data-none={isAmiss(find) || undefined}
        data-long={(find.query !== '' && isSentence(find.state)) || undefined}
      >
        {told(find)}
      </output>
      <Steps find={find} />
    </search>
  )
}

function Steps({ find }: { find: Find }) {
  return (
    <div className={styles['buttons']}>
      <IconButton icon={ChevronUp} label={finding.previous} keys="Shift+Enter" onPress={() => find.go(-1)} />
      <IconButton icon={ChevronDown} label={finding.next} keys="Enter" onPress={() => find.go(1)} />
      <IconButton icon={X} label={finding.close} keys="Esc" onPress={find.close} />
    </div>
  )
}

const keysOf = (key: string): string => (onMac() ? `Mod+Alt+${key}` : `Alt+${key}`)

function onKey(event: KeyboardEvent, find: Find, box: HTMLInputElement | null): void {
  if (isComposing(event)) return
  const { key, code, altKey, shiftKey } = event
  // On a Mac, Alt alone types characters.
  const plainAlt = altKey && !shiftKey && !event.ctrlKey && event.metaKey === onMac()
  const turned = plainAlt ? ways.find((each) => code === `Key${each.key}`) : undefined
  if (turned) find.turn(turned.way)
  else if (key === 'Escape') find.close()
  else if (key === 'F3' || (key === 'Enter' && event.target === box)) find.go(shiftKey ? -1 : 1)
  else return
  event.preventDefault()
  event.stopPropagation()
}

const isAmiss = ({ query, state, hits }: Find): boolean =>
  query !== '' && state !== 'searching' && (state !== 'done' || hits.length === 0)

const isSentence = (state: Find['state']): boolean =>
  typeof state === 'object' || state === 'slow' || state === 'broken'

/** Where one stands among the hits, or why there are none. */
function told(find: Find): string {
  const { query, state } = find
  if (query === '') return ''
  if (typeof state === 'object') return finding.fault(state.fault)
  if (state !== 'done') return finding.states[state]
  return placeOf(find)
}
