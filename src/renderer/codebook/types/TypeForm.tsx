// What a claim type is called and how it looks, as fields that save as they are left: its name, letter, colour and key.
import type { ClaimType } from '../../../core/model/claim-type'
import type { OperationInput } from '../../../core/operations'
import { Choice } from '../../claims/controls/Choice'
import { Row } from '../../claims/controls/Row'
import { OwnField } from '../../inspector/source/OwnField'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import { nameId } from '../focus'
import { Colour } from '../parts/Colour'
import styles from '../parts/parts.module.css'

const text = words.codebook

interface TypeFormProps {
  type: ClaimType
  fixed: boolean
}

type Save = (patch: Omit<OperationInput['changeClaimType'], 'id'>) => Promise<unknown>

export function TypeForm({ type, fixed }: TypeFormProps) {
  const actions = useActions()
  const save: Save = (patch) => actions.change('changeClaimType', { id: type.id, ...patch })
  return (
    <form
      aria-label={text.one.claimTypes}
      className={styles['form']}
      onSubmit={(event) => event.preventDefault()}
    >
      <OwnField
        id={nameId}
        label={text.name}
        value={type.label}
        fixed={fixed}
        mark={text.types.keyIs(type.key)}
        check={(typed) => (typed === '' ? text.needsName : undefined)}
        onSave={(label) => save({ label })}
      />
      <OwnField
        short
        label={text.types.letter}
        value={type.letter}
        fixed={fixed}
        hint={text.types.letterHint}
        check={(typed) => (/^\S{1,2}$/u.test(typed) ? undefined : text.types.notALetter(typed))}
        onSave={(letter) => save({ letter })}
      />
      <Colour
        withLetter
        value={type.color}
        fixed={fixed}
        onChoose={(color = type.color) => save({ color })}
      />
      <Shortcut type={type} fixed={fixed} save={save} />
    </form>
  )
}

/** One of the digits that no other type has. */
function Shortcut({ type, fixed, save }: TypeFormProps & { save: Save }) {
  const types = useApp((state) => state.codebook.claimTypes)
  const isFree = (n: number): boolean => types.every(({ id, shortcut }) => id === type.id || shortcut !== n)
  return (
    <Row label={text.types.shortcut} to="codebook-shortcut">
      <div className={styles['short']}>
        <Choice
          id="codebook-shortcut"
          label={text.types.shortcut}
          options={[1, 2, 3, 4, 5, 6, 7, 8, 9]
            .filter(isFree)
            .map((n) => ({ key: String(n), label: String(n) }))}
          value={type.shortcut === undefined ? undefined : String(type.shortcut)}
          empty={text.types.noShortcut}
          fixed={fixed}
          onChoose={(n) => void save({ shortcut: n === undefined ? null : Number(n) })}
        />
      </div>
    </Row>
  )
}
