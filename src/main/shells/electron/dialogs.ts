// The native dialogs that ask for a path.
import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { Checked } from '../../../core/contract'

const projects: FileFilter[] = [{ name: 'Assay project', extensions: ['assay'] }]

/** Asks for a path; null when the person cancelled. */
export async function askForPath(
  window: BrowserWindow,
  { purpose, kind, suggestedName }: Checked<'choosePath'>,
): Promise<string | null> {
  const filters = kind === 'project' ? projects : []
  const defaults = suggestedName === undefined ? {} : { defaultPath: suggestedName }
  if (purpose === 'save' && kind !== 'folder') {
    const { canceled, filePath } = await dialog.showSaveDialog(window, { filters, ...defaults })
    return canceled ? null : filePath
  }
  const properties = [kind === 'folder' ? ('openDirectory' as const) : ('openFile' as const)]
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties, filters, ...defaults })
  return canceled ? null : (filePaths[0] ?? null)
}
