// The tags of a passage: taken off, taken from the codebook, or made on the spot. Its highlight is made with the first.
// Must not break: each choice is one step to undo, whatever it had to make besides.
import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { Tag } from '../../../core/model/codebook'
import { Picker } from '../../claims/controls/Picker'
import type { Operation } from '../../state/actions/library'
import type { SourceInHand } from '../../state/state'
import { useActions, useApp } from '../../state/store'
import { IconButton } from '../../ui/Button'
import { words } from '../../ui/words'
import type { Target } from '../popup'
import styles from './popups.module.css'
import { highlightOf, makeHighlight } from './target'

interface TagPickerProps {
  passage: Target
  source: SourceInHand
  onClose: () => void
}

export function TagPicker({ passage, source, onClose }: TagPickerProps) {
  const all = useApp((state) => state.codebook.tags)
  const [text, setText] = useState('')
  const { held, add, create, remove } = useTagging(passage, source, () => setText(''))
  const name = text.trim()
  const same = (tag: Tag): boolean => tag.name.toLowerCase() === name.toLowerCase()
  const known = [...all.values()].find(same)
  const found = [...all.values()].filter(
    (tag) => !held.includes(tag.id) && tag.name.toLowerCase().includes(name.toLowerCase()),
  )
  const take = (tag: Tag | undefined): void => (tag ? add(tag) : create(name))
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
            <Chip key={id} tag={all.get(id)} onRemove={() => remove(id, all.get(id)?.name ?? '')} />
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
          ...found.map((tag) => ({ key: tag.id, label: tag.name })),
          ...(name !== '' && !known ? [{ key: 'create', label: words.createTag(name) }] : []),
        ]}
        onType={setText}
        onPick={(key) => take(all.get(key))}
        onEnter={() => take(known)}
      />
    </div>
  )
}

/** The tags of a passage and the ways to change them, each one step. */
function useTagging(passage: Target, source: SourceInHand, done: () => void) {
  const actions = useActions()
  const highlight = useApp((state) => highlightOf(state.highlights, source.id, passage))
  const held = highlight?.tags ?? []
  const put = (summary: string, before: readonly Operation[], tags: string[]): void => {
    done()
    const change: Operation = highlight
      ? { do: 'changeHighlight', id: highlight.id, tags }
      : makeHighlight(source, passage, tags)
    void actions.changeAll(summary, [...before, change])
  }
  return {
    held,
    add: ({ id, name }: Tag): void => put(words.tagged(name), [], [...held, id]),
    create: (name: string): void =>
      put(words.tagged(name), [{ do: 'addTag', as: 'tag', name }], [...held, '$tag']),
    remove: (id: string, name: string): void =>
      put(
        words.untagged(name),
        [],
        held.filter((each) => each !== id),
      ),
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
