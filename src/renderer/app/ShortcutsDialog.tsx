// The sheet of every key that works now.
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import styles from './ShortcutsDialog.module.css'

export function ShortcutsDialog() {
  const actions = useActions()
  const types = useApp((state) => state.codebook.claimTypes)
  return (
    <Dialog
      title="Keyboard shortcuts"
      width="widest"
      onClose={actions.closeDialog}
      buttons={
        <Button look="primary" onPress={actions.closeDialog}>
          Close
        </Button>
      }
    >
      <div className={styles['sheet']}>
        {words.shortcuts.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <Row key={key} keys={key} what={what} />
              ))}
            </dl>
          </section>
        ))}
        {types.length > 0 && (
          <section>
            <h3>{words.claimFromSelection}</h3>
            <dl>
              {types.map((type) => (
                <div key={type.id}>
                  <dt>{type.shortcut !== undefined && <kbd>{type.shortcut}</kbd>}</dt>
                  <dd>
                    <TypeBadge type={type} silent /> {type.label}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
    </Dialog>
  )
}

function Row({ keys, what }: { keys: string; what: string }) {
  return (
    <div>
      <dt>
        {keys.split(' ').map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{what}</dd>
    </div>
  )
}
