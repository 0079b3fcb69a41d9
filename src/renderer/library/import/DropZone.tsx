// Files and folders dropped anywhere on the window are imported; while they are held over it, it says so.
// Must not break: without this the browser would leave the page for what was dropped.
import { FileInput } from 'lucide-react'
import { useEffect, useState } from 'react'
import { type Store, useActions, useApp, useAppStore } from '../../state/store'
import { words } from '../../ui/words'
import { foundIn, offered } from './found'
import styles from './Import.module.css'

export function DropZone() {
  const held = useDrop()
  const readOnly = useApp((state) => state.project?.readOnly === true)
  if (!held) return null
  return (
    <div className={styles['zone']}>
      <p>
        <FileInput size={22} aria-hidden />
        {readOnly ? words.importing.dropReadOnly : words.importing.dropHere}
      </p>
    </div>
  )
}

/** True while something that could be imported is held over the window. */
function useDrop(): boolean {
  const actions = useActions()
  const store = useAppStore()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault()
      setHeld(takes(store) && event.dataTransfer?.types.includes('Files') === true)
    }
    const leave = (event: DragEvent): void => {
      // Between two elements of the page there is always one that is entered.
      if (event.relatedTarget === null) setHeld(false)
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      setHeld(false)
      const data = event.dataTransfer
      if (!data || !takes(store)) return
      if (store.getState().project?.readOnly) return actions.say(words.importing.dropReadOnly)
      // Entries can only be asked for now; later the browser has forgotten them.
      const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
      if (entries.length > 0) void actions.importFound(foundIn(entries))
      else if (data.files.length > 0) void actions.importFound(offered([...data.files]))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [actions, store])
  return held
}

/** Whether a document would have a place to go to. */
const takes = (store: Store): boolean => {
  const { project, dialog } = store.getState()
  return project !== undefined && dialog === undefined
}
