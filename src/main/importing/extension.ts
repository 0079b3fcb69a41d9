// Which files are tried at all, by their names: known before anything of them is read.
import { WorkbenchError } from '../../core/errors'

/** The extensions of plain text; a name without one is tried as text, too. */
const textExtensions = ['', 'txt', 'text']

/** Throws `unreadable` for a file of a kind that can't be read. */
export function checkExtension(name: string): void {
  const extension = /\.([a-z][a-z0-9]{0,9})$/i.exec(name)?.[1] ?? ''
  if (!textExtensions.includes(extension.toLowerCase()))
    throw new WorkbenchError(
      'unreadable',
      `“${name}” was left out: Assay can't read .${extension} files yet.`,
    )
}
