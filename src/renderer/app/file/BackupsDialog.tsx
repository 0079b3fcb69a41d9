// The backups of the open project, or of one that is not open: make one, make a project of one, remove one.
// Must not break: a backup never goes over the project; it becomes a project of its own at a new place.
import { useEffect, useState } from 'react'
import type { Backup } from '../../../core/answers'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { words } from '../../ui/words'
import { BackupList } from './BackupList'
import styles from './File.module.css'
import { RestoreForm } from './RestoreForm'

export function BackupsDialog() {
  const actions = useActions()
  const open = useApp((state) => state.project?.path)
  const recent = useApp((state) => state.settings?.recent ?? [])
  const [of, setOf] = useState(open ?? recent[0]?.path)
  const [made, again] = useState(0)
  const found = useBackups(of === open ? undefined : of, made)
  const [chosen, setChosen] = useState<Backup>()
  const backUp = (): void => void actions.backUp().then(() => again((n) => n + 1))
  return (
    <Dialog
      title="Backups"
      width="wide"
      onClose={actions.closeDialog}
      buttons={
        chosen ? (
          <RestoreButtons onBack={() => setChosen(undefined)} />
        ) : (
          <ListButtons onBackUp={open === undefined ? undefined : backUp} />
        )
      }
    >
      {open === undefined && <OfWhich recent={recent} of={of} onOf={setOf} />}
      {chosen ? (
        <RestoreForm backup={chosen} />
      ) : (
        <>
          {found && (
            <p className={styles['place']}>
              {words.backups.lieIn} <span>{found.folder}</span>
            </p>
          )}
          <BackupList
            backups={found?.backups ?? []}
            onRestore={setChosen}
            onRemoved={open === undefined ? undefined : () => again((n) => n + 1)}
          />
        </>
      )}
    </Dialog>
  )
}

function ListButtons({ onBackUp }: { onBackUp: (() => void) | undefined }) {
  const actions = useActions()
  return (
    <>
      {onBackUp && <Button onPress={onBackUp}>{words.backups.now}</Button>}
      <Button look="primary" onPress={actions.closeDialog}>
        Close
      </Button>
    </>
  )
}

function RestoreButtons({ onBack }: { onBack: () => void }) {
  return (
    <>
      <Button onPress={onBack}>{words.backups.back}</Button>
      <Button look="primary" type="submit" form="restore">
        {words.backups.restoreIt}
      </Button>
    </>
  )
}

interface OfWhichProps {
  recent: readonly { path: string; title: string }[]
  of: string | undefined
  onOf: (path: string) => void
}

function OfWhich({ recent, of, onOf }: OfWhichProps) {
  if (recent.length === 0) return <p>{words.backups.noProjects}</p>
  return (
    <label className={styles['which']}>
      {words.backups.ofWhich}
      <select value={of} onChange={({ target }) => onOf(target.value)}>
        {recent.map(({ path, title }) => (
          <option key={path} value={path}>
            {title} — {path}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The backups as they are now; read again whenever `made` goes up. */
function useBackups(path: string | undefined, made: number) {
  const actions = useActions()
  const open = useApp((state) => state.project !== undefined)
  const [found, setFound] = useState<{ folder: string; backups: Backup[] }>()
  useEffect(() => {
    let current = true
    if (!open && path === undefined) return undefined
    void actions.backups(path).then((answer) => {
      if (current) setFound(answer)
    })
    return () => {
      current = false
    }
  }, [actions, path, open, made])
  return found
}
