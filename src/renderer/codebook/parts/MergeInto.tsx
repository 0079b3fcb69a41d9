// Makes a record part of another of its list: which one it becomes, and how much changes with that. One step to undo.
import { useState } from 'react'
import type { UsedBy } from '../../../core/answers'
import { useActions } from '../../state/store'
import { Button } from '../../ui/Button'
import { useOnce } from '../../ui/use-once'
import { words } from '../../ui/words'
import { toList } from '../focus'
import { useUsedBy } from '../use-used-by'
import { Another, type AnotherProps } from './Another'
import { Buttons, Panel } from './Panel'

const text = words.codebook
const verbs = { tags: 'mergeTags', entities: 'mergeEntities' } as const

interface MergeIntoProps {
  list: keyof typeof verbs
  id: string
  name: string
  others: AnotherProps['options']
  /** What would change, in words. */
  merging: (into: string, counts: UsedBy['counts']) => string
  onClose: () => void
}

export function MergeInto({ list, id, name, others, merging, onClose }: MergeIntoProps) {
  const actions = useActions()
  const { used } = useUsedBy(list, id)
  const [chosen, setChosen] = useState<string>()
  const into = others.find(({ key }) => key === chosen)
  const merge = useOnce(async () => {
    if (!into || !(await actions.change(verbs[list], { into: into.key, from: [id] }))) return
    actions.bringUp(list, into.key)
    toList()
  })
  return (
    <Panel title={text[list].mergeTitle(name)} onClose={onClose}>
      <Another label={text[list].becomes} options={others} onChoose={setChosen} />
      <output>{into && used && merging(into.label, used.counts)}</output>
      <Buttons>
        <Button look="primary" isDisabled={!into || !used} onPress={merge}>
          {text.mergeNow}
        </Button>
        <Button onPress={onClose}>{text.cancel}</Button>
      </Buttons>
    </Panel>
  )
}
