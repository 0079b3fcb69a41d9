// Who has it from whom, a line for each claim, and how many independent origins remain.
import { ArrowRight } from 'lucide-react'
import type { Picture } from '../../../core/model/check'
import { words } from '../../ui/words'
import styles from './Pictures.module.css'

type OriginsPicture = Extract<Picture, { as: 'origins' }>

export function Origins({ picture: { lines, origins } }: { picture: OriginsPicture }) {
  return (
    <>
      <ol className={styles['origins']}>
        {lines.map(({ claim, names }) => (
          <li key={claim}>
            {names.map((name, n) => (
              <span key={n}>
                {n > 0 && <ArrowRight size={14} aria-label="from" />}
                {name}
              </span>
            ))}
          </li>
        ))}
      </ol>
      <figcaption>{words.checking.origins(origins)}</figcaption>
    </>
  )
}
