// Where the project that is made of a backup goes. The one that it came from stays as it is; its button is the dialog's.
import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { Backup } from '../../../core/answers'
import { useActions } from '../../state/store'
import { useOnce } from '../../ui/use-once'
import { words } from '../../ui/words'
import { PathField } from '../PathField'
import { fileName, inFolder, useFolder } from '../use-folder'

export function RestoreForm({ backup }: { backup: Backup }) {
  const actions = useActions()
  const home = useFolder()
  const name = fileName(words.backups.restoredName(backup.title, backup.madeAt.slice(0, 10)), 'assay')
  const [typed, setTyped] = useState<string>()
  const to = typed ?? (home ? inFolder(home.path, name) : '')
  const restore = useOnce(async () => {
    if (await actions.restoreBackup({ backup: backup.path, to })) actions.closeDialog()
  })
  return (
    <Form
      id="restore"
      onSubmit={(event) => {
        event.preventDefault()
        if (to !== '') restore()
      }}
    >
      <p>{words.backups.whatRestores(words.when(backup.madeAt))}</p>
      <PathField
        label="New project file"
        path={to}
        onPath={setTyped}
        show="nothing"
        ask={{ purpose: 'save', kind: 'project', suggestedName: name }}
      />
    </Form>
  )
}
