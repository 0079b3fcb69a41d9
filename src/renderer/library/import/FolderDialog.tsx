// Chooses a folder to import where the shell has no dialog of its own for that.
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { PathField } from '../../app/PathField'
import { useActions } from '../../state/store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { words } from '../../ui/words'

export function FolderDialog() {
  const actions = useActions()
  // No suggestion: one that comes late would get into what somebody begins to type. The list shows the home folder.
  const [path, setPath] = useState('')
  return (
    <Dialog
      title="Import a folder"
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={actions.closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="import-folder" isDisabled={path === ''}>
            Import
          </Button>
        </>
      }
    >
      <p>{words.importing.whatFolder}</p>
      <Form
        id="import-folder"
        onSubmit={(event) => {
          event.preventDefault()
          void actions.importPaths([path])
        }}
      >
        <PathField
          label="Folder"
          path={path}
          onPath={setPath}
          show="nothing"
          ask={{ purpose: 'open', kind: 'folder' }}
          open
        />
      </Form>
    </Dialog>
  )
}
