// A line of a comparison: the paragraph of each version with what differs in it, and between them a sign that says how.
import { ArrowDownUp, Equal, Minus, PenLine, Plus, type LucideIcon } from 'lucide-react'
import type { Span } from '../../core/text/span'
import { words } from '../ui/words'
import { type DiffLine, type Line, piecesOf, type Sign } from './rows'
import styles from './Versions.module.css'

const text = words.versions.comparing
const signs: Record<Sign, LucideIcon> = {
  same: Equal,
  changed: PenLine,
  removed: Minus,
  added: Plus,
  movedAway: ArrowDownUp,
  movedHere: ArrowDownUp,
}

interface DiffLineProps {
  line: Line | undefined
  texts: { old: string; new: string }
}

export function DiffLineView({ line, texts }: DiffLineProps) {
  if (!line) return null
  if (line.as === 'folded')
    return (
      <td colSpan={3} className={styles['folded']}>
        {text.folded(line.lines.length)} <kbd>Enter</kbd>
      </td>
    )
  const Icon = signs[line.as]
  return (
    <>
      <Side span={line.old} line={line} text={texts.old} side="old" />
      <td className={styles['sign']} title={text.signs[line.as]}>
        {line.as !== 'same' && <Icon size={14} aria-hidden />}
        <span className={styles['unseen']}>{text.signs[line.as]}</span>
      </td>
      <Side span={line.new} line={line} text={texts.new} side="new" />
    </>
  )
}

interface SideProps {
  span: Span | undefined
  line: DiffLine
  text: string
  side: 'old' | 'new'
}

function Side({ span, line, text: whole, side }: SideProps) {
  if (!span)
    return (
      <td className={styles['nothing']}>
        <span className={styles['unseen']}>{text.nothing}</span>
      </td>
    )
  const Mark = side === 'old' ? 'del' : 'ins'
  const isAll = line.as === 'removed' || line.as === 'added'
  return (
    <td dir="auto" className={styles['side']} data-side={side}>
      {isAll ? (
        <Mark>{whole.slice(span.start, span.end)}</Mark>
      ) : (
        // The pieces of a paragraph never change their order.
        piecesOf(whole, span, line.differs?.[side]).map((piece, n) =>
          piece.differs ? <Mark key={n}>{piece.text}</Mark> : piece.text,
        )
      )}
    </td>
  )
}
