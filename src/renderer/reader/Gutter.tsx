// A marker beside each block that has highlights, for those in the window: its letters say what was made of them.
// Keyboard and screen reader reach each as a button.
import { StickyNote } from 'lucide-react'
import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../state/store'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import { number } from '../ui/words/count'
import type { Desk } from './act'
import { foldedAt } from './folds'
import { lanes, type Passage } from './intervals'
import { openPassage } from './open'
import styles from './Reader.module.css'
import { usePassageTypes } from './use-painting'
import type { InView, View } from './use-window'

interface Mark {
  leaf: number
  top: number
  here: Passage[]
}

export function Gutter({ desk, view }: { desk: Desk; view: View }) {
  // Once for all markers: it looks through every claim of the source.
  const typesOf = usePassageTypes()
  const paragraphs = useMemo(() => numbersOf(desk.shown.leaves), [desk.shown])
  const inView = useStore(view)
  const passagesIn = useMemo(() => passagesByLeaf(desk), [desk])
  return (
    <ul aria-label={words.markers} className={styles['gutter']}>
      {marksOf(desk, inView, passagesIn).map(({ leaf, top, here }) => (
        <li key={leaf} className={styles['marker']} style={{ top }}>
          <Marker desk={desk} here={here} typesOf={typesOf} paragraph={paragraphs[leaf] ?? 0} />
        </li>
      ))}
    </ul>
  )
}

interface MarkerProps {
  desk: Desk
  here: Passage[]
  typesOf: ReturnType<typeof usePassageTypes>
  paragraph: number
}

/** Drawn once for as long as it stands beside its block, however often the window moves. */
const Marker = memo(function Marker({ desk, here, typesOf, paragraph }: MarkerProps) {
  const keys = typesOf(here)
  const all = useApp((state) => state.codebook.claimTypes)
  const notes = useApp((state) => state.notes)
  const types = all.filter(({ key }) => keys.has(key))
  const ids = new Set(here.map(({ id }) => id))
  const noted = [...notes.values()].filter(({ on }) => on !== 'project' && ids.has(on.id)).length
  const made = [...types.map(({ label }) => label), ...(noted > 0 ? [words.notes(noted)] : [])]
  const name = words.marker(here.length, paragraph)
  return (
    <button
      type="button"
      aria-label={made.length > 0 ? `${name}: ${made.join(', ')}` : name}
      onClick={() => openPassage(desk, here)}
    >
      {noted > 0 && <StickyNote size={14} aria-hidden className={styles['noted']} />}
      {types.map((type) => (
        <TypeBadge key={type.key} type={type} silent />
      ))}
      {types.length === 0 && <span className={styles['plain']} aria-hidden />}
      {/* More than these may lie over each other, and then not each has a line of its own. */}
      {here.length > lanes && (
        <span className={styles['many']} aria-hidden>
          {number(here.length)}
        </span>
      )}
    </button>
  )
})

type PassagesIn = (leaf: number) => Passage[]

/** The passages of each leaf: the same as long as none has changed. */
function passagesByLeaf({ shown, passages }: Desk): PassagesIn {
  const known = new Map<number, Passage[]>()
  return (leaf) => {
    const before = known.get(leaf)
    if (before) return before
    const block = shown.leaves[leaf]
    const here = block && block.start < block.end ? passages.touching(block) : []
    known.set(leaf, here)
    return here
  }
}

function marksOf({ shown, folding }: Desk, { seen }: InView, passagesIn: PassagesIn): Mark[] {
  const ground = shown.root.getBoundingClientRect().top
  const folds = folding.store.getState()
  const marks: Mark[] = []
  for (let leaf = seen.first; leaf <= seen.last; leaf++) {
    const element = shown.elements[leaf]
    // What is folded is said on the line that stands for it.
    const here = foldedAt(folds, leaf) ? [] : passagesIn(leaf)
    if (element && here.length > 0)
      marks.push({ leaf, here, top: element.getBoundingClientRect().top - ground })
  }
  return marks
}

/** The number of each leaf as a person counts paragraphs: empty ones don't count. */
function numbersOf(leaves: Desk['shown']['leaves']): number[] {
  let number = 0
  return leaves.map(({ start, end }) => (end > start ? ++number : number))
}
