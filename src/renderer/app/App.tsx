// The frame of the page: header, notices, the view that is open, status. Keys that work everywhere start here.
// Must not break: which commands can be run changes at every other key, and only what shows that is drawn anew for it.
import { useEffect } from 'react'
import type { Connection } from '../state/connection'
import { useChecking } from '../checks/use-checking'
import { useWaiting } from '../versions/use-waiting'
import { DropZone } from '../library/import/DropZone'
import { LibraryRoom } from '../library/LibraryRoom'
import { PrintSheet } from '../reader/print/PrintSheet'
import { useApp } from '../state/store'
import { SuggestionsRoom } from '../suggestions/Suggestions'
import { Notices } from '../ui/Notices'
import { words } from '../ui/words'
import styles from './App.module.css'
import { Dialogs } from './Dialogs'
import { Header } from './Header'
import { Status } from './Status'
import { useCommands } from './commands'
import { useKeys } from './use-keys'
import { useShell } from './use-shell'
import { Views } from './Views'
import { Welcome } from './Welcome'

// The same elements each time, into which React doesn't look when the frame is drawn anew.
const room = (
  <SuggestionsRoom>
    <Views />
  </SuggestionsRoom>
)
const status = <Status />
const library = <LibraryRoom />
const beside = (
  <>
    <DropZone />
    <Dialogs />
    <PrintSheet />
    <Watches />
  </>
)

export function App({ listen }: { listen: Connection['listen'] }) {
  const commands = useCommands()
  const ready = useApp((state) => state.ready)
  const covered = useApp((state) => state.dialog !== undefined || state.naming)
  const open = useApp((state) => state.project !== undefined)
  useKeys(commands)
  useShell(listen, commands)
  return (
    <div className={styles['app']}>
      {open && <Header commands={commands} />}
      {ready && (open ? room : <Welcome commands={commands} />)}
      {!covered && <Notices run={(command) => commands[command].run()} />}
      {status}
      {open && library}
      {beside}
    </div>
  )
}

/** What follows the state without showing anything of it here. */
function Watches() {
  useTitle()
  useTheme()
  useChecking()
  useWaiting()
  return null
}

function useTitle(): void {
  const title = useApp(({ project, source, sources }) =>
    words.title(project?.record.title, source && sources.get(source.id)?.title),
  )
  useEffect(() => {
    document.title = title
  }, [title])
}

function useTheme(): void {
  const theme = useApp((state) => state.settings?.theme)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === undefined || theme === 'system') delete dataset['theme']
    else dataset['theme'] = theme
  }, [theme])
}
