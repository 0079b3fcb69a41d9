// The folder that a path field stands in: what is in it, and the folder a person starts from.
import { useEffect, useState } from 'react'
import type { Folder } from '../../core/contract'
import { useActions } from '../state/store'

/** The folder at `path` (the home folder when it is undefined), the one before until it is read; undefined where there is none. */
export function useFolder(path?: string): Folder | undefined {
  const actions = useActions()
  const [folder, setFolder] = useState<Folder>()
  useEffect(() => {
    let current = true
    void actions.peekFolder(path).then((answer) => {
      if (current) setFolder(answer)
    })
    return () => {
      current = false
    }
  }, [actions, path])
  return folder
}

/** A file in a folder, with the separator that the folder's own path is written with. */
export function inFolder(folder: string, name: string): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/'
  return folder.endsWith(separator) ? folder + name : folder + separator + name
}

/** The folder part of a path; undefined where there is none. */
export const folderOf = (path: string): string | undefined => /^(.*[\\/])[^\\/]*$/.exec(path)?.[1]

/** A title as a file name that every system takes. */
export const fileName = (title: string, extension: string): string =>
  `${title.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'Untitled'}.${extension}`
