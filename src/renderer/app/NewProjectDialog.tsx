// Asks for the title and the place of a new project, and once for the name of the person who codes.
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/Field'
import { useOnce } from '../ui/use-once'
import { words } from '../ui/words'
import { PathField } from './PathField'
import { fileName, inFolder, useFolder } from './use-folder'

export function NewProjectDialog() {
  const actions = useActions()
  const coder = useApp((state) => state.settings?.coder)
  const home = useFolder()
  const [title, setTitle] = useState('')
  const [typedPath, setTypedPath] = useState<string>()
  const [name, setName] = useState(coder?.name ?? '')
  const waiting = useApp((state) => state.waiting)
  const unnamed = coder?.confirmed === false
  const path = typedPath ?? (home ? inFolder(home.path, fileName(title, 'assay')) : '')

  const make = useOnce(async () => {
    if (unnamed && name.trim() !== '')
      await actions.changeSettings({ coder: { name: name.trim(), confirmed: true } })
    const made = await actions.newProject({ path, ...(title.trim() === '' ? {} : { title: title.trim() }) })
    if (made) await actions.importFiles(waiting)
  })
  return (
    <Dialog
      title="New project"
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={actions.closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="new-project" isDisabled={path === ''}>
            Create
          </Button>
        </>
      }
    >
      <Form
        id="new-project"
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        {waiting.length > 0 && <p>{words.waiting(waiting.length)}</p>}
        <TextField label="Title" value={title} onChange={setTitle} />
        <PathField
          label="File"
          path={path}
          onPath={setTypedPath}
          show="nothing"
          ask={{ purpose: 'save', kind: 'project', suggestedName: fileName(title, 'assay') }}
        />
        {unnamed && <TextField label="Your name" value={name} onChange={setName} help={words.whyName} />}
      </Form>
    </Dialog>
  )
}
