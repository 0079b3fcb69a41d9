// The fields of a claim type in their order: arrows walk, Alt+arrows and dragging move, Enter edits, Insert adds, Delete removes.
import type { KeyboardEvent } from 'react'
import { ListBox, ListBoxItem, useDragAndDrop } from 'react-aria-components'
import type { Field } from '../../../core/model/claim-type'
import { words } from '../../ui/words'
import { moved } from './fields'
import styles from './types.module.css'

/** The fields in another order. */
export type Reorder = (fields: readonly Field[]) => Field[]

interface FieldListProps {
  fields: readonly Field[]
  at: string | undefined
  fixed: boolean
  onAt: (key: string) => void
  onEdit: (key: string) => void
  onAdd: () => void
  onRemove: (key: string) => void
  onMove: (order: Reorder) => void
}

const text = words.codebook.types

export function FieldList({ fields, at, fixed, onAt, ...acts }: FieldListProps) {
  const dragAndDropHooks = useReordering(fixed, acts.onMove)
  return (
    <div role="presentation" onKeyDownCapture={keysOf({ at, fixed, ...acts })}>
      <ListBox
        aria-label={text.fields}
        className={styles['fields'] ?? ''}
        items={fields.map((field) => ({ id: field.key, field }))}
        dependencies={[fields]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={at === undefined ? [] : [at]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onAt(String(key))
        }}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className={styles['noFields']}>{text.noFields}</p>}
      >
        {({ field }) => (
          <ListBoxItem textValue={field.label} className={styles['field'] ?? ''}>
            <span>{field.label}</span>
            <span>
              {text.fieldTypes[field.type]}
              {field.required === true && ` · ${text.requiredShort}`}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}

type Keys = Omit<FieldListProps, 'onAt' | 'fields'>

const keysOf =
  ({ at, fixed, onEdit, onAdd, onRemove, onMove }: Keys) =>
  (event: KeyboardEvent): void => {
    if (fixed) return
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (event.altKey && by !== undefined) {
      onMove((all) => {
        const place = all.findIndex(({ key }) => key === at)
        return moved(all, place, place + by)
      })
    } else if (event.key === 'Insert') onAdd()
    else if (event.key === 'Delete' && at !== undefined) onRemove(at)
    else if ((event.key === 'Enter' || event.key === 'F2') && at !== undefined) onEdit(at)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

/** Dragging a field to another place among the others. */
function useReordering(fixed: boolean, onMove: FieldListProps['onMove']) {
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: fixed,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) =>
      onMove((fields) => {
        const from = fields.findIndex(({ key }) => keys.has(key))
        const onto = fields.findIndex(({ key }) => key === target.key)
        const behind = onto + (target.dropPosition === 'after' ? 1 : 0)
        return moved(fields, from, behind > from ? behind - 1 : behind)
      }),
  })
  return dragAndDropHooks
}
