// Where backups go and how many stay.
import { useActions, useApp } from '../../state/store'
import { Checkbox } from '../../ui/Field'
import { Segmented } from '../../ui/Segmented'
import { Stepper } from '../../ui/Stepper'
import { words } from '../../ui/words'
import { PathField } from '../PathField'
import { useFolder } from '../use-folder'
import styles from './Settings.module.css'

const { keep, where } = words.settings

export function BackupSettings() {
  const actions = useActions()
  const backups = useApp((state) => state.settings?.backups)
  if (!backups) return null
  const change = (part: { [K in keyof typeof backups]?: (typeof backups)[K] | null }): void =>
    void actions.changeSettings({ backups: part })
  return (
    <>
      <Checkbox isSelected={backups.automatic} onChange={(automatic) => change({ automatic })}>
        {words.settings.automatic}
      </Checkbox>
      <div className={styles['row']}>
        <Stepper
          label={keep.recent}
          value={backups.recent}
          onChange={(recent) => change({ recent })}
          min={1}
          max={100}
        />
        <Stepper
          label={keep.daily}
          value={backups.daily}
          onChange={(daily) => change({ daily })}
          min={0}
          max={60}
        />
        <Stepper
          label={keep.weekly}
          value={backups.weekly}
          onChange={(weekly) => change({ weekly })}
          min={0}
          max={60}
        />
      </div>
      <Place folder={backups.folder} onFolder={(folder) => change({ folder })} />
    </>
  )
}

function Place({
  folder,
  onFolder,
}: {
  folder: string | undefined
  onFolder: (folder: string | null) => void
}) {
  const home = useFolder()
  return (
    <>
      <Segmented
        label={where.label}
        value={folder === undefined ? 'beside' : 'folder'}
        onChange={(chosen) => onFolder(chosen === 'beside' ? null : (home?.path ?? ''))}
        choices={[
          { value: 'beside', label: where.beside },
          { value: 'folder', label: where.folder },
        ]}
      />
      {folder === undefined ? (
        <p className={styles['note']}>{words.settings.whyBeside}</p>
      ) : (
        <PathField
          label={where.path}
          path={folder}
          onPath={(path) => path !== '' && onFolder(path)}
          show="nothing"
          ask={{ purpose: 'open', kind: 'folder' }}
        />
      )}
    </>
  )
}
