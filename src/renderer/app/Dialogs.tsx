// The one dialog that is open, if any.
import type { ReactNode } from 'react'
import type { DialogName } from '../state/state'
import { useApp } from '../state/store'
import { ExportDialog } from './ExportDialog'
import { FolderDialog } from '../library/import/FolderDialog'
import { ImportDialog } from '../library/import/ImportDialog'
import { PasteDialog } from '../library/import/PasteDialog'
import { LoadDialog } from './LoadDialog'
import { NameDialog } from './NameDialog'
import { NewProjectDialog } from './NewProjectDialog'
import { OpenProjectDialog } from './OpenProjectDialog'
import { Palette } from './palette/Palette'
import { ShortcutsDialog } from './ShortcutsDialog'

const dialogs: Partial<Record<DialogName, () => ReactNode>> = {
  newProject: NewProjectDialog,
  openProject: OpenProjectDialog,
  load: LoadDialog,
  import: ImportDialog,
  importFolder: FolderDialog,
  paste: PasteDialog,
  export: ExportDialog,
  palette: () => <Palette />,
  claimTypes: () => <Palette only="claimTypes" />,
  shortcuts: ShortcutsDialog,
  name: NameDialog,
}

export function Dialogs() {
  const dialog = useApp((state) => state.dialog)
  if (dialog === undefined) return null
  const Open = dialogs[dialog]
  return Open ? <Open /> : null
}
