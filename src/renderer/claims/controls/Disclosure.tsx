// A part of the form that is shown on demand: a button that says how much is in it, and what it opens.
// The rule: a section opens by itself only when it holds something as the claim is taken in hand; what is rarely needed
// says in a line what it holds, and opens when it is asked to.
import { Box } from './Box'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useStore } from 'zustand'
import { words } from '../../ui/words'
import { useDesk } from '../form/desk'
import { type Path, pathKey } from '../parts/part'
import styles from './controls.module.css'

interface DisclosureProps {
  /** What the desk knows it by. */
  door: string
  title: string
  /** How much it holds. */
  count: number
  /** How much more of it is suggested. */
  suggested?: number
  /** The parts in it, by their paths: while it is closed, it says how much there is to look at in them. */
  paths?: readonly Path[]
  children: ReactNode
}

function useDisclosure(door: string, opens: boolean): { open: boolean; toggle: () => void; id: string } {
  const desk = useDesk()
  const [first] = useState(opens)
  const open = desk.isOpen(door, first)
  return { open, toggle: () => desk.open(door, !open), id: useId() }
}

/** How much there is to look at in the parts at some paths. */
function useLookedAt(paths: readonly Path[]): number {
  const keys = paths.map((path) => `${pathKey(path)}.`)
  return useStore(
    useDesk().look,
    ({ said }) => [...said.keys()].filter((at) => keys.some((key) => `${at}.`.startsWith(key))).length,
  )
}

interface Counts {
  count: number
  suggested: number
  /** How much there is to look at; none of it where it can be seen. */
  looked: number
}

/** Said as a description, so that the name of the button stays the same. */
function countOf({ count, suggested, looked }: Counts) {
  const parts = [
    ...(count > 0 ? [`${count} filled in`] : []),
    ...(suggested > 0 ? [`${suggested} suggested`] : []),
    ...(looked > 0 ? [words.form.remarks(looked)] : []),
  ]
  return parts.length > 0 ? { 'aria-description': parts.join(', ') } : {}
}

const Badges = ({ count, suggested, looked }: Counts) => (
  <>
    {looked > 0 && (
      <span className={styles['badge']} data-looked aria-hidden>
        !
      </span>
    )}
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
  /** What it holds in one line, as long as it is closed. */
  summary?: string | undefined
  /** What stands behind its heading. */
  mark?: ReactNode
  /** What is suggested for it in one line. */
  offered?: string | undefined
}

/** A section of the form, with a heading; its content is a group of the same name. */
export function Section(props: SectionProps) {
  const { door, title, count, suggested = 0, paths = [], summary, mark, offered, children } = props
  const { open, toggle, id } = useDisclosure(door, count > 0)
  const looked = useLookedAt(paths)
  const counts = { count, suggested, looked: open ? 0 : looked }
  return (
    <section>
      <div className={styles['heading']}>
        <h3>
          <button
            type="button"
            className={styles['section']}
            aria-expanded={open}
            aria-controls={id}
            {...countOf(counts)}
            onClick={toggle}
          >
            <ChevronRight size={14} aria-hidden />
            <span>{title}</span>
            <Badges {...counts} />
          </button>
        </h3>
        {mark}
      </div>
      {!open && summary && <p className={styles['summary']}>{summary}</p>}
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

interface MoreProps extends DisclosureProps {
  below?: boolean
  /** Whether it is open at first: where somebody was typing in it. */
  opens: boolean
  /** What it holds in one line. */
  summary: string
}

/** The parts of a group that are rarely filled in. */
export function More({
  door,
  title,
  count,
  suggested = 0,
  paths = [],
  below = false,
  opens,
  summary,
  children,
}: MoreProps) {
  const { open, toggle, id } = useDisclosure(door, opens)
  const looked = useLookedAt(paths)
  const counts = { count, suggested, looked: open ? 0 : looked }
  return (
    <>
      <button
        type="button"
        className={`${styles['more']} ${below ? styles['below'] : ''}`}
        aria-expanded={open}
        aria-controls={id}
        {...countOf(counts)}
        onClick={toggle}
      >
        <ChevronRight size={12} aria-hidden />
        {title}
        <Badges {...counts} />
      </button>
      {!open && summary !== '' && (
        <p className={`${styles['held']} ${below ? styles['below'] : ''}`} title={summary}>
          {summary}
        </p>
      )}
      {open && (
        <div className={styles['nested']} id={id}>
          {children}
        </div>
      )}
    </>
  )
}
