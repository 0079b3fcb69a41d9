// The tags of a passage: taken off, taken from the codebook, or made on the spot. Its highlight is made with the first.
// A letter alone finds the tag whose key it is before all others. Must not break: each choice is one step to undo.
import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { Tag } from '../../../core/model/codebook'
import { Picker } from '../../claims/controls/Picker'
import { tagOfName } from '../../library/tags/by-name'
import { pathOf } from '../../library/tags/tree'
import type { ById, SourceInHand } from '../../state/state'
import { useActions, useApp, useAppStore } from '../../state/store'
import { IconButton } from '../../ui/Button'
import { words } from '../../ui/words'
import type { Target } from '../popup'
import { putNewTag, toggleTag } from '../tagging'
import styles from './popups.module.css'
import { highlightOf } from './target'

interface TagPickerProps {
  passage: Target
  source: SourceInHand
  onClose: () => void
}

export function TagPicker({ passage, source, onClose }: TagPickerProps) {
  const all = useApp((state) => state.codebook.tags)
  const [text, setText] = useState('')
  const { held, toggle, create } = useTagging(passage, source, () => setText(''))
  const name = text.trim()
  const { known, found } = findTags(all, name, held)
  const take = (tag: Tag | undefined): void => (tag ? toggle(tag) : create(name))
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter in the empty box: nothing more to add.
    if (event.key === 'Enter' && name === '' && event.target instanceof HTMLInputElement) onClose()
  }
  return (
    // The keys come from the box inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['tags']} onKeyDown={onKeyDown}>
      {held.length > 0 && (
        <div className={styles['chips']}>
          {held.map((id) => (
            <Chip key={id} tag={all.get(id)} onRemove={() => take(all.get(id))} />
          ))}
        </div>
      )}
      <Picker
        id="reader.tag"
        label={words.addTag}
        placeholder={words.addTagHint}
        focused
        text={text}
        options={[
          ...found.map((tag) => ({ key: tag.id, label: tag.name, detail: detailOf(all, tag) })),
          ...(name !== '' && !known ? [{ key: 'create', label: words.createTag(name) }] : []),
        ]}
        onType={setText}
        onPick={(key) => take(all.get(key))}
        onEnter={() => take(known)}
      />
    </div>
  )
}

/** The tags that a text may mean, the one whose key it is first; `known`: the one that it says outright. */
function findTags(all: ById<Tag>, name: string, held: readonly string[]) {
  const text = name.toLowerCase()
  const free = [...all.values()].filter(({ id }) => !held.includes(id))
  const byKey = free.filter(({ shortcut }) => text !== '' && shortcut?.toLowerCase() === text)
  const byName = free.filter((tag) => tag.name.toLowerCase().includes(text) && !byKey.includes(tag))
  const known = tagOfName(all.values(), text) ?? byKey[0]
  return { known, found: [...byKey, ...byName] }
}

/** Where it stands, and its key. */
const detailOf = (all: ById<Tag>, tag: Tag): string | undefined =>
  [...pathOf(all, tag).slice(0, -1), ...(tag.shortcut === undefined ? [] : [tag.shortcut])].join(' › ') ||
  undefined

/** The tags of a passage and the ways to change them, each one step. */
function useTagging(passage: Target, source: SourceInHand, done: () => void) {
  const actions = useActions()
  const store = useAppStore()
  const held = useApp((state) => highlightOf(state.highlights, source.id, passage)?.tags) ?? []
  const toggle = (tag: Tag): void => {
    done()
    toggleTag(actions, store.getState(), passage, tag)
  }
  return {
    held,
    toggle,
    create: (name: string): void => {
      done()
      putNewTag(actions, store.getState(), passage, name)
    },
  }
}

function Chip({ tag, onRemove }: { tag: Tag | undefined; onRemove: () => void }) {
  const name = tag?.name ?? ''
  return (
    <span className={styles['chip']}>
      {tag?.color !== undefined && (
        <span className={styles['dot']} style={{ backgroundColor: tag.color }} aria-hidden />
      )}
      {name}
      <IconButton icon={X} label={words.removeTag(name)} onPress={onRemove} />
    </span>
  )
}
