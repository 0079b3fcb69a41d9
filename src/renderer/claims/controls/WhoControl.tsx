// Somebody: an entity that exists, one that is made on the spot, a plain name, or nobody's name.
// Must not break: what was typed and not taken from the list is kept as a name when the field is left.
import type { EntityRef } from '../../../core/model/basics'
import { useActions, useApp } from '../../state/store'
import { elementId, useDesk, useRemarkAt, useSuggestedAt, useTypedAt } from '../form/desk'
import { putWho } from '../parts/edit'
import { type Path, valueAt, type WhoPart } from '../parts/part'
import type { Said } from '../parts/shown'
import { type Who, whoKeys, whoOf, whoOptions, whoText } from '../parts/who'
import { described, Message } from './Message'
import { Picker } from './Picker'
import { suggestedKeys } from './suggested-keys'
import styles from './controls.module.css'

interface WhoProps {
  part: WhoPart
  path: Path
}

export function WhoControl(props: WhoProps) {
  const remark = useRemarkAt(props.path)
  const offered = useSuggestedAt(props.path)
  const isOffered = whoKeys.some((key) => valueAt(offered, [key]) !== undefined)
  return (
    <div className={styles['stack']}>
      <WhoPicker {...props} remark={remark} />
      <Message id={elementId(props.path)} problem={undefined} remark={remark} suggested={isOffered} />
    </div>
  )
}

function WhoPicker({ part, path, remark }: WhoProps & { remark: Said | undefined }) {
  const desk = useDesk()
  const actions = useActions()
  const entities = useApp((state) => state.codebook.entities)
  const stored = whoText(valueAt(desk.claim, path) as EntityRef | undefined, entities)
  const typed = useTypedAt(path)
  const offered = whoText(useSuggestedAt(path) as EntityRef | undefined, entities)
  const suggested = typed === undefined && offered !== ''
  const text = typed?.text ?? (suggested ? offered : stored)
  const whoPath = [...path, '']
  const options = whoOptions(typed?.text ?? '', entities.values())

  const store = (who: Who): Promise<boolean> => {
    desk.suggested.decide(whoPath)
    return desk.edit((claim) => putWho(desk.form, desk.suggested.before(claim, path), path, who))
  }
  const pick = (key: string): void => {
    const choice = options.find((option) => option.key === key)?.choice
    if (!choice) return
    void desk.write(path, async () => {
      if ('who' in choice) return store(choice.who)
      const entity = await actions.addEntity({ ...choice.create, aliases: [] })
      return entity !== undefined && store({ entity })
    })
  }
  const leave = (): void => {
    if (!typed || typed.storing) return
    const same = typed.text.trim() === stored
    // Whoever empties the field turns down what was suggested in it.
    if (same && offered !== '') desk.suggested.dismiss(whoPath)
    void desk.write(path, () => (same ? done : store(whoOf(typed.text, entities.values()))))
  }
  const keys = suggestedKeys({ suggested, emptied: typed?.text === '' && offered !== '', dismiss: leave })
  const id = elementId(path)
  return (
    <Picker
      id={id}
      label={part.label}
      placeholder={part.hint ?? 'Name'}
      text={text}
      options={options}
      fixed={desk.fixed}
      field={{ ...keys, ...described(id, undefined, remark) }}
      onType={(next) => desk.type(path, next)}
      onPick={pick}
      onLeave={leave}
    />
  )
}

const done = Promise.resolve(true)
