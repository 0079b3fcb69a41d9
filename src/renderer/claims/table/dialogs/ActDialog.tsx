// A dialog of the ledger that does one thing: what it asks, Cancel, and the button that does it.
// Must not break: it is a form, so that Enter on a text, a choice or a tick does what the button does, and only while that can.
import { type ReactNode, useId } from 'react'
import { Form } from 'react-aria-components'
import { Button } from '../../../ui/Button'
import { Dialog, type DialogProps } from '../../../ui/Dialog'
import { words } from '../../../ui/words'

interface ActDialogProps extends Omit<DialogProps, 'buttons'> {
  /** What it does, on its button. */
  label: string
  disabled: boolean
  onDo: () => void
  children: ReactNode
}

export function ActDialog({ label, disabled, onDo, children, ...dialog }: ActDialogProps) {
  const form = useId()
  return (
    <Dialog
      {...dialog}
      buttons={
        <>
          <Button onPress={dialog.onClose}>{words.ledger.cancel}</Button>
          <Button look="primary" type="submit" form={form} isDisabled={disabled}>
            {label}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          onDo()
        }}
      >
        {children}
      </Form>
    </Dialog>
  )
}
