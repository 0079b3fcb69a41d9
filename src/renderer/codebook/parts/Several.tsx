// Several of a list, each on or off: one tab stop, arrows walk, Space and Enter turn one on or off.
import { Square, SquareCheck } from 'lucide-react'
import { Label, ListBox, ListBoxItem, Text } from 'react-aria-components'
import field from '../../ui/Field.module.css'
import entities from '../entities/entities.module.css'

interface SeveralProps {
  label: string
  rows: readonly { id: string; label: string; detail?: string | undefined; on: boolean }[]
  onChange: (id: string, on: boolean) => void
}

export function Several({ label, rows, onChange }: SeveralProps) {
  const before = new Set(rows.filter(({ on }) => on).map(({ id }) => id))
  return (
    <div className={field['field']}>
      <Label className={field['label']} elementType="span">
        {label}
      </Label>
      <ListBox
        aria-label={label}
        className={entities['choose'] ?? ''}
        selectionMode="multiple"
        selectedKeys={before}
        onSelectionChange={(keys) => {
          for (const { id, on } of rows) {
            const now = keys === 'all' || keys.has(id)
            if (now !== on) onChange(id, now)
          }
        }}
        items={rows}
        dependencies={[rows]}
      >
        {({ id, label: name, detail, on }) => {
          const Box = on ? SquareCheck : Square
          return (
            <ListBoxItem id={id} textValue={name} className={entities['option'] ?? ''}>
              <Box size={15} aria-hidden />
              <Text slot="label">
                {name}
                {detail !== undefined && <small>{detail}</small>}
              </Text>
            </ListBoxItem>
          )
        }}
      </ListBox>
    </div>
  )
}
