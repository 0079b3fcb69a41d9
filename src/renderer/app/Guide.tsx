// A short guide to the sample project, at the edge of the page and not in the way: what to try, with the keys for it.
// It folds itself while a claim is in hand, whose form needs the room.
import { X } from 'lucide-react'
import type { CommandName } from '../../core/commands'
import { useActions, useApp } from '../state/store'
import { IconButton } from '../ui/Button'
import { words } from '../ui/words'
import { useCommands } from './commands'
import styles from './Guide.module.css'

export function Guide() {
  const shown = useApp((state) => state.guide)
  return shown ? <Steps /> : null
}

function Steps() {
  const actions = useActions()
  const commands = useCommands()
  const isInHand = useApp((state) => state.hand !== undefined)
  const keysOf = (name: CommandName): string | undefined => commands[name].single ?? commands[name].keys
  return (
    <section aria-label={words.guide.title} className={styles['guide']}>
      <details open={!isInHand}>
        <summary>
          <h2>{words.guide.title}</h2>
        </summary>
        <ol>
          {words.guide.steps.map(({ what, keys }) => (
            <li key={what}>
              {what}
              <span className={styles['keys']}>
                {keys.map((key) => {
                  const shown = key in commands ? keysOf(key as CommandName) : key
                  return shown === undefined ? null : <kbd key={key}>{shown}</kbd>
                })}
              </span>
            </li>
          ))}
        </ol>
      </details>
      <IconButton icon={X} label={words.guide.close} onPress={actions.closeGuide} />
    </section>
  )
}
