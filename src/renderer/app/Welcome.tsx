// What a person sees while no project is open: the ways in, the projects of the last days, and a place to drop documents.
import {
  ArchiveRestore,
  FilePlus2,
  FileUp,
  FolderOpen,
  Keyboard,
  type LucideIcon,
  Settings2,
  Sparkles,
} from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import type { Commands, PageCommand } from './commands'
import { Recent } from './Recent'
import styles from './Welcome.module.css'

export function Welcome({ commands }: { commands: Commands }) {
  const [held, drop] = useDropped()
  const known = useApp((state) => (state.settings?.recent ?? []).length > 0)
  return (
    <main className={styles['welcome']} data-held={held || undefined} {...drop}>
      <div className={styles['page']}>
        <div className={styles['title']}>
          <h1>Assay</h1>
          <p>{words.lead}</p>
        </div>
        <div className={styles['ways']}>
          <Way
            icon={Sparkles}
            label="Open sample project"
            help={words.welcome.sample}
            command={commands.openSample}
            first
            focused={!known}
          />
          <Way
            icon={FilePlus2}
            label="New project"
            help={words.welcome.create}
            command={commands.newProject}
          />
          <Way
            icon={FolderOpen}
            label="Open project"
            help={words.welcome.open}
            command={commands.openProject}
          />
        </div>
        <Recent />
        <p className={styles['drop']}>{words.welcome.drop}</p>
        <div className={styles['more']}>
          <More icon={FileUp} command={commands.load} />
          <More icon={ArchiveRestore} command={commands.backups} />
          <More icon={Settings2} command={commands.settings} />
          <More icon={Keyboard} command={commands.shortcuts} />
        </div>
      </div>
    </main>
  )
}

interface WayProps {
  icon: LucideIcon
  label: string
  help: string
  command: PageCommand
  first?: boolean
  /** Enter does it as soon as the page stands. */
  focused?: boolean
}

function Way({ icon: Icon, label, help, command, first = false, focused = false }: WayProps) {
  const helpId = useId()
  return (
    <div className={`${styles['way']} ${first ? styles['first'] : ''}`}>
      <Icon size={20} aria-hidden />
      <span className={styles['label']}>
        <AriaButton
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- nothing else has the focus, and Enter is to do what looks first
          autoFocus={focused}
          aria-describedby={helpId}
          className={styles['cover'] ?? ''}
          onPress={() => command.run()}
        >
          {label}
        </AriaButton>
        {command.keys !== undefined && <kbd>{command.keys}</kbd>}
      </span>
      <span id={helpId} className={styles['help']}>
        {help}
      </span>
    </div>
  )
}

function More({ icon, command }: { icon: LucideIcon; command: PageCommand }) {
  return (
    <Button look="quiet" icon={icon} onPress={() => command.run()}>
      {command.label}
    </Button>
  )
}

/** Documents that are dropped begin a project; of a project that is dropped, the page isn't told where it lies. */
function useDropped() {
  const actions = useActions()
  const [held, setHeld] = useState(false)
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setHeld(false)
    const files = [...event.dataTransfer.files]
    const project = files.find(({ name }) => name.endsWith('.assay'))
    if (project)
      actions.tell({
        level: 'info',
        message: words.welcome.droppedProject(project.name),
        ways: ['openProject'],
      })
    else if (files.length > 0) actions.newProjectFor(files)
  }
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault()
    setHeld(true)
  }
  const onDragLeave = (event: DragEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setHeld(false)
  }
  return [held, { onDrop, onDragOver, onDragLeave }] as const
}
