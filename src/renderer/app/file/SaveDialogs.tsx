// Where a copy of the project or a diagnostic file goes, in shells that have no dialog of their own for that.
import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { Input } from '../../../core/contract'
import { useActions, useApp, useAppStore } from '../../state/store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useOnce } from '../../ui/use-once'
import { words } from '../../ui/words'
import { copyName } from '../commands/run'
import { PathField } from '../PathField'
import { folderOf, inFolder, useFolder } from '../use-folder'
import { Progress } from './Progress'

export function SaveCopyDialog() {
  const actions = useActions()
  const store = useAppStore()
  const path = useApp((state) => state.project?.path ?? '')
  return (
    <SaveDialog
      title="Save a copy"
      help={words.whatCopies}
      folder={folderOf(path)}
      name={copyName(store)}
      kind="project"
      job={words.jobs.saveCopy}
      onSave={actions.saveCopy}
    />
  )
}

export function DiagnosticDialog() {
  const actions = useActions()
  return (
    <SaveDialog
      title="Save a diagnostic file"
      help={words.whatDiagnoses}
      folder={undefined}
      name={words.diagnosticName}
      kind="export"
      job=""
      onSave={actions.saveDiagnostic}
    />
  )
}

interface SaveDialogProps {
  title: string
  help: string
  folder: string | undefined
  name: string
  kind: Input<'choosePath'>['kind']
  job: string
  onSave: (path: string) => Promise<unknown>
}

function SaveDialog({ title, help, folder, name, kind, job, onSave }: SaveDialogProps) {
  const actions = useActions()
  const home = useFolder(folder)
  const [typed, setTyped] = useState<string>()
  const path = typed ?? (home ? inFolder(home.path, name) : '')
  const save = useOnce(async () => {
    if ((await onSave(path)) !== undefined) actions.closeDialog()
  })
  return (
    <Dialog
      title={title}
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={actions.closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="save-file" isDisabled={path === ''}>
            Save
          </Button>
        </>
      }
    >
      <p>{help}</p>
      <Form
        id="save-file"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <PathField
          label="File"
          path={path}
          onPath={setTyped}
          show="nothing"
          ask={{ purpose: 'save', kind, suggestedName: name }}
        />
      </Form>
      <Progress what={job} />
    </Dialog>
  )
}
