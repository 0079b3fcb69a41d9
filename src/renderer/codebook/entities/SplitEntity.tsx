// Makes a new entity of some names of one: which names go, what it is called, and which claims and sources go with it.
// Must not break: what is offered is a proposal; what somebody chose otherwise stays chosen when the names change.
import { useState } from 'react'
import type { Entity } from '../../../core/model/codebook'
import { useActions } from '../../state/store'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { useOnce } from '../../ui/use-once'
import { words } from '../../ui/words'
import { toList } from '../focus'
import { Buttons, Panel } from '../parts/Panel'
import styles from '../parts/parts.module.css'
import { Several } from '../parts/Several'
import { useGoing } from './use-going'

const text = words.codebook

export function SplitEntity({ entity, onClose }: { entity: Entity; onClose: () => void }) {
  const actions = useActions()
  const { id, aliases } = entity
  const [going, setGoing] = useState<readonly string[]>([])
  const [typed, setTyped] = useState<string>()
  const { rows, beyond, count, whole, again, choose, chosen } = useGoing(id, going)
  const name = (typed ?? going[0] ?? '').trim()
  const split = useOnce(async () => {
    const others = going.filter((each) => each !== name)
    const delta = await actions.change('splitEntity', { id, name, aliases: others, ...chosen() })
    if (delta?.id === undefined) return
    actions.bringUp('entities', delta.id)
    toList()
  })
  return (
    <Panel title={text.entities.splitTitle(entity.name)} onClose={onClose}>
      {aliases.length > 0 && (
        <Several
          label={text.entities.namesThatGo}
          rows={aliases.map((alias) => ({ id: alias, label: alias, on: going.includes(alias) }))}
          onChange={(alias, on) => setGoing(on ? [...going, alias] : going.filter((each) => each !== alias))}
        />
      )}
      <TextField label={text.entities.newName} value={typed ?? going[0] ?? ''} onChange={setTyped} />
      {rows && rows.length > 0 && (
        <Several label={text.entities.goWithIt(count.going, count.all)} rows={rows} onChange={choose} />
      )}
      {again && (
        <p className={styles['quiet']}>
          {text.entities.notRead(entity.name)} <Button onPress={again}>{text.entities.readAgain}</Button>
        </p>
      )}
      {!again && beyond.all > 0 && (
        <output className={styles['quiet']}>
          {whole
            ? text.entities.beyond(beyond.all, beyond.going, entity.name)
            : text.entities.beingRead(entity.name)}
        </output>
      )}
      {rows?.length === 0 && <p className={styles['quiet']}>{text.notUsed}</p>}
      <Buttons>
        <Button look="primary" isDisabled={name === '' || !whole} onPress={split}>
          {text.entities.splitNow}
        </Button>
        <Button onPress={onClose}>{text.cancel}</Button>
      </Buttons>
    </Panel>
  )
}
