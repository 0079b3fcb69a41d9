// Makes a record of a list: its name, and what else has to be known of it. Enter makes it and takes it in hand.
import { type FormEvent, type ReactNode, useState } from 'react'
import { Form } from 'react-aria-components'
import type { Delta } from '../../../core/contract'
import type { Coding } from '../../state/browsing'
import { useActions } from '../../state/store'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { useOnce } from '../../ui/use-once'
import { words } from '../../ui/words'
import { toList } from '../focus'
import { Buttons, Panel } from './Panel'

const text = words.codebook

interface NewRecordProps {
  list: Coding['list']
  make: (name: string) => Promise<Delta | undefined>
  onClose: () => void
  /** What is asked besides its name. */
  children?: ReactNode
}

export function NewRecord({ list, make, onClose, children }: NewRecordProps) {
  const actions = useActions()
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const go = useOnce(async () => {
    const delta = await make(name)
    if (delta?.id === undefined) return
    actions.bringUp(list, delta.id)
    toList()
  })
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (name !== '') go()
  }
  return (
    <Panel title={text.make[list]} onClose={onClose}>
      <Form onSubmit={onSubmit}>
        <TextField label={text.name} value={typed} onChange={setTyped} />
        {children}
        <Buttons>
          <Button look="primary" type="submit" isDisabled={name === ''}>
            {text.makeIt}
          </Button>
          <Button onPress={onClose}>{text.cancel}</Button>
        </Buttons>
      </Form>
    </Panel>
  )
}
