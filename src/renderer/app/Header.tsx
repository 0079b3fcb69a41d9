// The line at the top: the menu, what is open, the views, and what is done with it most.
import { Download, FileInput, Redo2, Search, Undo2 } from 'lucide-react'
import { wrongIn } from '../checks/shown'
import { useApp } from '../state/store'
import type { View } from '../state/places'
import { Button, IconButton } from '../ui/Button'
import { words } from '../ui/words'
import { hasVersions } from '../versions/pairs'
import type { Commands } from './commands'
import styles from './Header.module.css'
import { MainMenu } from './MainMenu'

export function Header({ commands }: { commands: Commands }) {
  const title = useApp((state) => state.project?.record.title)
  const readOnly = useApp((state) => state.project?.readOnly === true)
  return (
    <header className={styles['header']} data-frame>
      <div className={styles['start']}>
        <MainMenu commands={commands} />
        <h1 className={styles['title']}>{title}</h1>
        {readOnly && <span className={styles['mark']}>read only</span>}
      </div>
      <Tabs commands={commands} />
      <div className={styles['tools']} role="toolbar" aria-label="Project tools">
        <Tool command={commands.undo} icon={Undo2} label="Undo" />
        <Tool command={commands.redo} icon={Redo2} label="Redo" />
        <Button
          look="quiet"
          icon={Search}
          aria-label={`All commands ${commands.palette.keys ?? ''}`}
          onPress={() => commands.palette.run()}
        >
          <kbd>{commands.palette.keys}</kbd>
        </Button>
        <Button
          look="quiet"
          icon={Download}
          aria-label="Export"
          isDisabled={!commands.export.enabled}
          onPress={() => commands.export.run()}
        >
          <span>Export</span>
        </Button>
        <Button
          icon={FileInput}
          aria-label="Import"
          isDisabled={!commands.import.enabled}
          onPress={() => commands.import.run()}
        >
          <span>Import</span>
        </Button>
      </div>
    </header>
  )
}

interface ToolProps {
  command: Commands[keyof Commands]
  icon: typeof Undo2
  label: string
}

function Tool({ command, icon, label }: ToolProps) {
  return (
    <IconButton
      icon={icon}
      label={label}
      {...(command.keys !== undefined && { keys: command.keys })}
      isDisabled={!command.enabled}
      onPress={() => command.run()}
    />
  )
}

function Tabs({ commands }: { commands: Commands }) {
  const view = useApp((state) => state.view)
  const wrong = useApp((state) => wrongIn(state.checking.found?.checks))
  // Where no source has another version there is nothing to show.
  const versions = useApp((state) => state.view === 'versions' || hasVersions(state.sources))
  const waiting = useApp((state) => state.versioning.total ?? 0)
  const tab = (name: View, count = 0, said = '') => (
    <Button
      look="quiet"
      aria-current={view === name ? 'page' : undefined}
      {...(count > 0 && { 'aria-description': said })}
      onPress={() => commands[name].run()}
      aria-keyshortcuts={commands[name].spoken}
    >
      {commands[name].label}
      {count > 0 && (
        <span aria-hidden className={styles['count']}>
          {count.toLocaleString('en')}
        </span>
      )}
    </Button>
  )
  return (
    <nav aria-label="Views" className={styles['tabs']}>
      {tab('read')}
      {tab('claims')}
      {tab('checks', wrong, words.checking.wrong(wrong))}
      {tab('codebook')}
      {tab('review')}
      {tab('history')}
      {versions && tab('versions', waiting, words.versions.decideThese(waiting))}
    </nav>
  )
}
