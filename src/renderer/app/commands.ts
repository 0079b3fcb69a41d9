// What menus, buttons, keys and the shell's own menu can all do, each said once.
import { useMemo } from 'react'
import type { Command } from '../../core/contract'
import { useActions } from '../state/store'
import { pickFiles } from './pick-files'

export interface PageCommand {
  label: string
  /** As it is shown; keys.ts matches it. */
  keys?: string
  run: () => void
}

type Name = Command | 'load' | 'closeProject' | 'shortcuts' | 'read' | 'claims'
export type Commands = Readonly<Record<Name, PageCommand>>

export function useCommands(): Commands {
  const actions = useActions()
  return useMemo<Commands>(() => {
    const openProject = async (): Promise<void> => {
      const chosen = await actions.choosePath({ purpose: 'open', kind: 'project' })
      if (chosen === null) actions.openDialog('openProject')
      else if (chosen?.path != null) await actions.openProject(chosen.path)
    }
    // A menu of the shell brings no user activation, without which no file dialog opens: then a button has to.
    const chooseFiles = (): void => {
      if (!navigator.userActivation.isActive) actions.openDialog('import')
      else void pickFiles().then((files) => actions.importFiles(files))
    }
    return {
      newProject: { label: 'New project', run: () => actions.openDialog('newProject') },
      openProject: { label: 'Open project', keys: 'Ctrl+O', run: () => void openProject() },
      load: { label: 'Load an export…', run: () => actions.openDialog('load') },
      closeProject: { label: 'Close project', run: () => void actions.closeProject() },
      import: {
        label: 'Import',
        keys: 'Ctrl+I',
        run: chooseFiles,
      },
      export: { label: 'Export', keys: 'Ctrl+E', run: () => actions.openDialog('export') },
      undo: { label: 'Undo', keys: 'Ctrl+Z', run: () => void actions.undo() },
      redo: { label: 'Redo', keys: 'Ctrl+Shift+Z', run: () => void actions.redo() },
      shortcuts: { label: 'Keyboard shortcuts', keys: '?', run: () => actions.openDialog('shortcuts') },
      read: { label: 'Read', keys: 'g r', run: () => actions.go('read') },
      claims: { label: 'Claims', keys: 'g c', run: () => actions.go('claims') },
    }
  }, [actions])
}
