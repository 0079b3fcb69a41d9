// The choices of a field. A new label leaves the key, and with it what claims have chosen, as it is.
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import controls from '../../claims/controls/controls.module.css'
import type { Field } from '../../../core/model/claim-type'
import { OwnField } from '../../inspector/source/OwnField'
import { IconButton } from '../../ui/Button'
import { isComposing } from '../../ui/composing'
import { words } from '../../ui/words'
import { keyFor } from './fields'
import styles from './types.module.css'

type AChoice = NonNullable<Field['choices']>[number]

/** The choices after a change, of those before it. */
type Edit = (choices: readonly AChoice[]) => AChoice[]

interface ChoicesProps {
  field: Field
  fixed: boolean
  onChange: (edit: Edit) => Promise<unknown>
}

const text = words.codebook.types

export function Choices({ field, fixed, onChange }: ChoicesProps) {
  const { choices = [] } = field
  return (
    <div className={controls['row']}>
      <span className={controls['label']}>{text.choices}</span>
      <ul className={styles['choices']}>
        {choices.map((choice, n) => (
          <li key={choice.key}>
            <OwnField
              label={text.choice(n + 1)}
              value={choice.label}
              fixed={fixed}
              check={(next) => (next === '' ? words.codebook.needsName : undefined)}
              onSave={(label) =>
                onChange((all) => all.map((each) => (each.key === choice.key ? { ...each, label } : each)))
              }
            />
            <IconButton
              icon={Trash2}
              label={text.removeChoice(choice.label)}
              isDisabled={fixed}
              onPress={() => void onChange((all) => all.filter(({ key }) => key !== choice.key))}
            />
          </li>
        ))}
        {!fixed && <Add choices={choices} onChange={onChange} />}
      </ul>
    </div>
  )
}

function Add({ choices, onChange }: { choices: readonly AChoice[] } & Pick<ChoicesProps, 'onChange'>) {
  const [typed, setTyped] = useState('')
  const label = typed.trim()
  const known = label === '' || choices.some((each) => each.label === label)
  const add = (): void => {
    if (known) return
    setTyped('')
    void onChange((all) => {
      const taken = all.map(({ key }) => key)
      return [...all, { key: keyFor(label, taken), label }]
    })
  }
  return (
    <li>
      <input
        aria-label={text.addChoice}
        className={controls['input']}
        placeholder={text.addChoice}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event)) return
          event.preventDefault()
          add()
        }}
      />
      <IconButton icon={Plus} label={text.addThis} isDisabled={known} onPress={add} />
    </li>
  )
}
