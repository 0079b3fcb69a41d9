// The settings of this person on this machine. Each counts at once; there is nothing to save.
import { useEffect, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useActions } from '../../state/store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { words } from '../../ui/words'
import { BackupSettings } from './BackupSettings'
import { GeneralSettings } from './GeneralSettings'
import { KeySettings } from './KeySettings'
import { ReadingSettings } from './ReadingSettings'
import { useWidth } from '../use-width'
import styles from './Settings.module.css'

const parts = {
  general: GeneralSettings,
  reading: ReadingSettings,
  keys: KeySettings,
  backups: BackupSettings,
}

export function SettingsDialog() {
  const actions = useActions()
  const tabs = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The tabs come with the frame after the dialog.
    const frame = requestAnimationFrame(() =>
      tabs.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus(),
    )
    return () => cancelAnimationFrame(frame)
  }, [])
  const width = useWidth()
  const names = Object.keys(parts) as (keyof typeof parts)[]
  return (
    <Dialog
      title="Settings"
      width="widest"
      onClose={actions.closeDialog}
      buttons={
        <Button look="primary" onPress={actions.closeDialog}>
          Close
        </Button>
      }
    >
      <Tabs
        ref={tabs}
        orientation={width === 'narrow' ? 'horizontal' : 'vertical'}
        className={styles['tabs'] ?? ''}
      >
        <TabList aria-label="Settings" className={styles['list'] ?? ''}>
          {names.map((name) => (
            <Tab key={name} id={name} className={styles['tab'] ?? ''}>
              {words.settings[name]}
            </Tab>
          ))}
        </TabList>
        {names.map((name) => {
          const Part = parts[name]
          return (
            <TabPanel key={name} id={name} className={styles['part'] ?? ''}>
              <Part />
            </TabPanel>
          )
        })}
      </Tabs>
    </Dialog>
  )
}
