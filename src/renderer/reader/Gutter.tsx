// A marker beside each block that has highlights, for those in the window: its letters say what was made of them.
// Keyboard and screen reader reach each as a button.
import { useMemo } from 'react'
import { useApp } from '../state/store'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import { type Desk, openPassage } from './act'
import type { Passage } from './intervals'
import { claimsByHighlight } from './paint'
import styles from './Reader.module.css'
import type { InView } from './use-window'

interface Marker {
  leaf: number
  top: number
  here: Passage[]
}

export function Gutter({ desk, inView }: { desk: Desk; inView: InView }) {
  const claims = useApp((state) => state.claims)
  const types = useApp((state) => state.codebook.claimTypes)
  const byHighlight = useMemo(() => claimsByHighlight({ claims }), [claims])
  const paragraphs = useMemo(() => numbersOf(desk.shown.leaves), [desk.shown])
  const typesOf = (here: Passage[]): typeof types => {
    const keys = new Set(here.flatMap(({ id }) => (byHighlight.get(id) ?? []).map((claim) => claim.type)))
    return types.filter(({ key }) => keys.has(key))
  }
  return (
    <ul aria-label={words.markers} className={styles['gutter']}>
      {markersOf(desk, inView).map(({ leaf, top, here }) => (
        <li key={leaf} className={styles['marker']} style={{ top }}>
          <button
            type="button"
            aria-label={words.marker(here.length, paragraphs[leaf] ?? 0)}
            onClick={() => openPassage(desk, here)}
          >
            {typesOf(here).map((type) => (
              <TypeBadge key={type.key} type={type} silent />
            ))}
            {typesOf(here).length === 0 && <span className={styles['plain']} aria-hidden />}
          </button>
        </li>
      ))}
    </ul>
  )
}

function markersOf({ shown, passages }: Desk, { seen }: InView): Marker[] {
  const ground = shown.root.getBoundingClientRect().top
  const markers: Marker[] = []
  for (let leaf = seen.first; leaf <= seen.last; leaf++) {
    const block = shown.leaves[leaf]
    const element = shown.elements[leaf]
    const here = block && block.start < block.end ? passages.touching(block) : []
    if (element && here.length > 0)
      markers.push({ leaf, here, top: element.getBoundingClientRect().top - ground })
  }
  return markers
}

/** The number of each leaf as a person counts paragraphs: empty ones don't count. */
function numbersOf(leaves: Desk['shown']['leaves']): number[] {
  let number = 0
  return leaves.map(({ start, end }) => (end > start ? ++number : number))
}
