// A quiet line over each run of page furniture in view: how much is folded there and how it begins.
// Must not break: a highlight in a fold is said here, so that none is hidden without a sign.
import { ChevronRight } from 'lucide-react'
import { useStore } from 'zustand'
import { useApp } from '../state/store'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import type { Desk } from './act'
import type { Run } from './folds'
import type { Shown } from './positions'
import { usePassageTypes } from './use-painting'
import styles from './Reader.module.css'
import type { View } from './use-window'

export function FoldLines({ desk, view }: { desk: Desk; view: View }) {
  const { runs } = useStore(desk.folding.store)
  const near = useStore(view, (inView) => inView.near)
  // Drawn anew when blocks may have moved; where nothing is folded there is nothing to move.
  useStore(view, (inView) => (runs.length > 0 ? inView.layout : 0))
  // Once for all lines: it looks through every claim of the source.
  const typesOf = usePassageTypes()
  const here = runs.filter(({ first }) => first >= near.first && first <= near.last)
  const ground = here.length > 0 ? desk.shown.root.getBoundingClientRect().top : 0
  return (
    <ul aria-label={words.furniture} className={styles['folds']}>
      {here.map((run) => (
        <li key={run.first} style={{ top: topOf(desk.shown, run.first) - ground }}>
          <FoldLine desk={desk} run={run} typesOf={typesOf} />
        </li>
      ))}
    </ul>
  )
}

/** Where the room for the line is: at the top of what the run begins with, which may be a whole list. */
function topOf({ elements }: Shown, leaf: number): number {
  const element = elements[leaf] as HTMLElement
  return (element.closest('[data-fold]') ?? element).getBoundingClientRect().top
}

interface FoldLineProps {
  desk: Desk
  run: Run
  typesOf: ReturnType<typeof usePassageTypes>
}

function FoldLine({ desk, run, typesOf }: FoldLineProps) {
  const { leaves } = desk.shown
  const inside = desk.passages.touching({
    start: leaves[run.first]?.start ?? 0,
    end: leaves[run.last]?.end ?? 0,
  })
  const keys = typesOf(inside)
  const types = useApp((state) => state.codebook.claimTypes).filter(({ key }) => keys.has(key))
  return (
    <button
      type="button"
      aria-expanded={run.open}
      className={styles['fold']}
      onClick={() => desk.folding.turn(run)}
    >
      <ChevronRight size={14} aria-hidden />
      <span className={styles['amount']}>{words.furnitureLines(run.lines)}</span>
      {inside.length > 0 && <span className={styles['inside']}>{words.highlights(inside.length)}</span>}
      {types.map((type) => (
        <TypeBadge key={type.key} type={type} silent />
      ))}
      {!run.open && <span className={styles['samples']}>{run.samples.join(', ')}</span>}
    </button>
  )
}
