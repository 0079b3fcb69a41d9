// A field of a claim type in hand: its label, key, type, help, whether it has to be filled in, and its choices.
import { Trash2 } from 'lucide-react'
import { Choice } from '../../claims/controls/Choice'
import { Row } from '../../claims/controls/Row'
import type { ClaimType, Field } from '../../../core/model/claim-type'
import { OwnField } from '../../inspector/source/OwnField'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Field'
import { words } from '../../ui/words'
import parts from '../parts/parts.module.css'
import { Choices } from './Choices'
import type { FieldChange } from './fields'

const text = words.codebook.types

export const fieldLabelId = 'codebook-field-label'

/** What is changed of a field as that is when the turn comes. */
export type PartOf = (field: Field) => FieldChange

interface FieldFormProps {
  type: ClaimType
  field: Field
  fixed: boolean
  /** Undefined: it could not be changed. */
  onChange: (part: PartOf) => Promise<unknown>
  onRemove: () => void
}

export function FieldForm({ type, field, fixed, onChange, onRemove }: FieldFormProps) {
  const change = (part: FieldChange): Promise<unknown> => onChange(() => part)
  const others = type.fields.filter(({ key }) => key !== field.key)
  return (
    <fieldset aria-label={text.field(field.label)} className={parts['form']}>
      <OwnField
        id={fieldLabelId}
        label={text.label}
        value={field.label}
        fixed={fixed}
        check={(typed) => (typed === '' ? words.codebook.needsName : undefined)}
        onSave={(label) => change({ label })}
      />
      <Row label={text.holds} to="codebook-field-type">
        <Choice
          id="codebook-field-type"
          label={text.holds}
          options={Object.entries(text.fieldTypes).map(([key, label]) => ({ key, label }))}
          value={field.type}
          required
          fixed={fixed}
          onChoose={(next) => void change({ type: next as Field['type'] })}
        />
      </Row>
      {(field.type === 'choice' || field.type === 'choices') && (
        <Choices
          field={field}
          fixed={fixed}
          onChange={(edit) => onChange(({ choices = [] }) => ({ choices: edit(choices) }))}
        />
      )}
      <Rest field={field} others={others} fixed={fixed} change={change} />
      {!fixed && (
        <div className={parts['buttons']}>
          <Button icon={Trash2} onPress={onRemove}>
            {text.removeField(field.label)}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

interface RestProps {
  field: Field
  others: readonly Field[]
  fixed: boolean
  change: (part: FieldChange) => Promise<unknown>
}

/** What forms and files say of it beside its label. */
function Rest({ field, others, fixed, change }: RestProps) {
  return (
    <>
      <OwnField
        long
        label={text.help}
        value={field.help ?? ''}
        fixed={fixed}
        hint={text.helpHint}
        onSave={(help) => change({ help: help || undefined })}
      />
      <OwnField
        label={text.key}
        value={field.key}
        fixed={fixed}
        hint={text.keyHint}
        check={(typed) => problemOfKey(typed, others)}
        onSave={(key) => change({ key })}
      />
      <Row label="">
        <Checkbox
          isSelected={field.required === true}
          isDisabled={fixed}
          onChange={(required) => void change({ required: required || undefined })}
        >
          {text.required}
        </Checkbox>
      </Row>
    </>
  )
}

function problemOfKey(typed: string, others: readonly Field[]): string | undefined {
  if (!/^[a-z][A-Za-z0-9]{0,39}$/.test(typed)) return text.notAKey(typed)
  const other = others.find(({ key }) => key === typed)
  return other && text.keyTaken(typed, other.label)
}
