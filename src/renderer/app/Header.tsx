// The line at the top: what is open, the views, and what can be done with it.
import { ChevronDown, Download, FileInput, Keyboard, Redo2, Undo2 } from 'lucide-react'
import { useActions, useApp } from '../state/store'
import type { View } from '../state/state'
import { Button, IconButton } from '../ui/Button'
import { Menu, type MenuEntry } from '../ui/Menu'
import styles from './App.module.css'
import type { Commands, PageCommand } from './commands'

const entry = ({ label, keys, enabled, run }: PageCommand): MenuEntry => ({
  label,
  disabled: !enabled,
  run: () => run(),
  ...(keys === undefined ? {} : { keys }),
})

export function Header({ commands }: { commands: Commands }) {
  const title = useApp((state) => state.project?.record.title)
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const history = useApp((state) => state.history)
  const theme = useTheme()
  const file = [commands.newProject, commands.openProject, commands.load, commands.closeProject].map(entry)
  return (
    <header className={styles['header']}>
      <h1>
        <Menu label="Project" groups={[file, theme, [entry(commands.shortcuts)]]}>
          <Button look="quiet" aria-label={`Project: ${title}`}>
            <span className={styles['project']}>{title}</span>
            {readOnly && <span className={styles['tag']}>read only</span>}
            <ChevronDown size={14} aria-hidden />
          </Button>
        </Menu>
      </h1>
      <Tabs commands={commands} />
      <div className={styles['tools']} role="toolbar" aria-label="Project tools">
        <IconButton
          icon={Undo2}
          label="Undo"
          keys="Ctrl+Z"
          isDisabled={history.undo === undefined}
          onPress={() => commands.undo.run()}
        />
        <IconButton
          icon={Redo2}
          label="Redo"
          keys="Ctrl+Shift+Z"
          isDisabled={history.redo === undefined}
          onPress={() => commands.redo.run()}
        />
        <IconButton
          icon={Keyboard}
          label="Keyboard shortcuts"
          keys="?"
          onPress={() => commands.shortcuts.run()}
        />
        <Button look="quiet" icon={Download} onPress={() => commands.export.run()}>
          Export
        </Button>
        <Button icon={FileInput} isDisabled={readOnly} onPress={() => commands.import.run()}>
          Import
        </Button>
      </div>
    </header>
  )
}

function Tabs({ commands }: { commands: Commands }) {
  const view = useApp((state) => state.view)
  const tab = (name: View) => (
    <Button
      look="quiet"
      aria-current={view === name ? 'page' : undefined}
      onPress={() => commands[name].run()}
      aria-keyshortcuts={commands[name].spoken}
    >
      {commands[name].label}
    </Button>
  )
  return (
    <nav aria-label="Views" className={styles['tabs']}>
      {tab('read')}
      {tab('claims')}
    </nav>
  )
}

function useTheme(): MenuEntry[] {
  const theme = useApp((state) => state.settings?.theme ?? 'system')
  const actions = useActions()
  const choice = (value: typeof theme, label: string): MenuEntry => ({
    label,
    checked: theme === value,
    run: () => void actions.changeSettings({ theme: value }),
  })
  return [
    choice('system', 'Theme of the system'),
    choice('light', 'Light theme'),
    choice('dark', 'Dark theme'),
  ]
}
