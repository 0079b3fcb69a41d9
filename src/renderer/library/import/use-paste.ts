// Ctrl+V anywhere but in a field makes a source of what is on the clipboard.
import { useEffect } from 'react'
import { useActions, useAppStore } from '../../state/store'
import { pastedOf } from './pasted'

const elsewhere = 'input, textarea, select, [contenteditable="true"], [data-dialog]'

export function usePaste(): void {
  const actions = useActions()
  const store = useAppStore()
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { project, dialog } = store.getState()
      const isTaken = event.target instanceof Element && event.target.closest(elsewhere) !== null
      if (!project || project.readOnly || dialog !== undefined || isTaken || !event.clipboardData) return
      event.preventDefault()
      const { files } = event.clipboardData
      if (files.length > 0) void actions.importFiles([...files])
      else actions.paste(pastedOf(event.clipboardData))
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [actions, store])
}
