// Complaints of the file system as sentences that name the file.
import { WorkbenchError } from '../../core/errors'

/** The error for a file or folder that can't be read; anything but a complaint of the file system is thrown on. */
export function fileError(path: string, error: unknown): WorkbenchError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined) throw error
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new WorkbenchError('notFound', `There is no file or folder “${path}”.`)
  if (code === 'EACCES' || code === 'EPERM')
    return new WorkbenchError('noAccess', `You have no permission to read “${path}”.`)
  if (code === 'ELOOP') return new WorkbenchError('unreadable', `“${path}” is a link that leads to itself.`)
  return new WorkbenchError('unreadable', `“${path}” could not be read (${code}).`)
}
