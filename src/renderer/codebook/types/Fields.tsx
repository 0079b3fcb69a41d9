// The fields of a claim type: their list, the one in hand below it, and what a change would do to values before it is made.
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { ClaimType, Field } from '../../../core/model/claim-type'
import { Button } from '../../ui/Button'
import { useOnce } from '../../ui/use-once'
import { words } from '../../ui/words'
import { draw, toField } from '../focus'
import { beside } from '../in-hand'
import { Buttons, Panel } from '../parts/Panel'
import parts from '../parts/parts.module.css'
import { FieldForm, fieldLabelId, type PartOf } from './FieldForm'
import { FieldList, type Reorder } from './FieldList'
import { changedField, keyFor } from './fields'
import { Outcomes } from './Outcomes'
import styles from './types.module.css'
import { useChange } from './use-change'

const text = words.codebook.types

/** Puts the focus on the label of the field in hand. */
const toLabel = (): void => toField(fieldLabelId)

/** Puts the focus on the field in hand in the list of them. */
function toFields(): void {
  draw()
  const list = document.querySelector(`[aria-label="${text.fields}"]`)
  list?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
}

export function Fields({ type, fixed }: { type: ClaimType; fixed: boolean }) {
  const { changing, field, form, choose, add, remove, change, move } = useFields(type)
  const { fields } = type
  return (
    <section aria-label={text.fields} className={parts['part']}>
      <div className={parts['head']}>
        <h3>{text.fieldsCounted(fields.length)}</h3>
        <Button icon={Plus} isDisabled={fixed} onPress={add}>
          {text.addField}
        </Button>
      </div>
      {changing.pending && (
        <Waiting type={type} changing={changing} pending={changing.pending} onDone={toFields} />
      )}
      <div className={styles['both']}>
        <FieldList
          // With a field more or less, the list begins at the one in hand.
          key={fields.length}
          fields={fields}
          at={field?.key}
          fixed={fixed}
          onAt={choose}
          onEdit={toLabel}
          onAdd={add}
          onRemove={remove}
          onMove={move}
        />
        {field && (
          <FieldForm
            key={form}
            type={type}
            field={field}
            fixed={fixed}
            onChange={change}
            onRemove={() => remove(field.key)}
          />
        )}
      </div>
    </section>
  )
}

/** A field as it was taken in hand; `n` counts how many were before it. */
interface Chosen {
  /** Those it goes by since then: they grow without a render, for a change that waits its turn has to find it. */
  keys: Set<string | undefined>
  /** The one that is in hand instead where it was removed. */
  next?: string | undefined
  n: number
}

/** The field in hand, and what can be done with it and to the list. */
function useFields({ id, fields }: ClaimType) {
  const changing = useChange(id)
  const [chosen, setChosen] = useState<Chosen>({ keys: new Set([fields[0]?.key]), n: 0 })
  const isChosen = ({ key }: Field): boolean => chosen.keys.has(key)
  const found = fields.find(isChosen)
  const field = found ?? fields.find(({ key }) => key === chosen.next) ?? fields[0]
  const keys = fields.map(({ key }) => key)
  const choose = (key: string | undefined): void => setChosen(({ n }) => ({ keys: new Set([key]), n: n + 1 }))
  return {
    changing,
    field,
    /** The form of a field stays the same one when that is renamed: somebody is in it. */
    form: found ? chosen.n : `instead ${field?.key}`,
    choose,
    change: (part: PartOf): Promise<unknown> =>
      changing.change((type) => {
        // Where the one in hand is gone, the one that is shown in its place is meant.
        const now = type.fields.find(isChosen) ?? type.fields.find(({ key }) => key === field?.key)
        if (!now) return { fields: type.fields }
        const change = part(now)
        if (change.key !== undefined) chosen.keys.add(change.key)
        return changedField(type, now.key, change)
      }),
    move: (order: Reorder): void => void changing.change((type) => ({ fields: order(type.fields) })),
    add: (): void => {
      choose(keyFor(text.newField, keys))
      const added = changing.change((type) => {
        const taken = type.fields.map((each) => each.key)
        return {
          fields: [...type.fields, { key: keyFor(text.newField, taken), label: text.newField, type: 'text' }],
        }
      })
      void added.then(toLabel)
    },
    remove: (key: string): void => {
      const removed = changing.change((type) => ({ fields: type.fields.filter((each) => each.key !== key) }))
      // Once it is gone, also where that waits for a word first, the one beside it is in hand.
      setChosen((now) => ({ ...now, next: beside(keys, key) }))
      void removed.then((made) => {
        if (made) toFields()
      })
    },
  }
}

interface WaitingProps {
  type: ClaimType
  changing: ReturnType<typeof useChange>
  pending: NonNullable<ReturnType<typeof useChange>['pending']>
  onDone: () => void
}

/** A change that touches values waits for a word. */
function Waiting({ type, changing, pending, onDone }: WaitingProps) {
  const labelIn =
    (fields: ClaimType['fields']) =>
    (key: string): string =>
      fields.find((each) => each.key === key)?.label ?? key
  const confirm = useOnce(() => changing.confirm().then(() => onDone()))
  const drop = (): void => {
    changing.drop()
    onDone()
  }
  return (
    <Panel title={text.whatHappens(pending.preview.claims)} onClose={drop}>
      <Outcomes
        preview={pending.preview}
        labelOf={labelIn(type.fields)}
        newLabelOf={labelIn(pending.input.fields)}
      />
      <Buttons>
        <Button look="primary" onPress={confirm}>
          {text.changeIt}
        </Button>
        <Button onPress={drop}>{text.leaveIt}</Button>
      </Buttons>
    </Panel>
  )
}
