// Two entities that may be the same, side by side, with the reason: one name for both, or both stay. One pair after the other.
import { useEffect, useRef } from 'react'
import type { Entity } from '../../../core/model/codebook'
import { useActions, useApp, useAppStore } from '../../state/store'
import { Button } from '../../ui/Button'
import { useInOrder } from '../../ui/use-in-order'
import { words } from '../../ui/words'
import { Buttons, Panel } from '../parts/Panel'
import { useUses } from '../use-used-by'
import styles from './entities.module.css'
import { KindIcon } from './KindIcon'
import { pairKey, useTwins } from './use-twins'

const text = words.codebook.entities

export function Twins({ onClose }: { onClose: () => void }) {
  const actions = useActions()
  const merge = useMerge()
  const twins = useTwins()
  const entities = useApp((state) => state.codebook.entities)
  const uses = useUses('entities')
  const pair = twins[0]
  const [a, b] = (pair?.ids ?? []).map((id) => entities.get(id))
  const first = useRef<HTMLDivElement>(null)
  const key = pair && pairKey(pair.ids)
  useEffect(() => first.current?.querySelector<HTMLElement>('button')?.focus(), [key])
  if (!pair || !a || !b)
    return (
      <Panel key="none" title={text.twins} onClose={onClose}>
        <p>{text.noTwins}</p>
        <Buttons>
          <Button onPress={onClose}>{words.codebook.close}</Button>
        </Buttons>
      </Panel>
    )
  return (
    <Panel key="pair" title={`${text.twins} ${text.left(twins.length)}`} onClose={onClose}>
      <p>{pair.because}</p>
      <div className={styles['pair']} ref={first}>
        <Twin entity={a} other={b} uses={uses.get(a.id)?.all ?? 0} merge={merge} />
        <Twin entity={b} other={a} uses={uses.get(b.id)?.all ?? 0} merge={merge} />
      </div>
      <Buttons>
        <Button onPress={() => void actions.keepApart(pairKey(pair.ids))}>{text.notSame}</Button>
        <Button onPress={() => actions.passTwins(pairKey(pair.ids))}>{text.skip}</Button>
        <Button onPress={onClose}>{words.codebook.close}</Button>
      </Buttons>
    </Panel>
  )
}

type Merge = (into: Entity, from: Entity) => void

/** Makes two entities one. Asked for twice, the second finds the pair gone: the next one isn't meant. */
function useMerge(): Merge {
  const actions = useActions()
  const store = useAppStore()
  const inOrder = useInOrder()
  return (into, from) =>
    void inOrder(async () => {
      const { entities } = store.getState().codebook
      if (entities.has(into.id) && entities.has(from.id))
        await actions.change('mergeEntities', { into: into.id, from: [from.id] })
    })
}

interface TwinProps {
  entity: Entity
  other: Entity
  uses: number
  merge: Merge
}

function Twin({ entity, other, uses, merge }: TwinProps) {
  const readOnly = useApp((state) => state.project?.readOnly === true)
  return (
    <div className={styles['twin']}>
      <p>
        <KindIcon kind={entity.kind} /> <strong>{entity.name}</strong>
      </p>
      <p>{text.alsoCalled(entity.aliases)}</p>
      <p>{words.codebook.usedTimes(uses)}</p>
      <Button isDisabled={readOnly} onPress={() => merge(entity, other)}>
        {text.bothAre(entity.name)}
      </Button>
    </div>
  )
}
