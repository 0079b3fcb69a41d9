// Somebody: an entity that exists, one that is made on the spot, a plain name, or nobody's name.
// Must not break: what was typed and not taken from the list is kept as a name when the field is left.
import type { EntityRef } from '../../../core/model/basics'
import { useActions, useApp } from '../../state/store'
import { elementId, useDesk, useTypedAt } from '../form/desk'
import { put } from '../parts/edit'
import { type Path, valueAt, type WhoPart } from '../parts/part'
import { type Who, whoOf, whoOptions, whoText } from '../parts/who'
import { Picker } from './Picker'

export function WhoControl({ part, path }: { part: WhoPart; path: Path }) {
  const desk = useDesk()
  const actions = useActions()
  const entities = useApp((state) => state.codebook.entities)
  const stored = whoText(valueAt(desk.claim, path) as EntityRef | undefined, entities)
  const typed = useTypedAt(path)
  const text = typed?.text ?? stored
  const options = whoOptions(typed?.text ?? '', entities.values())

  const store = (who: Who): Promise<boolean> =>
    desk.edit((claim) =>
      (['entity', 'name', 'unnamed'] as const).reduce(
        (next, key) => put(desk.form, next, [...path, key], who[key]) as Record<string, unknown>,
        claim,
      ),
    )
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
    if (typed && !typed.storing)
      void desk.write(path, () =>
        typed.text.trim() === stored ? done : store(whoOf(typed.text, entities.values())),
      )
  }
  return (
    <Picker
      id={elementId(path)}
      label={part.label}
      placeholder={part.hint ?? 'Name'}
      text={text}
      options={options}
      fixed={desk.fixed}
      onType={(next) => desk.type(path, next)}
      onPick={pick}
      onLeave={leave}
    />
  )
}

const done = Promise.resolve(true)
