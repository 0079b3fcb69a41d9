// Makes a source of what was pasted: a title for it, and whether its structure is kept.
import { type ClipboardEvent, useState } from 'react'
import { Form, Radio, RadioGroup } from 'react-aria-components'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/Field'
import { words } from '../../ui/words'
import styles from './Import.module.css'
import { fileOf, type Keep, type Pasted, pastedOf, titleOf } from './pasted'

const title = 'Paste as a source'
/** As much as tells one text from another. */
const shown = 1500

export function PasteDialog() {
  const pasted = useApp((state) => state.pasted)
  return pasted ? <Deciding pasted={pasted} /> : <Waiting />
}

/** A page may not look at the clipboard by itself: somebody has to paste. */
function Waiting() {
  const actions = useActions()
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault()
    actions.paste(pastedOf(event.clipboardData))
  }
  return (
    <Dialog
      title={title}
      onClose={actions.closeDialog}
      buttons={<Button onPress={actions.closeDialog}>Cancel</Button>}
    >
      <textarea
        aria-label={words.importing.pasteHere}
        placeholder={words.importing.pasteHere}
        readOnly
        rows={4}
        className={styles['paste']}
        onPaste={onPaste}
      />
    </Dialog>
  )
}

function Deciding({ pasted }: { pasted: Pasted }) {
  const actions = useActions()
  const [keep, setKeep] = useState<Keep>(pasted.html === undefined ? 'plain' : 'rich')
  const [typed, setTyped] = useState(() => titleOf(pasted.text))
  const make = (): void => {
    const name = typed.trim() || titleOf(pasted.text) || words.importing.pasteName
    void actions.importPasted(fileOf(pasted, keep, name), name)
  }
  return (
    <Dialog
      title={title}
      width="wide"
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={actions.closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="paste">
            Import
          </Button>
        </>
      }
    >
      <Form
        id="paste"
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        <TextField label={words.importing.pasteTitle} value={typed} onChange={setTyped} />
        {pasted.html !== undefined && <KeepChoice keep={keep} onKeep={setKeep} />}
        <p className={styles['size']}>{words.importing.pasteSize(pasted.text.length)}</p>
        <p className={styles['preview']}>{pasted.text.trim().slice(0, shown)}</p>
      </Form>
    </Dialog>
  )
}

function KeepChoice({ keep, onKeep }: { keep: Keep; onKeep: (keep: Keep) => void }) {
  const choice = (value: Keep, label: string) => (
    <Radio value={value} className={styles['choice'] ?? ''}>
      <span className={styles['dot']} />
      {label}
    </Radio>
  )
  return (
    <RadioGroup
      aria-label={words.importing.pasteAs}
      value={keep}
      onChange={(value) => onKeep(value as Keep)}
      className={styles['choices'] ?? ''}
    >
      {choice('rich', words.importing.pasteRich)}
      {choice('plain', words.importing.pastePlain)}
    </RadioGroup>
  )
}
