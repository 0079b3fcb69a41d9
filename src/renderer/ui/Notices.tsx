// What went wrong or needs to be known; each stays until it is dismissed.
// It stands at the top of the page, or of the dialog that is open: what is behind a dialog nobody can reach.
import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import { useActions, useApp } from '../state/store'
import { IconButton } from './Button'
import styles from './Notices.module.css'

const icons = { info: Info, warning: TriangleAlert, error: CircleAlert }

export function Notices() {
  const notices = useApp((state) => state.notices)
  const actions = useActions()
  return (
    <div>
      {notices.map(({ id, level, message }) => {
        const Icon = icons[level]
        return (
          <div
            key={id}
            role={level === 'info' ? 'note' : 'alert'}
            className={`${styles['notice']} ${styles[level]}`}
          >
            <Icon size={16} aria-hidden />
            <p>{message}</p>
            <IconButton icon={X} label="Dismiss" onPress={() => actions.dismiss(id)} />
          </div>
        )
      })}
    </div>
  )
}
