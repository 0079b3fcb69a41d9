// Two versions of a source beside each other: a bar with the way from change to change, and the grid of their paragraphs.
// Must not break: the focus stays on the grid, whatever is folded, unfolded or gone to.
import { type ReactNode, useMemo, useState } from 'react'
import type { VersionPair } from '../state/browsing'
import { useApp } from '../state/store'
import { Button } from '../ui/Button'
import { Steps } from '../ui/Steps'
import { words } from '../ui/words'
import { DiffGrid } from './DiffGrid'
import { pairsOf } from './pairs'
import { changesIn, type Folded, foldedLines, type Line } from './rows'
import { type Comparison, useComparison } from './use-comparison'
import styles from './Versions.module.css'
import { Which } from './Which'

const text = words.versions.comparing

export function Compare({ what }: { what: ReactNode }) {
  const sources = useApp((state) => state.sources)
  const asked = useApp((state) => state.versioning.pair)
  const isThere = asked && sources.has(asked.id) && sources.has(asked.of)
  const pair = isThere ? asked : pairsOf(sources).at(-1)
  return pair ? (
    <Pair key={`${pair.id} ${pair.of}`} pair={pair} what={what} />
  ) : (
    <>
      <div className={styles['bar']}>{what}</div>
      <p className={styles['empty']}>{text.none}</p>
    </>
  )
}

function Pair({ pair, what }: { pair: VersionPair; what: ReactNode }) {
  const comparison = useComparison(pair)
  if (comparison) return <Compared pair={pair} comparison={comparison} what={what} />
  return (
    <>
      <div className={styles['bar']}>
        {what}
        <Which pair={pair} />
      </div>
      <output className={styles['empty']}>{text.reading}</output>
    </>
  )
}

interface ComparedProps {
  pair: VersionPair
  comparison: Comparison
  what: ReactNode
}

function Compared({ pair, comparison, what }: ComparedProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [whole, setWhole] = useState(false)
  const lines = useMemo(
    () => (whole ? comparison.lines : foldedLines(comparison.lines, open)),
    [comparison, open, whole],
  )
  const { line, place, changes, go, goTo, toChange } = useStanding(lines)
  return (
    <>
      <div className={styles['bar']}>
        {what}
        <Which pair={pair} />
        {(whole || lines.some(({ as }) => as === 'folded')) && (
          <Button look="quiet" aria-pressed={whole} onPress={() => setWhole(!whole)}>
            {text.whole}
          </Button>
        )}
        {changes.length > 0 && (
          <Steps
            text={text}
            place={placeOf(line, changes)}
            isFirst={line <= (changes[0] ?? 0)}
            isLast={line >= (changes.at(-1) ?? 0)}
            onStep={toChange}
          />
        )}
      </div>
      {changes.length === 0 && <p className={styles['sames']}>{text.same}</p>}
      <DiffGrid
        pair={pair}
        lines={lines}
        texts={comparison.texts}
        at={line}
        place={place}
        onGo={go}
        onChange={toChange}
        onUnfold={(id, first) => {
          setOpen(new Set([...open, id]))
          goTo(first)
        }}
      />
    </>
  )
}

/** Where among the lines the keys stand: at the first change, until somebody goes elsewhere. */
function useStanding(lines: readonly Line[]) {
  const changes = useMemo(() => changesIn(lines), [lines])
  const [at, goTo] = useState<string | undefined>(() => lines[changes[0] ?? 0]?.id)
  const found = lines.findIndex((each) => each.id === at || (each.as === 'folded' && holds(each, at)))
  const line = Math.max(0, found)
  const go = (n: number): void => goTo(lines[n]?.id)
  return {
    line,
    changes,
    /** Which change the line begins, in words. */
    place: changes.includes(line) ? placeOf(line, changes) : undefined,
    go,
    goTo,
    toChange: (by: 1 | -1): void => {
      const next = by > 0 ? changes.find((n) => n > line) : changes.findLast((n) => n < line)
      if (next !== undefined) go(next)
    },
  }
}

const holds = ({ lines }: Folded, id: string | undefined): boolean => lines.some((each) => each.id === id)

const placeOf = (line: number, changes: readonly number[]): string =>
  text.place(changes.findLastIndex((n) => n <= line) + 1, changes.length)
