// The one dialog that is open, if any, and above it the question who makes the changes.
import { type ReactNode, useEffect, useState } from 'react'
import type { DialogName } from '../state/places'
import { useApp } from '../state/store'
import { CoverageDialog } from '../checks/coverage/CoverageDialog'
import { UndoSinceDialog } from '../history/UndoSinceDialog'
import { GraphDialog } from '../graph/GraphDialog'
import { ExportDialog } from '../transfer/ExportDialog'
import { LoadCodebookDialog } from '../transfer/LoadCodebookDialog'
import { FolderDialog } from '../library/import/FolderDialog'
import { ImportDialog } from '../library/import/ImportDialog'
import { PasteDialog } from '../library/import/PasteDialog'
import { MakeVersionDialog } from '../versions/MakeVersionDialog'
import { AboutDialog, LicencesDialog } from './file/AboutDialogs'
import { BackupsDialog } from './file/BackupsDialog'
import { HealthDialog } from './file/HealthDialog'
import { RemoveForGoodDialog } from './file/RemoveForGoodDialog'
import { DiagnosticDialog, SaveCopyDialog } from './file/SaveDialogs'
import { LoadDialog } from './LoadDialog'
import { NameDialog } from './NameDialog'
import { NewProjectDialog } from './NewProjectDialog'
import { OpenProjectDialog } from './OpenProjectDialog'
import { Palette } from './palette/Palette'
import { SettingsDialog } from './settings/SettingsDialog'
import { ShortcutsDialog } from './ShortcutsDialog'

const dialogs: Record<DialogName, () => ReactNode> = {
  newProject: NewProjectDialog,
  openProject: OpenProjectDialog,
  load: LoadDialog,
  loadCodebook: LoadCodebookDialog,
  import: ImportDialog,
  importFolder: FolderDialog,
  paste: PasteDialog,
  makeVersion: MakeVersionDialog,
  export: ExportDialog,
  palette: () => <Palette />,
  claimTypes: () => <Palette only="claimTypes" />,
  shortcuts: ShortcutsDialog,
  settings: SettingsDialog,
  backups: BackupsDialog,
  health: HealthDialog,
  coverage: CoverageDialog,
  undoSince: UndoSinceDialog,
  graph: GraphDialog,
  saveCopy: SaveCopyDialog,
  removeForGood: RemoveForGoodDialog,
  diagnostic: DiagnosticDialog,
  licences: LicencesDialog,
  about: AboutDialog,
}

export function Dialogs() {
  const naming = useApp((state) => state.naming)
  return (
    <>
      <OpenDialog />
      {naming && <NameQuestion />}
    </>
  )
}

function OpenDialog() {
  const dialog = useApp((state) => state.dialog)
  if (dialog === undefined) return null
  const Open = dialogs[dialog]
  return <Open />
}

/**
 * A dialog gives the focus back to where it finds it: a field that is being left hands it on first, and a menu in the
 * frame after it closed.
 */
function NameQuestion() {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setReady(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(task)
    }
  }, [])
  return ready && <NameDialog />
}
