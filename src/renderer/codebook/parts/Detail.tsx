// The frame of what is in hand: what it is called, what can be done with it, and below that what belongs to it.
import { type LucideIcon, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Coding } from '../../state/browsing'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { words } from '../../ui/words'
import codebook from '../Codebook.module.css'
import styles from './parts.module.css'

interface Deed {
  label: string
  icon?: LucideIcon
  run: () => void
}

interface DetailProps {
  /** What sort of thing it is. */
  label: string
  title: string
  /** Before the title. */
  sign?: ReactNode
  deeds: readonly Deed[]
  children: ReactNode
}

export function Detail({ label, title, sign, deeds, children }: DetailProps) {
  const readOnly = useApp((state) => state.project?.readOnly === true)
  return (
    // What is too long for its window can be scrolled with keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={label} className={styles['detail']} tabIndex={0}>
      <div className={styles['inner']}>
        <div className={styles['head']}>
          {sign}
          <h2>{title}</h2>
          <div className={styles['buttons']}>
            {deeds.map(({ label: name, icon, run }) => (
              <Button key={name} {...(icon && { icon })} isDisabled={readOnly} onPress={run}>
                {name}
              </Button>
            ))}
          </div>
        </div>
        {children}
      </div>
    </section>
  )
}

/** What stands there while nothing is in hand: what is being made, or else the way to make something. */
export function Nothing({ list, children }: { list: Coding['list']; children?: ReactNode }) {
  const actions = useActions()
  const filter = useApp((state) => state.coding.filter)
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const make = (): void => actions.browseCodebook({ doing: 'making' })
  return (
    <section aria-label={words.codebook.one[list]} className={styles['detail']}>
      {children ? (
        <div className={styles['inner']}>{children}</div>
      ) : (
        <div className={codebook['nothing']}>
          {filter === '' && !readOnly && (
            <Button icon={Plus} onPress={make}>
              {words.codebook.make[list]}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
