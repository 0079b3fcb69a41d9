// Which files are tried at all, and as what, by their names: known before anything of them is read.
import { WorkbenchError } from '../../core/errors'

/** The formats that can be read, by extension; `none`: the first bytes decide. */
const formats = new Map<string, 'text' | 'html' | 'markdown' | 'none'>([
  ['', 'none'],
  ['txt', 'text'],
  ['text', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
])

/** The format that a file's name says. Throws `unreadable` for a kind of file that can't be read. */
export function checkExtension(name: string): 'text' | 'html' | 'markdown' | 'none' {
  const extension = /\.([a-z][a-z0-9]{0,9})$/i.exec(name)?.[1] ?? ''
  const format = formats.get(extension.toLowerCase())
  if (format === undefined)
    throw new WorkbenchError(
      'unreadable',
      `“${name}” was left out: Assay can't read .${extension} files yet.`,
    )
  return format
}
