// The other names of an entity: added, taken away, made its name. Each change is one step.
import { ArrowUpToLine, Plus, X } from 'lucide-react'
import { type FormEvent, type RefObject, useRef, useState } from 'react'
import controls from '../../claims/controls/controls.module.css'
import type { Entity } from '../../../core/model/codebook'
import { useActions, useApp, useAppStore } from '../../state/store'
import { IconButton } from '../../ui/Button'
import { useInOrder } from '../../ui/use-in-order'
import { words } from '../../ui/words'
import styles from './entities.module.css'

const text = words.codebook.entities

export function Aliases({ entity }: { entity: Entity }) {
  const change = useNames(entity.id)
  const fixed = useApp((state) => state.project?.readOnly === true)
  const box = useRef<HTMLInputElement>(null)
  const { name, aliases } = entity
  const save = (edit: Edit): void => {
    change(edit)
    // What was pressed goes with its row.
    box.current?.focus()
  }
  return (
    <div className={controls['row']}>
      <span className={controls['label']}>{text.aliases}</span>
      <div className={controls['stack']}>
        {aliases.length > 0 && (
          <ul aria-label={text.aliases} className={styles['aliases']}>
            {aliases.map((each) => (
              <li key={each}>
                <span>{each}</span>
                <IconButton
                  icon={ArrowUpToLine}
                  label={text.makeName(each)}
                  isDisabled={fixed}
                  onPress={() => save((now) => named(now, each))}
                />
                <IconButton
                  icon={X}
                  label={text.removeAlias(each)}
                  isDisabled={fixed}
                  onPress={() => save((now) => ({ aliases: without(now, each) }))}
                />
              </li>
            ))}
          </ul>
        )}
        {!fixed && (
          <Add
            box={box}
            known={[name, ...aliases]}
            onAdd={(alias) => save((now) => ({ aliases: [...without(now, alias), alias] }))}
          />
        )}
      </div>
    </div>
  )
}

type Names = Pick<Entity, 'name' | 'aliases'>
type Edit = (now: Names) => Partial<Names>

const without = ({ aliases }: Names, alias: string): string[] => aliases.filter((each) => each !== alias)

/** One of the aliases becomes the name, and the name an alias; pressed twice it is done once. */
const named = (now: Names, alias: string): Partial<Names> =>
  now.name === alias ? {} : { name: alias, aliases: [now.name, ...without(now, alias)] }

/** Changes the names of an entity as they are when the turn comes: two changes may follow each other fast. */
function useNames(id: string): (edit: Edit) => void {
  const actions = useActions()
  const store = useAppStore()
  const inOrder = useInOrder()
  return (edit) =>
    void inOrder(async () => {
      const now = store.getState().codebook.entities.get(id)
      if (now) await actions.change('changeEntity', { id, ...edit(now) })
    })
}

interface AddProps {
  box: RefObject<HTMLInputElement | null>
  known: readonly string[]
  onAdd: (alias: string) => void
}

function Add({ box, known, onAdd }: AddProps) {
  const [typed, setTyped] = useState('')
  const alias = typed.trim()
  const isNew = alias !== '' && !known.includes(alias)
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (!isNew) return
    setTyped('')
    onAdd(alias)
  }
  return (
    <form className={styles['add']} onSubmit={add}>
      <input
        ref={box}
        aria-label={text.addAlias}
        className={controls['input']}
        placeholder={text.addAlias}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <IconButton icon={Plus} label={text.addIt} type="submit" isDisabled={!isNew} />
    </form>
  )
}
