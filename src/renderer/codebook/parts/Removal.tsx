// Before something is removed: what hangs on it and what becomes of that, in words. The removal is one step to undo.
import type { Coding } from '../../state/browsing'
import { Button } from '../../ui/Button'
import { useOnce } from '../../ui/use-once'
import { words } from '../../ui/words'
import { removalWords } from '../hanging'
import { useUsedBy } from '../use-used-by'
import { Buttons, Panel } from './Panel'
import { useRemove } from './use-remove'

interface RemovalProps {
  list: Coding['list']
  id: string
  name: string
  onRemoved: () => void
  onClose: () => void
}

const text = words.codebook.removal

export function Removal({ list, id, name, onRemoved, onClose }: RemovalProps) {
  const { used } = useUsedBy(list, id)
  const remove = useRemove(list)
  const go = useOnce(async () => {
    if (await remove(id)) onRemoved()
  })
  if (!used) return null
  return (
    <Panel title={text.title(name)} onClose={onClose}>
      <ul>
        {removalWords(list, used.counts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Buttons>
        <Button look="primary" onPress={go}>
          {text.remove}
        </Button>
        <Button onPress={onClose}>{text.keep}</Button>
      </Buttons>
    </Panel>
  )
}
