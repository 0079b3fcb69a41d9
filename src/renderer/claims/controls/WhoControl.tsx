// Somebody: an entity that exists, one that is made on the spot, a plain name, or nobody's name.
// Must not break: what was typed and not taken from the list is kept as a name when the field is left.
import type { EntityRef } from '../../../core/model/basics'
import { useActions, useApp } from '../../state/store'
import { type Desk, elementId, useDesk, useSuggestedAt, useTypedAt } from '../form/desk'
import { put } from '../parts/edit'
import { type Path, valueAt, type WhoPart } from '../parts/part'
import { type Who, whoOf, whoOptions, whoText } from '../parts/who'
import { Picker } from './Picker'
import { suggestedKeys } from './suggested-keys'

export function WhoControl({ part, path }: { part: WhoPart; path: Path }) {
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
    return desk.edit((claim) => withWho(desk, claim, path, who))
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
  return (
    <Picker
      id={elementId(path)}
      label={part.label}
      placeholder={part.hint ?? 'Name'}
      text={text}
      options={options}
      fixed={desk.fixed}
      field={keys}
      onType={(next) => desk.type(path, next)}
      onPick={pick}
      onLeave={leave}
    />
  )
}

/** The claim with somebody at a path. */
const withWho = ({ form, suggested }: Desk, claim: Record<string, unknown>, path: Path, who: Who) =>
  (['entity', 'name', 'unnamed'] as const).reduce(
    (next, key) => put(form, next, [...path, key], who[key]) as Record<string, unknown>,
    suggested.before(claim, path),
  )

const done = Promise.resolve(true)
