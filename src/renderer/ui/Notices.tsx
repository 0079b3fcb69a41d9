// What went wrong, needs to be known or can be taken back. Each stays until it is dismissed, one about the last change
// until the next. They stand above the status line, or in the dialog that is open: behind that nobody can reach them.
import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import { type CommandName, commands } from '../../core/commands'
import { useActions, useApp } from '../state/store'
import { Button, IconButton } from './Button'
import styles from './Notices.module.css'

const icons = { info: Info, warning: TriangleAlert, error: CircleAlert }

/** `run` carries out a way that leads out; where there is none (in a dialog), only what happened is said. */
export function Notices({ run }: { run?: (command: CommandName) => void }) {
  const notices = useApp((state) => state.notices)
  const actions = useActions()
  return (
    <div className={styles['notices']} data-frame>
      {notices.map(({ id, level, message, ways = [] }) => {
        const Icon = icons[level]
        const take = (way: CommandName): void => {
          actions.dismiss(id)
          run?.(way)
        }
        return (
          <div
            key={id}
            role={level === 'info' ? 'note' : 'alert'}
            className={`${styles['notice']} ${styles[level]}`}
          >
            <Icon size={16} aria-hidden />
            <p>{message}</p>
            {run &&
              ways.map((way) => (
                <Button key={way} onPress={() => take(way)}>
                  {commands[way].label}
                </Button>
              ))}
            <IconButton icon={X} label="Dismiss" onPress={() => actions.dismiss(id)} />
          </div>
        )
      })}
    </div>
  )
}
