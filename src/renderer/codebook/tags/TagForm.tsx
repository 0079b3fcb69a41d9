// What is known of a tag, as fields that save as they are left: its name, place, colour, definition, examples and key.
import { useMemo, useState } from 'react'
import type { Tag } from '../../../core/model/codebook'
import type { OperationInput } from '../../../core/operations'
import { Choice } from '../../claims/controls/Choice'
import { Row } from '../../claims/controls/Row'
import { OwnField } from '../../inspector/source/OwnField'
import { withDescendants } from '../../library/listing'
import { pathOf, treeRows } from '../../library/tags/tree'
import { useActions, useApp } from '../../state/store'
import { useKeymap } from '../../state/use-keymap'
import { words } from '../../ui/words'
import { nameId } from '../focus'
import { Colour } from '../parts/Colour'
import styles from '../parts/parts.module.css'
import { problemOfKey } from '../tag-keys'

const text = words.codebook

type Patch = Omit<OperationInput['changeTag'], 'id'>

type Save = (patch: Patch) => Promise<unknown>

interface PartProps {
  tag: Tag
  fixed: boolean
  save: Save
}

export function TagForm({ tag }: { tag: Tag }) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const save: Save = (patch) => actions.change('changeTag', { id: tag.id, ...patch })
  return (
    <form aria-label={text.one.tags} className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <OwnField
        id={nameId}
        label={text.name}
        value={tag.name}
        fixed={fixed}
        check={(typed) => (typed === '' ? text.needsName : undefined)}
        onSave={(name) => save({ name })}
      />
      <Below tag={tag} fixed={fixed} save={save} />
      <Colour value={tag.color} fixed={fixed} onChoose={(color) => save({ color: color ?? null })} />
      <OwnField
        long
        label={text.tags.definition}
        value={tag.description ?? ''}
        fixed={fixed}
        hint={text.tags.definitionHint}
        onSave={(description) => save({ description: description || null })}
      />
      <OwnField
        long
        label={text.tags.examples}
        value={tag.examples ?? ''}
        fixed={fixed}
        hint={text.tags.examplesHint}
        onSave={(examples) => save({ examples: examples || null })}
      />
      <Key tag={tag} fixed={fixed} save={save} />
      {!fixed && <p className={styles['quiet']}>{text.tags.moveHint}</p>}
    </form>
  )
}

/** The tag that it stands below: any but itself and those below it, which are there once somebody wants to choose. */
function Below({ tag, fixed, save }: PartProps) {
  const tags = useApp((state) => state.codebook.tags)
  const [choosing, setChoosing] = useState(false)
  const offered = useMemo(() => {
    const parent = tags.get(tag.parent ?? '')
    if (!choosing) return parent ? [parent] : []
    const within = withDescendants(tags, tag.id)
    return treeRows(tags, new Set()).flatMap((row) => (within.has(row.id) ? [] : [row.tag]))
  }, [tags, tag, choosing])
  const choose = (): void => setChoosing(true)
  return (
    <Row label={text.tags.below} to="codebook-below">
      {/* Thousands of tags would be made anew with each step through the tree. */}
      <div role="presentation" onFocus={choose} onPointerDown={choose}>
        <Choice
          id="codebook-below"
          label={text.tags.below}
          options={offered.map((other) => ({ key: other.id, label: pathOf(tags, other).join(' › ') }))}
          value={tag.parent}
          empty={text.tags.top}
          fixed={fixed}
          onChoose={(parent) => void save({ parent: parent ?? null })}
        />
      </div>
    </Row>
  )
}

function Key({ tag, fixed, save }: PartProps) {
  const tags = useApp((state) => state.codebook.tags)
  const keymap = useKeymap()
  return (
    <OwnField
      short
      label={text.tags.key}
      value={tag.shortcut ?? ''}
      fixed={fixed}
      hint={text.tags.keyHint}
      check={(typed) => problemOfKey(typed, keymap, tags, tag.id)}
      onSave={(shortcut) => save({ shortcut: shortcut.toLowerCase() || null })}
    />
  )
}
