// Asks before figures of different units are added, and says what such a sum would count.
// Must not break: the sum of a group is shown so only after somebody said yes to it here.
import { useActions, useAppStore } from '../../../state/store'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { words } from '../../../ui/words'

interface MixedDialogProps {
  group: string
  units: readonly string[]
  onClose: () => void
}

export function MixedDialog({ group, units, onClose }: MixedDialogProps) {
  const actions = useActions()
  const store = useAppStore()
  const add = (): void => {
    actions.setTable({ mixed: new Set([...store.getState().table.mixed, group]) })
    onClose()
  }
  const buttons = (
    <>
      <Button onPress={add}>{words.ledger.addMixed}</Button>
      <Button look="primary" onPress={onClose}>
        {words.ledger.dontAdd}
      </Button>
    </>
  )
  return (
    <Dialog title={words.ledger.mixedTitle} onClose={onClose} buttons={buttons}>
      <p>{words.ledger.mixed(units)}</p>
    </Dialog>
  )
}
