// Reads a codebook into the open project: which file, and in which format, as its name says. One step to undo.
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { PathField } from '../app/PathField'
import { inFolder, useFolder } from '../app/use-folder'
import { useActions } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Segmented } from '../ui/Segmented'
import { useOnce } from '../ui/use-once'
import { words } from '../ui/words'

const text = words.codebook.loading

export function LoadCodebookDialog() {
  const actions = useActions()
  const home = useFolder()
  const [typed, setPath] = useState<string>()
  const path = typed ?? (home ? inFolder(home.path, '') : '')
  const [chosen, setChosen] = useState<'codebook' | 'qdc'>()
  const from = chosen ?? (/\.qdc$/i.test(path) ? 'qdc' : 'codebook')
  const isFile = /[^\\/]$/.test(path)
  const load = useOnce(() => actions.loadCodebook(path, from))
  return (
    <Dialog
      title={text.title}
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={actions.closeDialog}>{words.codebook.cancel}</Button>
          <Button look="primary" type="submit" form="load-codebook" isDisabled={!isFile}>
            {text.load}
          </Button>
        </>
      }
    >
      <p>{text.what}</p>
      <Form
        id="load-codebook"
        onSubmit={(event) => {
          event.preventDefault()
          if (isFile) load()
        }}
      >
        <PathField
          label={text.file}
          path={path}
          onPath={setPath}
          show="file"
          ask={{ purpose: 'open', kind: 'export' }}
        />
        <Segmented
          label={text.format}
          value={from}
          onChange={setChosen}
          choices={[
            { value: 'codebook', label: text.formats.codebook },
            { value: 'qdc', label: text.formats.qdc },
          ]}
        />
      </Form>
    </Dialog>
  )
}
