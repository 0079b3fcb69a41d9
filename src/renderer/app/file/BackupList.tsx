// A line for each backup, the newest first.
import { ArchiveRestore, Trash2 } from 'lucide-react'
import type { Backup } from '../../../core/answers'
import { useActions } from '../../state/store'
import { Button, IconButton } from '../../ui/Button'
import { words } from '../../ui/words'
import styles from './File.module.css'

export interface BackupListProps {
  backups: readonly Backup[]
  onRestore: (backup: Backup) => void
  /** Backups of the open project can be removed. */
  onRemoved: (() => void) | undefined
}

export function BackupList({ backups, onRestore, onRemoved }: BackupListProps) {
  const actions = useActions()
  if (backups.length === 0) return <p className={styles['soft']}>{words.backups.none}</p>
  return (
    <ul aria-label="Backups" className={styles['list']}>
      {backups.map((backup) => {
        const when = words.when(backup.madeAt)
        return (
          <li key={backup.path}>
            <span className={styles['what']}>{when}</span>
            <span className={styles['soft']}>
              {words.backups.reasons[backup.reason]} · {words.bytes(backup.bytes)}
            </span>
            <Button
              icon={ArchiveRestore}
              aria-label={words.backups.restoreOf(when)}
              onPress={() => onRestore(backup)}
            >
              {words.backups.restore}
            </Button>
            {onRemoved && (
              <IconButton
                icon={Trash2}
                label={words.backups.remove(when)}
                onPress={() => void actions.removeBackups([backup.path]).then(onRemoved)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
