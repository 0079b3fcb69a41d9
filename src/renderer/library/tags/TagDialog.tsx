// Makes a tag, or changes the name, the colour and the place in the tree of one.
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Checkbox, TextField } from '../../ui/Field'
import { useOnce } from '../../ui/use-once'
import { words } from '../../ui/words'
import { withDescendants } from '../listing'
import styles from './Tags.module.css'
import { pathOf, treeRows } from './tree'

/** A tag that is to be made, below another where `parent` says so, or one that is to be changed. */
export type TagInQuestion = { kind: 'new'; parent?: string } | { kind: 'change'; id: string }

export function TagDialog({ question, onClose }: { question: TagInQuestion; onClose: () => void }) {
  const actions = useActions()
  const tags = useApp((state) => state.codebook.tags)
  const tag = question.kind === 'change' ? tags.get(question.id) : undefined
  const [name, setName] = useState(tag?.name ?? '')
  const [color, setColor] = useState(tag?.color)
  const [parent, setParent] = useState(question.kind === 'new' ? question.parent : tag?.parent)
  const save = useOnce(async () => {
    const value = { name: name.trim(), color: color ?? null, parent: parent ?? null }
    const done =
      question.kind === 'change'
        ? await actions.change('changeTag', { id: question.id, ...value })
        : await actions.change('addTag', {
            name: value.name,
            ...(color === undefined ? {} : { color }),
            ...(parent === undefined ? {} : { parent }),
          })
    if (done) onClose()
  })
  return (
    <Dialog
      title={question.kind === 'change' ? words.library.editTag : words.library.newTag}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="tag" isDisabled={name.trim() === ''}>
            Save
          </Button>
        </>
      }
    >
      <Form
        id="tag"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') save()
        }}
      >
        <TextField label="Name" value={name} onChange={setName} />
        <Parent id={tag?.id} parent={parent} onParent={setParent} />
        <Colour color={color} onColor={setColor} />
      </Form>
    </Dialog>
  )
}

interface ColourProps {
  color: string | undefined
  onColor: (color: string | undefined) => void
}

function Colour({ color, onColor }: ColourProps) {
  return (
    <div className={styles['own']}>
      <Checkbox isSelected={color !== undefined} onChange={(own) => onColor(own ? first : undefined)}>
        {words.library.tagColour}
      </Checkbox>
      {color !== undefined && (
        <input
          type="color"
          aria-label="Colour"
          value={color}
          onChange={(event) => onColor(event.target.value)}
        />
      )}
    </div>
  )
}

/** Data of the tag, not a colour of the page. */
const first = '#4a7fb0'

interface ParentProps {
  id: string | undefined
  parent: string | undefined
  onParent: (parent: string | undefined) => void
}

/** The tag that it stands below: any but itself and those below it. */
function Parent({ id, parent, onParent }: ParentProps) {
  const tags = useApp((state) => state.codebook.tags)
  const within = id === undefined ? new Set<string>() : withDescendants(tags, id)
  const others = treeRows(tags, new Set()).filter((row) => !within.has(row.id))
  if (others.length === 0) return null
  return (
    <label className={styles['parent']}>
      <span>{words.library.tagAbove}</span>
      <select value={parent ?? ''} onChange={(event) => onParent(event.target.value || undefined)}>
        <option value="">{words.library.topLevel}</option>
        {others.map(({ tag }) => (
          <option key={tag.id} value={tag.id}>
            {pathOf(tags, tag).join(' › ')}
          </option>
        ))}
      </select>
    </label>
  )
}
