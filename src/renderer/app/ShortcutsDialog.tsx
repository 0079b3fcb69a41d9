// The sheet of every key that works now, with the person's own keys; it can be printed.
import { Printer } from 'lucide-react'
import { type Menu } from '../../core/commands'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import { type PageCommand, useCommands } from './commands'
import styles from './ShortcutsDialog.module.css'

export function ShortcutsDialog() {
  const actions = useActions()
  const commands = Object.values(useCommands())
  const menus = Object.entries(words.menus) as [Menu, string][]
  return (
    <Dialog
      title="Keyboard shortcuts"
      width="widest"
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={() => actions.openDialog('settings')}>{words.changeKeys}</Button>
          <Button icon={Printer} onPress={() => window.print()}>
            {words.printSheet}
          </Button>
          <Button look="primary" onPress={actions.closeDialog}>
            Close
          </Button>
        </>
      }
    >
      <div className={styles['sheet']} data-printed>
        {menus.map(([menu, title]) => (
          <Section
            key={menu}
            title={title}
            commands={commands.filter((command) => command.menu === menu && command.keys !== undefined)}
          />
        ))}
        <Types />
        <TagLetters />
        <Moving />
      </div>
    </Dialog>
  )
}

function Section({ title, commands }: { title: string; commands: readonly PageCommand[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {commands.map(({ name, label, keys, single }) => (
          <div key={name}>
            <dt>
              {single !== undefined && <kbd>{single}</kbd>}
              {keys !== single && <kbd>{keys}</kbd>}
            </dt>
            <dd>{label.replace('…', '')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Types() {
  const types = useApp((state) => state.codebook.claimTypes)
  const singleKeys = useApp((state) => state.settings?.singleKeys !== false)
  if (types.length === 0 || !singleKeys) return null
  return (
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
  )
}

/** The letters of tags. */
function TagLetters() {
  const tags = useApp((state) => state.codebook.tags)
  const singleKeys = useApp((state) => state.settings?.singleKeys !== false)
  const lettered = [...tags.values()].filter(({ shortcut }) => shortcut !== undefined)
  if (lettered.length === 0 || !singleKeys) return null
  return (
    <section>
      <h3>{words.codebook.tagSelection}</h3>
      <dl>
        {lettered.map(({ id, name, shortcut }) => (
          <div key={id}>
            <dt>
              <kbd>{shortcut}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Moving() {
  return words.moving.map(({ title, keys }) => (
    <section key={title}>
      <h3>{title}</h3>
      <dl>
        {keys.map(([key, what]) => (
          <div key={what}>
            <dt>
              {key.split(' ').map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}
