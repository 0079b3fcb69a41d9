// Finds a project file, where the shell has no dialog of its own for that.
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useActions } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { PathField } from './PathField'
import { inFolder, useFolder } from './use-folder'

export function OpenProjectDialog() {
  const actions = useActions()
  const home = useFolder()
  const [typedPath, setPath] = useState<string>()
  const path = typedPath ?? (home ? inFolder(home.path, '') : '')
  const open = (chosen: string): void => void actions.openProject(chosen)
  return (
    <Dialog
      title="Open project"
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={actions.closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="open-project" isDisabled={path === ''}>
            Open
          </Button>
        </>
      }
    >
      <Form
        id="open-project"
        onSubmit={(event) => {
          event.preventDefault()
          open(path)
        }}
      >
        <PathField
          label="File"
          path={path}
          onPath={setPath}
          onChosen={open}
          show="project"
          ask={{ purpose: 'open', kind: 'project' }}
          open
        />
      </Form>
    </Dialog>
  )
}
