// A part of the form that is shown on demand: a button that says how much is in it, and what it opens.
// The rule: it opens by itself only when it holds something as the claim is taken in hand.
import { Box } from './Box'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { words } from '../../ui/words'
import { useDesk } from '../form/desk'
import styles from './controls.module.css'

interface DisclosureProps {
  /** What the desk knows it by. */
  door: string
  title: string
  /** How much it holds. */
  count: number
  /** How much more of it is suggested. */
  suggested?: number
  children: ReactNode
}

function useDisclosure(door: string, count: number): { open: boolean; toggle: () => void; id: string } {
  const desk = useDesk()
  const [first] = useState(count > 0)
  const open = desk.isOpen(door, first)
  return { open, toggle: () => desk.open(door, !open), id: useId() }
}

/** Said as a description, so that the name of the button stays the same. */
function countOf(count: number, suggested: number) {
  const parts = [
    ...(count > 0 ? [`${count} filled in`] : []),
    ...(suggested > 0 ? [`${suggested} suggested`] : []),
  ]
  return parts.length > 0 ? { 'aria-description': parts.join(', ') } : {}
}

const Badges = ({ count, suggested }: { count: number; suggested: number }) => (
  <>
    {count > 0 && (
      <span className={styles['badge']} aria-hidden>
        {count}
      </span>
    )}
    {suggested > 0 && (
      <span className={styles['badge']} data-suggested aria-hidden>
        {suggested}
      </span>
    )}
  </>
)

interface SectionProps extends DisclosureProps {
  /** What it holds in one line. */
  summary?: string | undefined
  /** What is suggested for it in one line. */
  offered?: string | undefined
}

/** A section of the form, with a heading; its content is a group of the same name. */
export function Section({ door, title, count, suggested = 0, summary, offered, children }: SectionProps) {
  const { open, toggle, id } = useDisclosure(door, count)
  return (
    <section>
      <h3>
        <button
          type="button"
          className={styles['section']}
          aria-expanded={open}
          aria-controls={id}
          {...countOf(count, suggested)}
          onClick={toggle}
        >
          <ChevronRight size={14} aria-hidden />
          <span>{title}</span>
          <Badges count={count} suggested={suggested} />
        </button>
      </h3>
      {summary && <p className={styles['summary']}>{summary}</p>}
      {offered && (
        <p className={styles['summary']} data-suggested>
          <span className={styles['unseen']}>{words.suggesting.suggested}: </span>
          {offered}
        </p>
      )}
      {open && (
        <Box name={title} look="panel" id={id}>
          {children}
        </Box>
      )}
    </section>
  )
}

/** The parts of a group that are rarely filled in. */
export function More({
  door,
  title,
  count,
  suggested = 0,
  below = false,
  children,
}: DisclosureProps & { below?: boolean }) {
  const { open, toggle, id } = useDisclosure(door, count)
  return (
    <>
      <button
        type="button"
        className={`${styles['more']} ${below ? styles['below'] : ''}`}
        aria-expanded={open}
        aria-controls={id}
        {...countOf(count, suggested)}
        onClick={toggle}
      >
        <ChevronRight size={12} aria-hidden />
        {title}
        <Badges count={count} suggested={suggested} />
      </button>
      {open && (
        <div className={styles['nested']} id={id}>
          {children}
        </div>
      )}
    </>
  )
}
