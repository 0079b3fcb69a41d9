// A part of the form that is shown on demand: a button that says how much is in it, and what it opens.
// The rule: it opens by itself only when it holds something as the claim is taken in hand.
import { Box } from './Box'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useDesk } from '../form/desk'
import styles from './controls.module.css'

interface DisclosureProps {
  /** What the desk knows it by. */
  door: string
  title: string
  /** How much it holds. */
  count: number
  children: ReactNode
}

function useDisclosure(door: string, count: number): { open: boolean; toggle: () => void; id: string } {
  const desk = useDesk()
  const [first] = useState(count > 0)
  const open = desk.isOpen(door, first)
  return { open, toggle: () => desk.open(door, !open), id: useId() }
}

/** Said as a description, so that the name of the button stays the same. */
const countOf = (count: number) => (count > 0 ? { 'aria-description': `${count} filled in` } : {})

const Badge = ({ count }: { count: number }) =>
  count > 0 && (
    <span className={styles['badge']} aria-hidden>
      {count}
    </span>
  )

interface SectionProps extends DisclosureProps {
  /** What it holds in one line. */
  summary?: string | undefined
}

/** A section of the form, with a heading; its content is a group of the same name. */
export function Section({ door, title, count, summary, children }: SectionProps) {
  const { open, toggle, id } = useDisclosure(door, count)
  return (
    <section>
      <h3>
        <button
          type="button"
          className={styles['section']}
          aria-expanded={open}
          aria-controls={id}
          {...countOf(count)}
          onClick={toggle}
        >
          <ChevronRight size={14} aria-hidden />
          <span>{title}</span>
          <Badge count={count} />
        </button>
      </h3>
      {summary && <p className={styles['summary']}>{summary}</p>}
      {open && (
        <Box name={title} look="panel" id={id}>
          {children}
        </Box>
      )}
    </section>
  )
}

/** The parts of a group that are rarely filled in. */
export function More({ door, title, count, below = false, children }: DisclosureProps & { below?: boolean }) {
  const { open, toggle, id } = useDisclosure(door, count)
  return (
    <>
      <button
        type="button"
        className={`${styles['more']} ${below ? styles['below'] : ''}`}
        aria-expanded={open}
        aria-controls={id}
        {...countOf(count)}
        onClick={toggle}
      >
        <ChevronRight size={12} aria-hidden />
        {title}
        <Badge count={count} />
      </button>
      {open && (
        <div className={styles['nested']} id={id}>
          {children}
        </div>
      )}
    </>
  )
}
