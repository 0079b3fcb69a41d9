// Asked once, before the first change: under which name changes are recorded. Closing it takes what stands there.
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/Field'
import { words } from '../ui/words'

export function NameDialog() {
  const actions = useActions()
  const known = useApp((state) => state.settings?.coder.name ?? '')
  const [name, setName] = useState(known)
  const tell = (): void => void actions.tellName(name.trim() || known)
  return (
    <Dialog
      title="Your name"
      onClose={tell}
      buttons={
        <Button look="primary" type="submit" form="your-name">
          Continue
        </Button>
      }
    >
      <Form
        id="your-name"
        onSubmit={(event) => {
          event.preventDefault()
          tell()
        }}
      >
        <TextField label="Your name" value={name} onChange={setName} help={words.whyName} />
      </Form>
    </Dialog>
  )
}
