// What a person sees while no project is open: the ways in, and the projects of the last days.
import { FilePlus2, FileUp, FolderOpen } from 'lucide-react'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import styles from './Welcome.module.css'
import type { Commands } from './commands'

export function Welcome({ commands }: { commands: Commands }) {
  return (
    <main className={styles['welcome']}>
      <div className={styles['column']}>
        <h1>Assay</h1>
        <p className={styles['lead']}>{words.lead}</p>
        <div className={styles['ways']}>
          <Button look="primary" icon={FilePlus2} onPress={() => commands.newProject.run()}>
            New project
          </Button>
          <Button icon={FolderOpen} onPress={() => commands.openProject.run()}>
            Open project
          </Button>
          <Button look="quiet" icon={FileUp} onPress={() => commands.load.run()}>
            {commands.load.label}
          </Button>
        </div>
        <Recent />
      </div>
    </main>
  )
}

function Recent() {
  const recent = useApp((state) => state.settings?.recent)
  const actions = useActions()
  if (!recent || recent.length === 0) return <p className={styles['none']}>{words.noRecent}</p>
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">Recent projects</h2>
      <ul className={styles['recent']}>
        {recent.map(({ path, title, openedAt }) => (
          <li key={path}>
            <Button look="quiet" aria-label={title} onPress={() => void actions.openProject(path)}>
              <span className={styles['title']}>{title}</span>
              <span className={styles['path']}>{path}</span>
              <time dateTime={openedAt}>
                {new Date(openedAt).toLocaleDateString(undefined, { dateStyle: 'medium' })}
              </time>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
