// The blocks of a source on paper, with highlights underlined and the letters and numbers of their claims behind them.
import { createElement, type ReactNode } from 'react'
import type { Block } from '../../../core/text/document'
import { useApp } from '../../state/store'
import { tagOf } from '../blocks'
import type { Kind } from '../folds'
import type { Intervals, Passage } from '../intervals'
import { type Mark, segmentsOf } from '../marks'
import type { Numbered } from './numbered'
import styles from './print.module.css'

interface PrintedProps {
  text: string
  passages: Intervals
  numbers: readonly Numbered[]
  /** The blocks that are left out. */
  left: ReadonlySet<Block>
  kindOf: (leaf: Block) => Kind | undefined
}

export function PrintedBlocks({ blocks, ...props }: PrintedProps & { blocks: readonly Block[] }): ReactNode {
  return blocks.map((block) => {
    const inside = block.blocks ? (
      <PrintedBlocks {...props} blocks={block.blocks} />
    ) : (
      <PrintedLeaf {...props} leaf={block} />
    )
    if (props.left.has(block) || (block.blocks && isLeft(block, props.left))) return null
    const kind = block.blocks ? undefined : props.kindOf(block)
    return createElement(tagOf(block), { key: block.start, 'data-region': kind }, inside)
  })
}

const isLeft = (block: Block, left: PrintedProps['left']): boolean =>
  block.blocks ? block.blocks.every((inner) => isLeft(inner, left)) : left.has(block)

function PrintedLeaf({ leaf, text, passages, numbers }: PrintedProps & { leaf: Block }): ReactNode {
  const here = passages.touching(leaf)
  return piecesOf(leaf, here).map(({ start, end, marks, over }) => (
    <span key={start}>
      {over.length > 0 ? (
        <mark>{marked(text.slice(start, end), marks)}</mark>
      ) : (
        marked(text.slice(start, end), marks)
      )}
      {over
        .filter((passage) => passage.end === end)
        .map((passage) => (
          <Numbers key={passage.id} passage={passage} numbers={numbers} />
        ))}
    </span>
  ))
}

interface Piece {
  start: number
  end: number
  marks: readonly Mark[]
  /** The passages over it. */
  over: readonly Passage[]
}

/** Stretches of a leaf with the same marks and the same passages all along. */
function piecesOf(leaf: Block, here: readonly Passage[]): Piece[] {
  return segmentsOf(leaf).flatMap(({ start, end, marks }) => {
    const edges = here.flatMap((each) => [each.start, each.end]).filter((at) => at > start && at < end)
    const places = [...new Set([start, ...edges, end])].toSorted((a, b) => a - b)
    return places.slice(0, -1).map((from, n) => {
      const to = places[n + 1] as number
      return { start: from, end: to, marks, over: here.filter((each) => each.start < to && each.end > from) }
    })
  })
}

const tags = { strong: 'strong', emphasis: 'em', code: 'code', link: 'span' } as const

const marked = (text: string, marks: readonly Mark[]): ReactNode =>
  marks.reduceRight<ReactNode>((inside, { kind }) => createElement(tags[kind], undefined, inside), text)

/** Letter and number of each claim that rests on a passage, where the passage ends. */
function Numbers({ passage, numbers }: { passage: Passage; numbers: readonly Numbered[] }) {
  const types = useApp((state) => state.codebook.claimTypes)
  return numbers
    .filter(({ passages }) => passages.some(({ id }) => id === passage.id))
    .map(({ number, claim }) => (
      <sup key={claim.id} className={styles['number']}>
        {types.find(({ key }) => key === claim.type)?.letter} {number}
      </sup>
    ))
}
