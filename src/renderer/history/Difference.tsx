// Two wordings of one part as one line: what was removed is struck out, what was added is underlined.
// Must not break: the marks are there without their colours, and assistive technology is told of both.
import { ArrowRight } from 'lucide-react'
import { differences, type Piece } from './diff'
import styles from './History.module.css'

interface DifferenceProps {
  before: string | undefined
  after: string | undefined
}

export function Difference({ before, after }: DifferenceProps) {
  const pieces = differences(before, after)
  const replaced = pieces.every(({ as, text }) => as !== 'same' || !/[\p{L}\p{N}]/u.test(text))
  if (replaced && before !== undefined && after !== undefined)
    return (
      <>
        <PieceView piece={{ text: before, as: 'removed' }} />{' '}
        <ArrowRight size={12} aria-hidden className={styles['arrow']} />{' '}
        <PieceView piece={{ text: after, as: 'added' }} />
      </>
    )
  // The pieces of a line never change their order.
  return pieces.map((piece, n) => <PieceView key={n} piece={piece} />)
}

function PieceView({ piece: { text, as } }: { piece: Piece }) {
  if (as === 'removed') return <del className={styles['removed']}>{text}</del>
  if (as === 'added') return <ins className={styles['added']}>{text}</ins>
  return text
}
