// The paragraphs of two versions in two columns; only those in view are drawn. The grid keeps the focus and names the
// line that the keys stand on. Must not break: what came, went or changed is said by a sign and by words, not by colour.
import { type MouseEvent, useEffect, useId, useRef } from 'react'
import type { VersionPair } from '../state/browsing'
import { words } from '../ui/words'
import { DiffLineView } from './DiffLineView'
import { type Line, saidOf } from './rows'
import { useDiffKeys } from './use-diff-keys'
import { useDrawn } from './use-drawn'
import styles from './Versions.module.css'
import { VersionHead } from './VersionHead'

const text = words.versions.comparing

export interface DiffGridProps {
  pair: VersionPair
  lines: readonly Line[]
  texts: { old: string; new: string }
  /** The number of the line that the keys stand on. */
  at: number
  /** Which change it begins, in words; undefined where it is none. */
  place: string | undefined
  onGo: (line: number) => void
  onChange: (by: 1 | -1) => void
  onUnfold: (id: string, first: string | undefined) => void
}

export function DiffGrid(props: DiffGridProps) {
  const { pair, lines, texts, at, place } = props
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  const gridId = useId()
  const rows = useDrawn(scroller, lines, at)
  const onKeyDown = useDiffKeys(props, () => scroller.current?.clientHeight ?? 0)
  useEffect(() => grid.current?.focus(), [])
  const inView = rows.getVirtualItems()
  const line = lines[at]
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        ref={grid}
        // A table whose lines the keys stand on is what ARIA calls a grid.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={text.differences}
        aria-readonly
        aria-rowcount={lines.length + 1}
        aria-activedescendant={inView.some(({ index }) => index === at) ? `${gridId}-${at}` : undefined}
        tabIndex={0}
        className={styles['grid']}
        onKeyDown={onKeyDown}
        onClick={clicksOn(props)}
      >
        <Heads pair={pair} />
        <tbody className={styles['lines']} style={{ height: rows.getTotalSize() }}>
          {inView.map(({ index, key, start }) => (
            <tr
              key={key}
              ref={rows.measureElement}
              id={`${gridId}-${index}`}
              aria-rowindex={index + 2}
              aria-selected={index === at}
              data-index={index}
              data-as={lines[index]?.as}
              className={styles['line']}
              style={{ transform: `translateY(${start}px)` }}
            >
              <DiffLineView line={lines[index]} texts={texts} />
            </tr>
          ))}
        </tbody>
      </table>
      <output className={styles['unseen']}>{place !== undefined && line && told(place, line, texts)}</output>
    </div>
  )
}

/** A press goes to a line, a second one unfolds what is folded there. */
const clicksOn =
  ({ lines, onGo, onUnfold }: DiffGridProps) =>
  ({ target, detail }: MouseEvent): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
    if (!row) return
    const n = Number(row.dataset['index'])
    const line = lines[n]
    if (line?.as === 'folded' && detail === 2) onUnfold(line.id, line.lines[0]?.id)
    else onGo(n)
  }

function Heads({ pair }: { pair: VersionPair }) {
  return (
    <thead className={styles['heads']}>
      <tr aria-rowindex={1} className={styles['columns']}>
        <VersionHead id={pair.of} label={text.older} />
        <th className={styles['sign']}>
          <span className={styles['unseen']}>{text.sign}</span>
        </th>
        <VersionHead id={pair.id} label={text.newer} />
      </tr>
    </thead>
  )
}

/** What a screen reader says of the change that somebody came to. */
function told(place: string, line: Line, texts: DiffGridProps['texts']): string {
  if (line.as === 'folded') return ''
  const { as, removed, added } = saidOf(line, texts)
  return text.said(place, text.signs[as], removed, added)
}
