// The tags of one claim or of many: put on by name, made on the spot, taken off.
// Must not break: each choice is one step to undo, however many claims it touches.
import { X } from 'lucide-react'
import { useState } from 'react'
import type { Tag } from '../../../../core/model/codebook'
import { useActions, useApp } from '../../../state/store'
import { Button, IconButton } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { words } from '../../../ui/words'
import { Picker } from '../../controls/Picker'
import { putNewTag, setTag } from '../../tagging'
import { useValuesOf } from './use-values-of'
import styles from './Dialogs.module.css'

interface TagsDialogProps {
  ids: readonly string[]
  onClose: () => void
}

export function TagsDialog({ ids, onClose }: TagsDialogProps) {
  const held = useValuesOf(ids, 'tag')
  const tags = useApp((state) => state.codebook.tags)
  const [text, setText] = useState('')
  const { add, create, remove } = useTagging(ids, () => setText(''))
  const name = text.trim()
  const same = (tag: Tag): boolean => tag.name.toLowerCase() === name.toLowerCase()
  const known = [...tags.values()].find(same)
  const found = [...tags.values()].filter((tag) => tag.name.toLowerCase().includes(name.toLowerCase()))
  const on = [...tags.values()].filter(({ id }) => held?.has(id))
  return (
    <Dialog
      title={words.ledger.tagsTitle(ids.length)}
      onClose={onClose}
      buttons={
        <Button look="primary" onPress={onClose}>
          {words.ledger.done}
        </Button>
      }
    >
      <Picker
        id="ledger.tag"
        label={words.ledger.addTag}
        placeholder={words.ledger.addTagHint}
        text={text}
        options={[
          ...found.map((tag) => ({ key: tag.id, label: tag.name })),
          ...(name !== '' && !known ? [{ key: 'create', label: words.ledger.createTag(name) }] : []),
        ]}
        onType={setText}
        onPick={(key) => {
          const tag = tags.get(key)
          if (tag) add(tag)
          else create(name)
        }}
        onEnter={() => (known ? add(known) : create(name))}
      />
      {held && <Held tags={on} onRemove={remove} />}
    </Dialog>
  )
}

function Held({ tags, onRemove }: { tags: readonly Tag[]; onRemove: (tag: Tag) => void }) {
  return (
    <>
      <p className={styles['hint']}>{tags.length === 0 ? words.ledger.noTags : words.ledger.takeOffHint}</p>
      <ul className={styles['chips']}>
        {tags.map((tag) => (
          <li key={tag.id} className={styles['chip']}>
            {tag.color !== undefined && (
              <span className={styles['dot']} style={{ backgroundColor: tag.color }} aria-hidden />
            )}
            {tag.name}
            <IconButton icon={X} label={words.ledger.takeOff(tag.name)} onPress={() => onRemove(tag)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function useTagging(ids: readonly string[], done: () => void) {
  const actions = useActions()
  const set = (id: string, on: boolean): void => {
    done()
    void setTag(actions, ids, id, on)
  }
  return {
    add: ({ id }: Tag): void => set(id, true),
    remove: ({ id }: Tag): void => set(id, false),
    create: (name: string): void => {
      done()
      void putNewTag(actions, ids, name)
    },
  }
}
