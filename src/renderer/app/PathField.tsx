// A path: typed, or found in a list of folders below the field. Where the shell has a dialog of its own, that is asked.
// Must not break: the list is an aid; whatever is typed is what is used.
import { ArrowUp, File, FileCheck2, Folder as FolderIcon, FolderOpen } from 'lucide-react'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Folder, Input } from '../../core/contract'
import { useActions } from '../state/store'
import { Button } from '../ui/Button'
import { TextField } from '../ui/Field'
import list from '../ui/List.module.css'
import { words } from '../ui/words'
import styles from './PathField.module.css'
import { folderOf, inFolder, useFolder } from './use-folder'

export interface PathFieldProps {
  label: string
  path: string
  onPath: (path: string) => void
  ask: Input<'choosePath'>
  /** What the list shows beside folders. */
  show: 'project' | 'file' | 'nothing'
  /** A file was chosen in the list, as if it were accepted. */
  onChosen?: (path: string) => void
  /** Shows the list from the start. */
  open?: boolean
}

const icons = { folder: FolderIcon, project: FileCheck2, file: File }

export function PathField({ label, path, onPath, ask, show, onChosen, open = false }: PathFieldProps) {
  const actions = useActions()
  const [listed, setListed] = useState(open)
  const typed = useRef(false)
  const row = useSuggested(path, typed)
  const browse = async (): Promise<void> => {
    const chosen = await actions.choosePath(ask)
    if (chosen === null) setListed(true)
    else if (chosen?.path != null) onPath(chosen.path)
  }
  const go = (folder: Folder['entries'][number]): void => {
    if (folder.kind !== 'folder') return onChosen ? onChosen(folder.path) : onPath(folder.path)
    onPath(ask.purpose === 'save' ? inFolder(folder.path, nameOf(path)) : inFolder(folder.path, ''))
  }
  return (
    <div className={styles['path']}>
      <div className={styles['row']} ref={row}>
        <TextField
          label={label}
          value={path}
          onChange={(written) => {
            typed.current = true
            onPath(written)
          }}
          isRequired
        />
        {!listed && (
          <Button icon={FolderOpen} onPress={() => void browse()}>
            Browse…
          </Button>
        )}
      </div>
      {listed && <Entries folder={folderOf(path)} show={show} onChosen={go} />}
    </div>
  )
}

/** Selects a suggestion that comes while the focus is there already, so that what is typed replaces it; never what was typed. */
function useSuggested(path: string, typed: RefObject<boolean>) {
  const row = useRef<HTMLDivElement>(null)
  const empty = path === ''
  // As the suggestion is shown, not later: a key in between would be added to it.
  useLayoutEffect(() => {
    const input = row.current?.querySelector('input')
    if (!empty && !typed.current && input && input === document.activeElement) input.select()
  }, [empty, typed])
  return row
}

const nameOf = (path: string): string => path.slice(folderOf(path)?.length ?? 0)

interface EntriesProps {
  folder: string | undefined
  show: PathFieldProps['show']
  onChosen: (entry: Folder['entries'][number]) => void
}

function Entries({ folder: path, show, onChosen }: EntriesProps) {
  const folder = useFolder(path)
  const up =
    folder?.parent === undefined
      ? []
      : [{ name: words.folderAbove, path: folder.parent, kind: 'folder' as const }]
  const inside = (folder?.entries ?? []).filter(({ kind }) => kind === 'folder' || kind === show)
  const entries = [...up, ...inside].map((entry) => ({ ...entry, id: entry.path }))
  return (
    <ListBox
      aria-label={words.folder(folder?.path ?? '')}
      className={`${list['list']} ${styles['list']}`}
      items={entries}
      onAction={(key) => {
        const entry = entries.find(({ id }) => id === key)
        if (entry) onChosen(entry)
      }}
      renderEmptyState={() => <p className={styles['empty']}>{words.emptyFolder}</p>}
    >
      {(entry) => {
        const Icon = entry.name === words.folderAbove ? ArrowUp : icons[entry.kind]
        return (
          <ListBoxItem textValue={entry.name} className={list['item'] ?? ''}>
            <Icon size={15} aria-hidden />
            {entry.name}
          </ListBoxItem>
        )
      }}
    </ListBox>
  )
}
