// Makes a new project from an export in assay/1 JSON: which file, and where the project goes.
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useActions } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { useOnce } from '../ui/use-once'
import { words } from '../ui/words'
import { PathField } from './PathField'
import { inFolder, useFolder } from './use-folder'

export function LoadDialog() {
  const actions = useActions()
  const home = useFolder()
  const [typedPath, setPath] = useState<string>()
  const path = typedPath ?? (home ? inFolder(home.path, '') : '')
  const [typedTarget, setTypedTarget] = useState<string>()
  const target = typedTarget ?? (/[^\\/]$/.test(path) ? path.replace(/(\.assay)?(\.json)?$/i, '.assay') : '')
  const load = useOnce(() => actions.load(path, target))
  return (
    <Dialog
      title="Load an export"
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={actions.closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="load-export" isDisabled={target === ''}>
            Load
          </Button>
        </>
      }
    >
      <p>{words.whatLoads}</p>
      <Form
        id="load-export"
        onSubmit={(event) => {
          event.preventDefault()
          load()
        }}
      >
        <PathField
          label="Export (JSON)"
          path={path}
          onPath={setPath}
          show="file"
          ask={{ purpose: 'open', kind: 'export' }}
        />
        <PathField
          label="New project file"
          path={target}
          onPath={setTypedTarget}
          show="nothing"
          ask={{ purpose: 'save', kind: 'project' }}
        />
      </Form>
    </Dialog>
  )
}
